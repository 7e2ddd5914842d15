import type { Estimate } from "./estimate.ts";

/** Halvings of an interval of chances: what is left is below 1e-18. */
const HALVINGS = 60;
/**
 * The share that `count` of `n` are, with the exact interval of Clopper and Pearson 1934 (Biometrika 26:404–413): each end
 * misses the truth in `tail` of samples at most, whatever the truth; .025 makes it one of 95 % or more. It needs no large
 * count, unlike the normal interval, which has no width at all after 16 of 16. Only sums, products and quotients: the same
 * bytes everywhere. Throws when there are none, or more counted than there are.
 */
export function estimateShare(count: number, n: number, tail = 0.025): Estimate {
  if (!(Number.isInteger(n) && n >= 1))
    throw new Error(`share: expected a whole number of at least 1, received ${n}`);
  if (!(Number.isInteger(count) && count >= 0 && count <= n))
    throw new Error(`share: expected a whole number from 0 to ${n} of ${n}, received ${count}`);
  return { mean: count / n, low: leastChance(count, n, tail), high: 1 - leastChance(n - count, n, tail) };
}

/** The chance under which `count` or more of `n` come up in `tail` of samples. */
function leastChance(count: number, n: number, tail: number): number {
  if (count === 0) return 0;
  let low = 0;
  let high = count / n;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (binomialTail(count, n, middle) < tail) low = middle;
    else high = middle;
  }
  return low;
}

/** How likely `count` or more of `n` are where each is so with chance `p`, above 0 and below 1. */
function binomialTail(count: number, n: number, p: number): number {
  const odds = p / (1 - p);
  return upperTail(count, 0, n, Math.floor((n + 1) * p), (x) => ((n - x) / (x + 1)) * odds);
}

/**
 * How likely `count` or more special ones are among `drawn` of `n` drawn without putting back, `special` of them being
 * so: Fisher's exact test to one side.
 */
export function hypergeometricTail(count: number, drawn: number, special: number, n: number): number {
  const from = Math.max(0, drawn - (n - special));
  const to = Math.min(drawn, special);
  const mode = Math.floor(((drawn + 1) * (special + 1)) / (n + 2));
  return upperTail(
    count,
    from,
    to,
    Math.min(to, Math.max(from, mode)),
    (x) => ((special - x) * (drawn - x)) / ((x + 1) * (n - special - drawn + x + 1)),
  );
}

/**
 * How likely `count` or more are under a law on the whole numbers `from` to `to` that has its top at `mode`; `rise(x)`
 * is by how much x + 1 is likelier than x. Summed from the top, so that nothing is too large or lost.
 */
function upperTail(
  count: number,
  from: number,
  to: number,
  mode: number,
  rise: (x: number) => number,
): number {
  let all = 0;
  let above = 0;
  const add = (x: number, weight: number) => {
    all += weight;
    if (x >= count) above += weight;
  };
  add(mode, 1);
  let weight = 1;
  for (let x = mode; x < to; x++) {
    weight *= rise(x);
    add(x + 1, weight);
  }
  weight = 1;
  for (let x = mode - 1; x >= from; x--) {
    weight /= rise(x);
    add(x, weight);
  }
  return above / all;
}
