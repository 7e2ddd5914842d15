import { describe, expect, test } from "vitest";
import { bandOf, nextBelow, shareHeld } from "../../sim/experiments/predictionBand.ts";
import { createStudyDraws } from "../../sim/random/studyDraws.ts";

/** The standard normal by Box and Muller. */
const normal = (next: () => number) => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());

const continuous: Readonly<Record<string, (next: () => number) => number>> = {
  uniform: (next) => next(),
  normal,
  exponential: (next) => -Math.log(next()),
  "log-normal": (next) => Math.exp(normal(next)),
};
/** As runs are that count people by the agent: many equal. */
const discrete: Readonly<Record<string, (next: () => number) => number>> = {
  "mostly nought": (next) => Math.max(0, Math.floor(10 * next()) - 7),
  dice: (next) => Math.floor(6 * next()),
};

const TRIALS = 4000;

/** How often the next value lies in the band of `count`, and three standard errors of that. */
function tryBands(draw: (next: () => number) => number, count: number, share: number, seed: string) {
  const next = createStudyDraws(seed);
  let held = 0;
  for (let i = 0; i < TRIALS; i++) {
    const { low, high } = bandOf(
      Float64Array.from({ length: count }, () => draw(next)),
      share,
    );
    const value = draw(next);
    if (value >= low && value <= high) held++;
  }
  const said = shareHeld(share, count);
  return { held: held / TRIALS, said, slack: 3 * Math.sqrt((said * (1 - said)) / TRIALS) };
}

describe("a band holds as many new runs as is said", () => {
  const cases = [10, 20, 50, 200].flatMap((count) => [0.5, 0.9].map((share) => [share, count] as const));

  test.each(cases)("%d of 1, from %d runs of any continuous distribution", (share, count) => {
    for (const [name, draw] of Object.entries(continuous)) {
      const { held, said, slack } = tryBands(draw, count, share, `${name} ${count}`);
      expect(Math.abs(held - said), name).toBeLessThan(slack);
    }
  });

  test.each(cases)("%d of 1 or more, from %d runs that take few values", (share, count) => {
    for (const [name, draw] of Object.entries(discrete)) {
      const { held, said, slack } = tryBands(draw, count, share, `${name} ${count}`);
      expect(held, name).toBeGreaterThan(said - slack);
    }
  });

  // By law, (n − 1)/(n + 1) lie between the smallest and the largest of n.
  test("or says that it is less, where there are too few runs", () => {
    expect([2, 3, 10, 19, 20, 200].map((count) => shareHeld(0.9, count))).toEqual([
      ...[1 / 3, 1 / 2, 9 / 11],
      ...[0.9, 0.9, 0.9],
    ]);
    expect(bandOf([3, 1, 2], 0.9)).toEqual({ low: 1, high: 3 });
    expect(bandOf([3], 0.9)).toEqual({ low: 3, high: 3 });
  });

  // By hand: of 0 … 18, the band of .9 goes from the value of rank 1 to that of rank 19, of 39 from rank 2 to rank 38.
  test("at whole ranks ends at the very runs", () => {
    const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
    expect(bandOf(upTo(19), 0.9)).toEqual({ low: 0, high: 18 });
    expect(bandOf(upTo(39), 0.9).low).toBeCloseTo(1, 12);
    expect(bandOf(upTo(39), 0.9).high).toBeCloseTo(37, 12);
    expect(nextBelow(0.5, 7)).toBe(0.5);
  });
});

describe("a band of runs in worlds", () => {
  /** Spread of worlds' means against that of runs within one, as standard deviations. */
  const spreads = [0, 0.3, 1, 10];
  const WORLD_TRIALS = 1500;

  test.each([
    [16, 8],
    [40, 4],
    [100, 4],
  ])("holds what is said of a run in another world, or more: %d worlds of %d runs", (worlds, runs) => {
    const said = shareHeld(0.9, worlds);
    const slack = 3 * Math.sqrt((said * (1 - said)) / WORLD_TRIALS);
    for (const spread of spreads) {
      const next = createStudyDraws(`${worlds} ${runs} ${spread}`);
      const world = () => {
        const centre = spread * normal(next);
        return () => centre + normal(next);
      };
      let held = 0;
      for (let i = 0; i < WORLD_TRIALS; i++) {
        const values = Array.from({ length: worlds }, world).flatMap((draw) =>
          Array.from({ length: runs }, draw),
        );
        const { low, high } = bandOf(values, 0.9, worlds);
        const value = world()();
        if (value >= low && value <= high) held++;
      }
      expect(held / WORLD_TRIALS, `spread ${spread}`).toBeGreaterThan(said - slack);
    }
  });
});
