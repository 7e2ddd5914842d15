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
 * The logarithm of a Gamma(shape, 1) draw, shape > 0 (Marsaglia & Tsang 2000, with their boost for shapes below 1).
 * A logarithm because shapes of .005 give draws far below the smallest double.
 */
export function logGamma(stream: Stream, shape: number): number {
  if (shape < 1) return logGamma(stream, shape + 1) + ln(stream.next()) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(stream);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = stream.next();
    if (u < 1 - 0.0331 * x * x * x * x || ln(u) < 0.5 * x * x + d * (1 - v + ln(v))) return ln(d) + ln(v);
  }
}

/** Shares drawn from a Dirichlet distribution, written to `out` from `offset`; a mean of 0 stays 0. */
export function drawShares(
  stream: Stream,
  means: readonly number[],
  concentration: number,
  out: Float64Array,
  offset: number,
): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < means.length; a++) {
    const mean = means[a];
    const log = mean > 0 ? logGamma(stream, mean * concentration) : Number.NEGATIVE_INFINITY;
    out[offset + a] = log;
    if (log > highest) highest = log;
  }
  let total = 0;
  for (let a = 0; a < means.length; a++) {
    const weight = exp(out[offset + a] - highest);
    out[offset + a] = weight;
    total += weight;
  }
  for (let a = 0; a < means.length; a++) out[offset + a] = out[offset + a] / total;
}
