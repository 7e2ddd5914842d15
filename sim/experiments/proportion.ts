import type { Estimate } from "./estimate.ts";

/**
 * The part of all that `hits` of `count` stand for, with the exact interval of Clopper and Pearson (1934): each end
 * misses the true part with probability `tail` at most, .025 for 95 %. It needs no large count, unlike the normal
 * interval, which has no width at all after 16 of 16. Only sums, products and quotients: the same bytes everywhere.
 */
export function estimateProportion(hits: number, count: number, tail = 0.025): Estimate {
  if (!(Number.isInteger(count) && count >= 1 && Number.isInteger(hits) && hits >= 0 && hits <= count))
    throw new Error(`proportion: expected whole numbers, a part of a whole, received ${hits} of ${count}`);
  return {
    mean: hits / count,
    low: hits === 0 ? 0 : solve((part) => atLeast(hits, count, part) <= tail).low,
    high: hits === count ? 1 : solve((part) => atLeast(hits + 1, count, part) < 1 - tail).high,
  };
}

/** Where `isBelow`, true up to some part and false from there on, turns: to the last bit, on either side. */
function solve(isBelow: (part: number) => boolean): { readonly low: number; readonly high: number } {
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return { low, high };
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
}

/**
 * The probability of at least `hits` in `count` tries of probability `part`, 0 < part < 1. Every term is taken as a
 * multiple of that of `hits`, so that none has to be known by itself; a sum beyond all doubles leaves the other nothing.
 */
function atLeast(hits: number, count: number, part: number): number {
  const odds = part / (1 - part);
  let above = 0;
  for (let k = hits, term = 1; k <= count && term > above * 1e-17; k++) {
    above += term;
    term *= ((count - k) / (k + 1)) * odds;
  }
  let below = 0;
  for (let k = hits, term = 1; k > 0; k--) {
    term *= k / (count - k + 1) / odds;
    below += term;
    if (term <= below * 1e-17) break;
  }
  if (below === Number.POSITIVE_INFINITY) return 0;
  if (above === Number.POSITIVE_INFINITY) return 1;
  return above / (above + below);
}
