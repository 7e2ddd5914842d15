/** `--raw-points`: every run of an experiment, with its place, its settings and its readings. */
import { expect, test } from "vitest";
import { type RunJobs, runJobsHere } from "../../sim/experiments/index.ts";
import { createPointRecorder } from "../../src/cli/made/recordPoints.ts";
import { planStudy } from "../../src/cli/studyCommand.ts";
import { bestResponseStudy } from "../../src/studies/bestResponse.ts";
import { mapStudy } from "../../src/studies/map.ts";
import { sensitivityStudy } from "../../src/studies/sensitivity.ts";
import type { AnyStudy } from "../../src/studies/studies.ts";
import { whyStudy } from "../../src/studies/why.ts";

const small = { replicates: "2", months: "6", agents: "200", rival: true, seed: "a" };

async function pointsOf(study: AnyStudy, given: object, runJobs: RunJobs = runJobsHere) {
  const { work } = await planStudy(study, "baseline", { ...small, ...given });
  const recorder = createPointRecorder(runJobs);
  await work(recorder.run);
  const { columns, cells } = recorder.table("baseline");
  const of = (name: string) => cells[columns.findIndex((column) => column.name === name)];
  return { columns, cells, of };
}

test("a Sobol' sample: rows of A, B and A with each column from B, every replicate", async () => {
  const given = { of: "K", method: "sobol", rows: "16", factors: "moderation,funding=0.5:1.5" };
  const { of, columns } = await pointsOf(sensitivityStudy, given);
  // 16 rows × (2 + 2 factors) × 2 replicates.
  expect(of("K@6").length).toBe(128);
  expect(columns.map(({ name }) => name)).toEqual([
    ...["modelVersion", "scenario", "fingerprint", "seed", "row", "block", "column"],
    ...["funding", "moderation", "women", "inclusion", "minorities", "foreign", "replicate", "K@6"],
  ]);
  const at = (row: number, block: string, column: string | null, name: string) =>
    of(name).find((_, i) => of("row")[i] === row && of("block")[i] === block && of("column")[i] === column);
  for (const row of [0, 7, 15])
    for (const [moved, stays] of [
      ["funding", "moderation"],
      ["moderation", "funding"],
    ]) {
      expect(at(row, "AB", moved, moved)).toBe(at(row, "B", null, moved));
      expect(at(row, "AB", moved, stays)).toBe(at(row, "A", null, stays));
    }
});

test("paths of Morris: one factor moves in each step", async () => {
  const { of } = await pointsOf(sensitivityStudy, { of: "K", paths: "3", factors: "moderation,funding" });
  // 3 paths × (1 + 2 steps) × 2 replicates.
  expect(of("path").length).toBe(18);
  for (let i = 2; i < 18; i++) {
    const moved = of("moved")[i];
    for (const name of ["moderation", "funding"])
      if (of("step")[i] !== 0) expect(of(name)[i] !== of(name)[i - 2]).toBe(moved === name);
  }
});

test("every coalition of why, once for each replicate, and of the reference too", async () => {
  const { of } = await pointsOf(whyStudy, { of: "K", reference: "moderation" });
  // 2⁸ sets × 2 scenarios × 2 replicates.
  expect(of("coalition").length).toBe(1024);
  expect(new Set(of("side"))).toEqual(new Set(["scenario", "reference"]));
  const i = of("coalition").indexOf(5);
  expect([of("on.doctrineGap")[i], of("on.betrayalFraming")[i], of("on.propagandaPull")[i]]).toEqual([
    1, 0, 1,
  ]);
});

test("the table is the same, whatever the order in which workers are done", async () => {
  let asked = 0;
  const late: RunJobs = async (jobs) => {
    const turns = (7 * asked++) % 5;
    for (let i = 0; i < turns; i++) await Promise.resolve();
    return runJobsHere(jobs);
  };
  const given = { across: "funding", up: "threatWeight", of: "bestResponse", size: "9" };
  expect((await pointsOf(mapStudy, given, late)).cells).toEqual((await pointsOf(mapStudy, given)).cells);
});

test("a world without a rival and one with it are told apart", async () => {
  const given = { weights: "3", horizons: "6", propagandaSteps: "2", moderationSteps: "2" };
  const { of } = await pointsOf(bestResponseStudy, given);
  expect(new Set(of("rival"))).toEqual(new Set([true, false]));
});
