/** Edits (insert, delete, replace) that turn `a` into `b`: Levenshtein's distance, ignoring letter case. */
function editDistance(a: string, b: string): number {
  const from = a.toLowerCase();
  const to = b.toLowerCase();
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replace = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replace, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[to.length];
}

/** Up to `most` of `names` that the writer of `name` may have meant, the nearest first; none when all are far. */
export function nearestNames(name: string, names: readonly string[], most = 1): readonly string[] {
  const allowed = Math.min(name.length - 1, Math.max(2, Math.floor(name.length / 3)));
  return names
    .filter((candidate) => Math.abs(candidate.length - name.length) <= allowed)
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
