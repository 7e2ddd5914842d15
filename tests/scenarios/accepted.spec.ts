import { describe, expect, test } from "vitest";
import accepted from "../../scenarios/accepted/accepted-2021-2022.json";
import observed from "../../scenarios/observations/history-2021-2024.json";
import { createStudyDraws } from "../../sim/experiments/index.ts";
import { changeTreatment, fingerprintScenario, flagTreatment, modelVersion } from "../../sim/index.ts";
import { periods, readMeans } from "../../src/calibrate/calibrate.ts";
import { heldOut } from "../../src/calibrate/heldOut.ts";
import { findMisses } from "../../src/calibrate/judge.ts";
import { targets } from "../../src/calibrate/targets.ts";
import { freeSettings, history, historyIn, readPeriods, summarise } from "../../src/calibrate/worlds.ts";

const { worlds, parameters, usual } = accepted;
/** Months of 2021 and 2022: 0 to 15. */
const LAST = 15;

describe("the accepted worlds", () => {
  test("are those of this model and this history scenario", () => {
    expect(accepted.modelVersion).toBe(modelVersion);
    expect(accepted.scenarioFingerprint).toBe(fingerprintScenario(history));
    expect(accepted.periods).toEqual(periods.map(({ id }) => id));
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
        history,
        parameters.map(({ name }, i) => [name, values[i]]),
      );
      expect(changed.ok ? flagTreatment(changed.treatment) : changed.problems).toEqual([]);
    }
  });

  test("give the stored figures again and meet every target: five of them", () => {
    const chance = createStudyDraws("five of the accepted worlds");
    for (let k = 0; k < 5; k++) {
      const { values, means } = worlds[Math.floor(chance() * worlds.length)];
      expect(readMeans(values)).toEqual(means);
      const figures = readPeriods(historyIn(values, LAST + 1), targets, 0, accepted.replicates);
      expect(findMisses(summarise(figures), targets)).toEqual([]);
    }
  });

  test("stand beside the default vector, judged alike", () => {
    const world = freeSettings.map((setting) => setting.default);
    const readings = summarise(readPeriods(historyIn(world, LAST + 1), targets, 0, usual.replicates));
    expect(readings.means.map((value) => Number(value.toPrecision(6)))).toEqual(
      usual.means.slice(0, targets.length),
    );
    expect(findMisses(readings, targets).map((i) => targets[i].id)).toEqual(usual.misses);
  });
});

describe("the calibration", () => {
  const series = Object.entries(observed.series).flatMap(([measure, entries]) =>
    entries.map((entry) => ({ measure, ...entry })),
  );

  test("has no target after 2022 and holds out nothing before 2023", () => {
    expect(Math.max(...targets.map(({ toMonth }) => toMonth))).toBe(LAST);
    expect(Math.min(...heldOut.map(({ fromMonth }) => fromMonth))).toBe(LAST + 1);
  });

  test("holds out every observation from 2023 on, as observed", () => {
    const facts = (rows: readonly { fromMonth: number; toMonth: number; measure: string }[]) =>
      rows.map(({ measure, fromMonth, toMonth }) => `${measure} ${fromMonth}–${toMonth}`).toSorted();
    const late = series.filter(({ fromMonth }) => fromMonth > LAST);
    expect(facts(heldOut.map((period) => ({ ...period, measure: period.measures[0] })))).toEqual(facts(late));
    for (const { measures, fromMonth, observed: range } of heldOut) {
      const same = late.filter((entry) => entry.measure === measures[0] && entry.fromMonth === fromMonth);
      expect(same.map(({ low, high }) => [low, high])).toContainEqual(range);
    }
  });

  test("takes its targets from the observations", () => {
    const stated = (measure: string) => series.filter((entry) => entry.measure === measure);
    for (const { id, measures, fromMonth, toMonth, observed: range } of targets) {
      const same = stated(measures[0]).filter(
        (entry) => entry.fromMonth === fromMonth && entry.toMonth === toMonth,
      );
      if (same.length > 0) expect([same[0].low, same[0].high], id).toEqual(range);
    }
    const autumn = stated("attacks").filter(({ toMonth }) => toMonth <= 3);
    const total = autumn.reduce(
      (sum, { low, fromMonth, toMonth }) => sum + low * (toMonth + 1 - fromMonth),
      0,
    );
    expect(total / 4).toBe(targets.find(({ id }) => id === "attacksLate2021")?.observed[0]);
  });

  test("fits neither what is measured nor what is scheduled by evidence", () => {
    const names = freeSettings.map(({ name }) => name as string);
    expect(names.length).toBe(37);
    for (const name of [
      "tempo",
      "funding",
      "aidCutSpeed",
      "aidSpeed",
      "aidShare",
      "economySpeed",
      "propaganda",
    ])
      expect(names).not.toContain(name);
  });
});
