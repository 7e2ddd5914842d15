import { describe, expect, test } from "vitest";
import hindcast from "../../docs/evidence/hindcast.json";
import accepted from "../../scenarios/accepted/accepted-2021-2022.json";
import { createStudyDraws, runJobsHere } from "../../sim/experiments/index.ts";
import { changeTreatment, fingerprintScenario, flagTreatment, modelVersion } from "../../sim/index.ts";
import { heldOut } from "../../src/calibrate/heldOut.ts";
import { heldOutEarlier } from "../../src/calibrate/heldOutEarlier.ts";
import { monthsFor, readMeans, readWorlds } from "../../src/calibrate/hindcast.ts";
import { findMisses } from "../../src/calibrate/judge.ts";
import { createJudge, judgedIn } from "../../src/calibrate/judgeWorlds.ts";
import { targets } from "../../src/calibrate/targets.ts";
import { earlier, freeSettings, history, settingIn } from "../../src/calibrate/worlds.ts";

const { worlds, parameters, usual } = accepted;
const chance = createStudyDraws("five of the accepted worlds");
const five = Array.from({ length: 5 }, () => Math.floor(chance() * worlds.length));

describe("the accepted worlds", () => {
  test("are those of this model and this history scenario", () => {
    expect(accepted.modelVersion).toBe(modelVersion);
    expect(accepted.scenario).toBe(history.scenario.id);
    expect(accepted.scenarioFingerprint).toBe(fingerprintScenario(history.scenario));
    expect(accepted.periods).toEqual(targets.map(({ id }) => id));
    expect(parameters).toEqual(freeSettings.map(({ name, low, high }) => ({ name, low, high })));
  });

  test("are at least 200, no two alike, and worth at least 100 independent ones", () => {
    expect(worlds.length).toBeGreaterThanOrEqual(200);
    expect(new Set(worlds.map(({ values }) => values.join())).size).toBe(worlds.length);
    expect(accepted.sampling.effective.median).toBeGreaterThan(100);
  });

  test("are legal settings of the history scenario, each value within its study range", () => {
    for (const { values } of worlds) {
      const changed = changeTreatment(
        history.scenario,
        parameters.map(({ name }, i) => [name, values[i]]),
      );
      expect(changed.ok ? flagTreatment(changed.treatment) : changed.problems).toEqual([]);
    }
  });

  test("give the stored figures again and meet every target: five of them", async () => {
    const values = five.map((i) => worlds[i].values);
    const means = await readMeans(values.map(judgedIn), targets, runJobsHere);
    expect(means).toEqual(five.map((i) => worlds[i].means));
    const verdicts = await createJudge(runJobsHere)(values, 0);
    expect(verdicts.map(({ misses }) => misses)).toEqual(five.map(() => []));
  });

  test("stand beside the default vector, judged alike", async () => {
    const found = await readWorlds(history, targets, [], runJobsHere);
    expect(found.usual.means).toEqual(usual.means);
    expect(findMisses(usual, targets).map((i) => targets[i].id)).toEqual(usual.misses);
  });
});

describe("what the accepted worlds say of years held out", () => {
  test("is of this model and these worlds, figure by figure", () => {
    expect(hindcast.modelVersion).toBe(modelVersion);
    expect(hindcast.later.scenarioFingerprint).toBe(fingerprintScenario(history.scenario));
    expect(hindcast.later.figures).toEqual(heldOut.map(({ id }) => id));
    expect(hindcast.earlier.scenarioFingerprint).toBe(fingerprintScenario(earlier.scenario));
    expect(hindcast.earlier.figures).toEqual(heldOutEarlier.map(({ id }) => id));
    for (const { worlds: found } of [hindcast.later, hindcast.earlier, hindcast.watched])
      expect(found.length).toBe(worlds.length);
  });

  test("stands beside at least 100 worlds in which the rival never hides, each of which meets every target", async () => {
    const { values, worlds: found } = hindcast.inTheOpen;
    expect(values.length).toBeGreaterThanOrEqual(100);
    expect(found.length).toBe(values.length);
    const hiding = freeSettings.findIndex(({ name }) => name === "hiding");
    expect(new Set(values.map((world) => world[hiding]))).toEqual(new Set([0]));
    const verdicts = await createJudge(runJobsHere)(values.slice(0, 5), 0);
    expect(verdicts.map(({ misses }) => misses)).toEqual([[], [], [], [], []]);
  });

  test("comes out again: five of them", async () => {
    const scenarios = five.map((i) => settingIn(history, worlds[i].values, monthsFor(heldOut)));
    expect(await readMeans(scenarios, heldOut, runJobsHere)).toEqual(
      five.map((i) => hindcast.later.worlds[i]),
    );
  });
});

describe("the calibration", () => {
  test("fits neither what is measured nor what is scheduled by evidence", () => {
    const names = freeSettings.map(({ name }) => name as string);
    expect(names.length).toBeGreaterThanOrEqual(37);
    for (const name of ["tempo", "funding", "aidCutSpeed", "aidSpeed", "economySpeed", "propaganda"])
      expect(names).not.toContain(name);
  });

  test("fits how aid, restrictions, posts and hiding act, whose study ranges no measurement fixes", () => {
    const names = freeSettings.map(({ name }) => name as string);
    for (const name of ["aidShare", "restrictionCost", "tradeShare", "postTie", "creedStanding", "hiding"])
      expect(names).toContain(name);
  });
});
