import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compareByMonth, runReplicates } from "../../sim/experiments/index.ts";
import { measureIndex } from "../../sim/index.ts";
import { readScenario } from "../../src/cli/library.ts";
import {
  changeTreatment,
  compare,
  everyClaim,
  factorOf,
  isOfFigures,
  mapLevers,
  readAt,
  runJobsHere,
  type Scenario,
  screenFactors,
  seekGoal,
  sobolIndices,
  sweepPlan,
  testClaim,
} from "../../src/lib/outbid.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { root } from "../../src/tools/root.mjs";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

function small(id: string): Scenario {
  const changed = changeTreatment(readScenario(id), [
    ["months", 12],
    ["agents", 400],
  ]);
  if (!changed.ok) throw new Error("a shorter scenario is one");
  return changed.treatment;
}
const study = { base: small("baseline"), seed: "library", replicates: 2 };
const factors = [factorOf("moderation"), factorOf("propaganda")] as const;

test("compare pairs the same people with the same luck", async () => {
  const sides = [small("moderation"), small("baseline")] as const;
  const { effects, seed } = await compare(...sides, { readings: ["K@12"], replicates: 5 });
  const [one, other] = sides.map((side) => runReplicates({ ...side, seed }, 0, 5));
  const { mean, paired } = compareByMonth(one, other, 13, measureIndex("K"));
  expect(effects[0].mean).toBe(mean[12]);
  // Rounded in another order.
  expect(effects[0].high).toBeCloseTo(mean[12] + paired[12], 9);
  expect(effects[0].pairs.length).toBe(5);
  for (const [reading, replicates] of [
    ["J@1", 2],
    ["collapseMonth@12", 2],
    ["K@12", 1],
  ] as const)
    await expect(compare(...sides, { readings: [reading], replicates })).rejects.toThrow(RangeError);
});

test("sweepPlan gives the rows of outbid sweep", async () => {
  const folder = mkdtempSync(join(tmpdir(), "outbid-library-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await buildIfStale("cli");
  const path = `${root}scenarios/plans/smoke.json`;
  await untilEnded(startOutbid(folder, ["sweep", path, "--out", "swept", "--quiet"]));
  const { stdout } = await untilEnded(startOutbid(folder, ["merge", "swept", "--out", "-", "--quiet"]));
  const [head, ...lines] = stdout.trimEnd().split("\n");
  const columns = head.split(",");
  const plan = JSON.parse(readFileSync(path, "utf8"));
  const scenarios = Object.fromEntries(plan.scenarios.map((id: string) => [id, readScenario(id)]));
  const rows = [];
  for await (const row of sweepPlan(plan, { scenarios })) rows.push(row);
  expect(rows.length).toBe(lines.length);
  rows.forEach((row, i) => {
    const cells = lines[i].split(",");
    const cell = (name: string) => cells[columns.indexOf(name)];
    expect([String(row.run), row.scenario, String(row.replicate)]).toEqual(
      ["run", "scenario", "replicate"].map(cell),
    );
    for (const [name, value] of Object.entries({ ...row.levels, ...row.values }))
      expect([name, value]).toEqual([name, cell(name) === "" ? null : Number(cell(name))]);
  });
});

test("sweepPlan refuses a plan with what is wrong, and scenarios that it lacks, before it runs", async () => {
  const plan = JSON.parse(readFileSync(`${root}scenarios/plans/smoke.json`, "utf8"));
  await expect(sweepPlan({ ...plan, replicates: 0 }, { scenarios: {} }).next()).rejects.toThrow(
    "replicates: expected ≥ 1, received 0",
  );
  await expect(sweepPlan(plan, { scenarios: {} }).next()).rejects.toThrow(
    "scenarios: expected baseline, moderation",
  );
});

test("map, Morris, Sobol', seek and claims are there, and are done by whatever does their jobs", async () => {
  let jobs = 0;
  const counting: typeof runJobsHere = (asked) => {
    jobs += asked.length;
    return runJobsHere(asked);
  };
  const reading = readAt("K", 12);
  const [across, up] = factors;
  const map = await mapLevers({ ...study, across, up, outcome: reading, size: 9 }, counting);
  expect(map.values.length).toBe(81);
  const morris = await screenFactors({ ...study, factors, reading, paths: 2 }, counting);
  expect(morris.effects.map(({ name }) => name).sort()).toEqual(["moderation", "propaganda"]);
  const sobol = await sobolIndices({ ...study, factors, reading, rows: 16 }, counting);
  expect(sobol.indices.length).toBe(2);
  const goal = { reading, is: "atLeast", value: 0 } as const;
  const { verdict } = await seekGoal({ ...study, goal, levers: [across], points: 9 }, counting);
  // No fewer than nobody are members.
  expect(verdict).toBe("met now");
  const claim = everyClaim.find((each) => !isOfFigures(each));
  if (claim === undefined || isOfFigures(claim)) throw new Error("some claims are tested by runs");
  const worlds = { parameters: [], worlds: [] };
  const tested = await testClaim(claim, { ...study, worlds, worldReplicates: 2 }, counting);
  expect(tested.outcomes.length).toBeGreaterThan(0);
  expect(jobs).toBeGreaterThan(81 / 4);
});
