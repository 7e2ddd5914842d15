/**
 * Walker's alias method for 256 outcomes from one 32-bit draw: 8 bits choose a cell, 24 bits decide between the cell
 * and its alias. An entry packs the cell's threshold (24 bits) and its alias (8 bits). Probabilities are met to 2⁻³².
 */
export function createAliasTable(probabilities: ArrayLike<number>): Uint32Array {
  const n = 256;
  let total = 0;
  for (let i = 0; i < n; i++) total += probabilities[i];
  const scaled = Float64Array.from({ length: n }, (_, i) => (probabilities[i] / total) * n);
  const small: number[] = [];
  const large: number[] = [];
  for (let i = 0; i < n; i++) (scaled[i] < 1 ? small : large).push(i);
  const table = new Uint32Array(n);
  const full = (i: number) => ((i << 24) >>> 0) + 0xffffff;
  while (small.length > 0 && large.length > 0) {
    const low = small.pop() as number;
    const high = large.pop() as number;
    const share = scaled[low];
    table[low] = ((high << 24) >>> 0) + Math.min(0xffffff, Math.floor(share * 16777216));
    scaled[high] = scaled[high] + share - 1;
    (scaled[high] < 1 ? small : large).push(high);
  }
  for (const i of [...small, ...large]) table[i] = full(i);
  return table;
}

/** The outcome, 0 to 255, that 32 random bits choose from a table of {@link createAliasTable}. */
export function pick(table: Uint32Array, bits: number): number {
  const cell = bits & 255;
  const entry = table[cell];
  // No branch, since a processor could not predict it: the mask is all ones where the cell itself is chosen.
  const own = ((bits >>> 8) - (entry & 0xffffff)) >> 31;
  return (cell & own) | ((entry >>> 24) & ~own);
}
