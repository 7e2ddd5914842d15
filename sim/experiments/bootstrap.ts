import { createStudyDraws } from "../random/studyDraws.ts";
import { quantileOfSorted } from "./quantileOfSorted.ts";

/** `resamples` draws, with replacement, of `count` of the numbers 0 to `count` − 1; they depend only on the seed. */
export function drawResamples(count: number, resamples: number, seed: string): Int32Array[] {
  const next = createStudyDraws(`${seed}: bootstrap`);
  return Array.from({ length: resamples }, () =>
    Int32Array.from({ length: count }, () => Math.floor(next() * count)),
  );
}

/** The span of the middle 95 % of values (quantiles by linear interpolation, R-7). */
export function middleOf(values: ArrayLike<number>): { readonly low: number; readonly high: number } {
  const sorted = Float64Array.from(values).sort();
  return { low: quantileOfSorted(sorted, 0.025) ?? 0, high: quantileOfSorted(sorted, 0.975) ?? 0 };
}
