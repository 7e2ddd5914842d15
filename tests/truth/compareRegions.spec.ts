import { expect, test } from "vitest";
import {
  compareRegions,
  factorOf,
  type Region,
  type RunJobs,
  readAt,
  runJobsHere,
} from "../../sim/experiments/index.ts";
import { aScenario } from "../support/aScenario.ts";

/** 10 times propaganda, and 3 times funding, besides a replicate's luck, which is far larger. */
const known: RunJobs = async (jobs) =>
  jobs.map(({ scenario: { settings }, first, count }) =>
    Float64Array.from({ length: count }, (_, r) => {
      const luck = 1000 * Math.sin(12.9898 * (first + r));
      return 10 * settings.propaganda + 3 * settings.funding + luck;
    }),
  );
const region = (
  ranges: Record<string, readonly [number, number]>,
  ...changes: Region["changes"]
): Region => ({
  changes,
  ranges: Object.entries(ranges).map(([name, range]) => factorOf(name, range)),
});
const aTrial = (treatment: Region, control: Region, pairs = 64) => ({
  base: aScenario({ months: 12 }),
  seed: "a",
  replicates: 2,
  reading: readAt("K", 12),
  ...{ treatment, control, pairs },
});

test("the mean difference of two regions is that of their middles, and luck that both share is gone", async () => {
  // 10 · (0.7 − 0.1); a pair of points alone differs by 4 to 8.
  const found = await compareRegions(
    aTrial(region({ propaganda: [0.6, 0.8] }), region({ propaganda: [0, 0.2] })),
    known,
  );
  expect(found.difference.mean).toBeCloseTo(6, 1);
  expect(found.difference.low).toBeLessThan(6);
  expect(found.difference.high).toBeGreaterThan(6);
  expect(found.lowest).toBeGreaterThan(4);
  expect(found.highest).toBeLessThan(8);
  expect(found.shareHigher).toBe(1);
  // Over luck of ±1,000 the means themselves are known far less well.
  expect(found.treatment.high - found.treatment.low).toBeGreaterThan(100);
});

test("what has the same range on both sides is the same world, and no part of the difference", async () => {
  const world = { funding: [0.5, 1.5] } as const;
  const found = await compareRegions(
    aTrial(region(world, ["propaganda", 0.7]), region(world, ["propaganda", 0.2])),
    known,
  );
  expect(found.lowest).toBeCloseTo(5, 9);
  expect(found.highest).toBeCloseTo(5, 9);
});

test("the same bytes come out whoever does the runs, in whatever order", async () => {
  const trial = aTrial(region({ moderation: [0.6, 0.8] }), region({ moderation: [0, 0.2] }), 16);
  const later: RunJobs = async (jobs) => {
    const found = [];
    for (const job of jobs.toReversed()) found.unshift(...(await runJobsHere([job])));
    return found;
  };
  expect(JSON.stringify(await compareRegions(trial, later))).toBe(
    JSON.stringify(await compareRegions(trial, runJobsHere)),
  );
});
