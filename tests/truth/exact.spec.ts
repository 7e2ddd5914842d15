import stdlibExp from "@stdlib/math-base-special-exp";
import stdlibLn from "@stdlib/math-base-special-ln";
import stdlibTanh from "@stdlib/math-base-special-tanh";
import { describe, expect, it } from "vitest";
import { exp, ln, tanh } from "../../sim/exact.ts";
import { createStream } from "../../sim/random/draw.ts";

/** Arguments over the whole range of a function: evenly spread, then at all magnitudes. */
function* argumentsFor(low: number, high: number): Generator<number> {
  const stream = createStream({ k0: 1, k1: 2 }, 0);
  for (let i = 0; i < 200_000; i++) yield low + (high - low) * stream.next();
  for (let i = 0; i < 200_000; i++)
    yield (low < 0 && i % 2 === 1 ? -1 : 1) * 2 ** (1040 * (stream.next() - 0.98));
  yield* [0, 1, 2, 0.5, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308];
}

function differences(ours: (x: number) => number, theirs: (x: number) => number, low: number, high: number) {
  const found: number[] = [];
  for (const x of argumentsFor(low, high)) if (!Object.is(ours(x), theirs(x))) found.push(x);
  return found;
}

describe("exact functions", () => {
  // Origin: @stdlib's ports of FreeBSD msun and Cephes, an independent implementation of the same algorithms.
  it("exp agrees bit for bit with @stdlib over its range, subnormal results included", () => {
    // Below −744.44 the result is half the smallest double or less, which @stdlib cuts to 0 and ours rounds.
    expect(differences(exp, stdlibExp, -744.44, 710)).toEqual([]);
    expect([exp(-744.5), exp(-745.2)]).toEqual([Number.MIN_VALUE, 0]);
  });
  it("ln agrees bit for bit with @stdlib, subnormal arguments included", () => {
    expect(differences(ln, stdlibLn, 0, 4)).toEqual([]);
  });
  it("tanh agrees bit for bit with @stdlib", () => {
    expect(differences(tanh, stdlibTanh, -3, 3)).toEqual([]);
  });
  it("special values are those of the standard", () => {
    expect([exp(Number.POSITIVE_INFINITY), exp(Number.NEGATIVE_INFINITY), exp(0)]).toEqual([
      Number.POSITIVE_INFINITY,
      0,
      1,
    ]);
    expect([exp(Number.NaN), ln(Number.NaN), ln(-1), tanh(Number.NaN)].every(Number.isNaN)).toBe(true);
    expect([ln(0), ln(Number.POSITIVE_INFINITY), ln(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      0,
    ]);
    expect([tanh(Number.POSITIVE_INFINITY), tanh(Number.NEGATIVE_INFINITY), tanh(-0)]).toEqual([1, -1, -0]);
  });
});
