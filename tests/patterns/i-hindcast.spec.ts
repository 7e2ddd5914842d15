import { describe, expect, test } from "vitest";
import hindcast from "../../docs/evidence/hindcast.json";
import { runJobsHere } from "../../sim/experiments/index.ts";
import { comparePeriods, markOf } from "../../src/calibrate/compare.ts";
import { countJoint } from "../../src/calibrate/contradictionSection.ts";
import { heldOut } from "../../src/calibrate/heldOut.ts";
import { heldOutEarlier } from "../../src/calibrate/heldOutEarlier.ts";
import { monthsFor } from "../../src/calibrate/hindcast.ts";
import type { Period } from "../../src/calibrate/period.ts";
import { readPeriods } from "../../src/calibrate/readings.ts";
import { targets } from "../../src/calibrate/targets.ts";
import { earlier, history, type Setting, settingIn, usualWorld } from "../../src/calibrate/worlds.ts";
import { openNotebook } from "./figures.ts";

const note = openNotebook("i-hindcast");
const REPLICATES = 100;

/** Ids of the periods with which the default's 95 % interval disagrees; the ranges come from src/calibrate. */
async function findUsualMisses(setting: Setting, periods: readonly Period[]): Promise<string[]> {
  const scenario = settingIn(setting, usualWorld, monthsFor(periods));
  const [figures] = await readPeriods([scenario], periods, 0, REPLICATES, runJobsHere);
  return periods.flatMap(({ id, label, low, high }, i) => {
    const figure = note(label, figures[i]);
    return figure.high < low || figure.low > high ? [id] : [];
  });
}

/** Ids of the figures that fewer than one accepted vector in twenty agrees with, and those that fewer than half do. */
function sortFigures(periods: readonly Period[], figures: typeof hindcast.later) {
  const found = comparePeriods(periods, figures).map(({ period, inside }) => {
    note(`${period.label}, share of accepted vectors that agree`, [inside, inside]);
    return { id: period.id, verdict: markOf(period, inside) };
  });
  const of = (verdict: string) => found.filter((entry) => entry.verdict === verdict).map(({ id }) => id);
  return { missed: of("miss"), mostlyMissed: of("mostly missed") };
}

describe("pattern i: history, of which only the months to December 2022 were fitted", () => {
  test("the default meets every target of 2021 and 2022", async () => {
    expect(await findUsualMisses(history, targets)).toEqual([]);
  });

  // Each of these is a failure of the model, told on docs/calibration.md.
  test("the default misses these figures of 2023 to 2026, and no other", async () => {
    expect(await findUsualMisses(history, heldOut)).toEqual([]);
  });

  test("the default misses these figures of 2020 and 2021, and no other", async () => {
    expect(await findUsualMisses(earlier, heldOutEarlier)).toEqual([]);
  });

  test("no wave of defections follows the deal of February 2020, by the default or in any accepted vector", () => {
    const i = heldOutEarlier.findIndex(({ id }) => id === "defectorsAfterDeal");
    expect(hindcast.earlier.usual.means[i]).toBeLessThan(heldOutEarlier[i].high);
    const most = Math.max(...hindcast.earlier.worlds.map((means) => means[i]));
    expect(most).toBeLessThan(heldOutEarlier[i].high);
  });

  test("the accepted vectors miss these figures of 2023 to 2026, and most of them these", () => {
    expect(sortFigures(heldOut, hindcast.later)).toEqual({ missed: [], mostlyMissed: [] });
  });

  test("the accepted vectors miss these figures of 2020 and 2021, and most of them these", () => {
    expect(sortFigures(heldOutEarlier, hindcast.earlier)).toEqual({ missed: [], mostlyMissed: [] });
  });

  test("more accepted vectors are large and quiet at once with a rival that hides than with one that does not", () => {
    const [hiding, open] = [hindcast.later, hindcast.inTheOpen].map(({ worlds }) => countJoint(worlds));
    expect(hiding.both).toBeGreaterThan(open.both);
  });

  // No vector does.
  test.fails("all figures held out agree with one and the same accepted vector", () => {
    const agreement = comparePeriods(heldOut, hindcast.later);
    const together = hindcast.later.worlds.filter((_, w) => agreement.every(({ agree }) => agree[w]));
    expect(together.length).toBeGreaterThan(0);
  });
});
