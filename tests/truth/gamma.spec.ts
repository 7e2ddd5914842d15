import { describe, expect, test } from "vitest";
import { createStream } from "../../sim/random/draw.ts";
import { drawLogGamma, drawShares, gammaTerms, sharesTerms } from "../../sim/random/gamma.ts";
import { mean, standardError } from "../support/statistics.ts";
import { DEVIATIONS } from "./tolerances.ts";

const DRAWS = 20_000;
/** Streams as far apart as the groups' own. */
const streamOf = (i: number) => createStream({ k0: 0x5bd1e995, k1: 0x27d4eb2f }, i * 64);
const expectMean = (values: number[], truth: number) =>
  expect(Math.abs(mean(values) - truth)).toBeLessThan(DEVIATIONS * standardError(values));

// Digamma at the shapes: its asymptotic series beyond 10 carried back by ψ(x) = ψ(x + 1) − 1/x, as Abramowitz & Stegun 6.3.
const shapes = [
  [0.005, -200.569021],
  [0.01, -100.560885],
  [0.38, -2.713671],
  [0.5, -1.96351],
  [1, -0.577216],
  [2.5, 0.703157],
  [9, 2.140641],
] as const;

describe.each(shapes)("gamma draws of shape %d", (shape, digamma) => {
  const logs = Array.from({ length: DRAWS }, (_, i) => drawLogGamma(streamOf(i), gammaTerms(shape)));

  test("have mean and variance equal to the shape", () => {
    const draws = logs.map(Math.exp);
    expectMean(draws, shape);
    expectMean(
      draws.map((x) => (x - shape) ** 2),
      shape,
    );
  });

  test("have logarithms with the digamma function for a mean", () => {
    expect(logs.every(Number.isFinite)).toBe(true);
    expectMean(logs, digamma);
  });
});

describe.each([
  ["other groups", [0.38, 0.605, 0.005, 0.01], 0.5],
  ["Salafi groups", [0.04, 0.73, 0.22, 0.01], 0.5],
  ["strongly clustered sides", [0.3, 0.4, 0.2, 0.1], 0.9],
  ["weakly clustered sides", [0.3, 0.4, 0.2, 0.1], 0.05],
] as const)("mixes of %s", (_, means, clustering) => {
  const drawn = Array.from({ length: DRAWS }, (__, i) => {
    const shares = new Float64Array(4);
    drawShares(streamOf(i), sharesTerms(means, (1 - clustering) / clustering), shares, 0);
    return shares;
  });

  test("have the stratum's means", () => {
    means.forEach((share, a) => {
      expectMean(
        drawn.map((shares) => shares[a]),
        share,
      );
    });
  });

  test("have the intra-group correlation: two members of a group are on one side that much more often", () => {
    // Var of a share = correlation · m(1 − m): Dirichlet with concentration (1 − c)/c.
    means.forEach((share, a) => {
      expectMean(
        drawn.map((shares) => (shares[a] - share) ** 2),
        clustering * share * (1 - share),
      );
    });
  });
});
