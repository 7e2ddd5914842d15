import { exp, ln } from "../exact.ts";
import type { Stream } from "./draw.ts";

/** A standard normal draw by Marsaglia's polar method. */
function normal(stream: Stream): number {
  for (;;) {
    const x = 2 * stream.next() - 1;
    const y = 2 * stream.next() - 1;
    const s = x * x + y * y;
    if (s < 1 && s > 0) return x * Math.sqrt((-2 * ln(s)) / s);
  }
}

/**
 * The terms by which a Gamma(shape, 1) variate is drawn, for shape > 0: those of Marsaglia & Tsang 2000, of shape + 1 with
 * their boost where the shape is below 1.
 */
export interface GammaTerms {
  readonly shape: number;
  readonly boosted: boolean;
  readonly d: number;
  readonly c: number;
  readonly lnD: number;
}

export function gammaTerms(shape: number): GammaTerms {
  const boosted = shape < 1;
  const d = (boosted ? shape + 1 : shape) - 1 / 3;
  return { shape, boosted, d, c: 1 / Math.sqrt(9 * d), lnD: ln(d) };
}

/** Draws the logarithm of a variate: a logarithm because shapes of .005 fall far below the smallest double. */
export function drawLogGamma(stream: Stream, { shape, boosted, d, c, lnD }: GammaTerms): number {
  for (;;) {
    const x = normal(stream);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = stream.next();
    const lnV = ln(v);
    if (u < 1 - 0.0331 * x * x * x * x || ln(u) < 0.5 * x * x + d * (1 - v + lnV))
      return boosted ? lnD + lnV + ln(stream.next()) / shape : lnD + lnV;
  }
}

/** The terms for each mean of a Dirichlet distribution; none for a mean of 0. */
export function sharesTerms(
  means: readonly number[],
  concentration: number,
): readonly (GammaTerms | undefined)[] {
  return means.map((mean) => (mean > 0 ? gammaTerms(mean * concentration) : undefined));
}

/** Shares drawn from a Dirichlet distribution, written to `out` from `offset`; a mean of 0 stays 0. */
export function drawShares(
  stream: Stream,
  terms: readonly (GammaTerms | undefined)[],
  out: Float64Array,
  offset: number,
): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < terms.length; a++) {
    const of = terms[a];
    const log = of === undefined ? Number.NEGATIVE_INFINITY : drawLogGamma(stream, of);
    out[offset + a] = log;
    if (log > highest) highest = log;
  }
  let total = 0;
  for (let a = 0; a < terms.length; a++) {
    const weight = exp(out[offset + a] - highest);
    out[offset + a] = weight;
    total += weight;
  }
  for (let a = 0; a < terms.length; a++) out[offset + a] = out[offset + a] / total;
}
