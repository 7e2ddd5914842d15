/**
 * A Latin hypercube: points × dimensions doubles in [0, 1), point by point, each dimension with exactly one point in
 * each of `points` equal intervals, paired at random and placed at random within them (McKay, Beckman and Conover
 * 1979). `draws` gives uniform numbers in [0, 1) and decides all of it; a further dimension changes no earlier one.
 * Throws a RangeError unless both counts are whole and at least 1.
 */
export function latinHypercube(points: number, dimensions: number, draws: () => number): Float64Array {
  for (const [name, count] of Object.entries({ points, dimensions }))
    if (!Number.isSafeInteger(count) || count < 1)
      throw new RangeError(`Latin hypercube: ${name}: expected a whole number ≥ 1, received ${count}`);
  const out = new Float64Array(points * dimensions);
  const strata = new Uint32Array(points);
  for (let d = 0; d < dimensions; d++) {
    for (let i = 0; i < points; i++) strata[i] = i;
    for (let i = points - 1; i > 0; i--) {
      const j = Math.floor(draws() * (i + 1));
      const stratum = strata[i];
      strata[i] = strata[j];
      strata[j] = stratum;
    }
    for (let i = 0; i < points; i++) out[i * dimensions + d] = (strata[i] + draws()) / points;
  }
  return out;
}
