/** Moves labels apart along one axis: the nearest places to the wanted ones that keep `gap` and stay in the range. */

/**
 * Places in the order of `wanted`, at least `gap` apart and within [low, high] as far as they fit; equal wishes keep
 * their order. With a gap of each its own, `gap` is the room that a label takes from its place on, and `high` the end of the
 * last one's room. Each cluster of colliding labels ends up centred on the wanted places of its members.
 */
export function spread(
  wanted: readonly number[],
  gap: number | readonly number[],
  low: number,
  high: number,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b] || a - b);
  const gapOf = (i: number) => (typeof gap === "number" ? gap : gap[i]);
  const before: number[] = [];
  let room = 0;
  for (const i of order) {
    before.push(room);
    room += gapOf(i);
  }
  if (typeof gap === "number") room -= gap;
  // Without the gaps between them, labels that only must not cross have a closed form: isotonic regression.
  const clusters: { sum: number; size: number }[] = [];
  for (const [rank, i] of order.entries()) {
    let cluster = { sum: wanted[i] - before[rank], size: 1 };
    for (let last = clusters.at(-1); last && last.sum / last.size >= cluster.sum / cluster.size; ) {
      cluster = { sum: last.sum + cluster.sum, size: last.size + cluster.size };
      clusters.pop();
      last = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  const highest = Math.max(low, high - room);
  const places = new Array<number>(wanted.length);
  let rank = 0;
  for (const { sum, size } of clusters) {
    const start = Math.min(Math.max(sum / size, low), highest);
    for (let i = 0; i < size; i++, rank++) places[order[rank]] = start + before[rank];
  }
  return places;
}
