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

/** Draws the logarithm of a Gamma(shape, 1) variate: a logarithm because shapes of .005 fall far below the smallest double. */
export type LogGamma = (stream: Stream) => number;

/** Marsaglia & Tsang 2000 for shape > 0, with their boost for shapes below 1. */
export function createLogGamma(shape: number): LogGamma {
  if (shape < 1) {
    const above = createLogGamma(shape + 1);
    return (stream) => above(stream) + ln(stream.next()) / shape;
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  const lnD = ln(d);
  return (stream) => {
    for (;;) {
      const x = normal(stream);
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = stream.next();
      const lnV = ln(v);
      if (u < 1 - 0.0331 * x * x * x * x || ln(u) < 0.5 * x * x + d * (1 - v + lnV)) return lnD + lnV;
    }
  };
}

/** One variate for each mean of a Dirichlet distribution; none for a mean of 0. */
export function createShares(
  means: readonly number[],
  concentration: number,
): readonly (LogGamma | undefined)[] {
  return means.map((mean) => (mean > 0 ? createLogGamma(mean * concentration) : undefined));
}

/** Shares drawn from a Dirichlet distribution, written to `out` from `offset`; a mean of 0 stays 0. */
export function drawShares(
  stream: Stream,
  variates: readonly (LogGamma | undefined)[],
  out: Float64Array,
  offset: number,
): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < variates.length; a++) {
    const log = variates[a]?.(stream) ?? Number.NEGATIVE_INFINITY;
    out[offset + a] = log;
    if (log > highest) highest = log;
  }
  let total = 0;
  for (let a = 0; a < variates.length; a++) {
    const weight = exp(out[offset + a] - highest);
    out[offset + a] = weight;
    total += weight;
  }
  for (let a = 0; a < variates.length; a++) out[offset + a] = out[offset + a] / total;
}
