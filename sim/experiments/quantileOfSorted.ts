/**
 * The value below which the part `p` of sorted numbers lies, in a straight line between two of them (Hyndman and Fan's
 * seventh quantile, R-7); undefined of none. As d3-array's, for which the page's first screen has no room.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number | undefined {
  const last = sorted.length - 1;
  const place = last * Math.min(1, Math.max(0, p));
  const at = Math.floor(place);
  return at >= last ? sorted[last] : sorted[at] + (sorted[at + 1] - sorted[at]) * (place - at);
}
