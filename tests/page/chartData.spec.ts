import { expect, test } from "vitest";
import { runReplicates } from "../../sim/experiments/index.ts";
import { measureIndex, measures, type Scenario } from "../../sim/index.ts";
import type { GrownEnsemble } from "../../src/engine/ensembles.ts";
import { figureOf } from "../../src/export/figure.ts";
import { chartDataOf } from "../../src/results/chartData.ts";
import { compareResults } from "../../src/results/compareResults.ts";
import { headlineDataOf, readoutOf } from "../../src/results/headlineData.ts";
import { wordingOf } from "../../src/words/wording.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const months = 12;
const [measure] = measures.filter(({ name }) => name === "K");
const scenario = aScenarioWith({ months, agents: 1000 });
const ensemble: GrownEnsemble<Scenario> = {
  ...{ scenario, fingerprint: "a", count: 4, rows: months + 1, checksums: [] },
  values: runReplicates(scenario, 0, 4),
};
const results = [{ id: "current", name: "Hard line", ensemble }] as const;
const comparison = compareResults(measure, results, "current", "current");
const rows = (of: (row: number) => number) => Array.from({ length: months + 1 }, (_, row) => of(row));
const worlds = {
  both: { low: rows((row) => 1000 + row), high: rows((row) => 9000 + row) },
  middle: rows((row) => 2000 + row),
  worlds: 40,
  isDrawn: true,
};
const options = { fixed: [0, 12000] as const, zoomed: false, spread: "band90" as const, month: 6 };

test("band, headline and read-out tell the same of plausible worlds in the month that is shown", () => {
  const { data, wording } = chartDataOf(comparison, { ...options, worlds });
  expect([data.worlds?.low[6], data.worlds?.high[6]]).toEqual([1006, 9006]);
  expect(headlineDataOf(comparison, 6, worlds).worlds).toEqual({
    low: 1006,
    middle: 2006,
    high: 9006,
    count: 40,
  });
  // To three digits that matter.
  expect(readoutOf(comparison, 6, wording, worlds).at(-1)).toBe("40 plausible worlds 1,010–9,010");
});

// By hand: the mean of four runs' sums of T → U up to the month.
test("the read-out says how many went home beside a measure of leaving, and not beside attacks", () => {
  const sums = Array.from({ length: 4 }, (_, run) =>
    Array.from(
      { length: 7 },
      (_, row) => ensemble.values[(run * (months + 1) + row) * measures.length + measureIndex("TU")],
    ).reduce((sum, value) => sum + value, 0),
  );
  const of = (name: string) => {
    const [found] = measures.filter((one) => one.name === name);
    const { wording } = chartDataOf(compareResults(found, results, "current", "current"), options);
    return readoutOf(compareResults(found, results, "current", "current"), 6, wording)[0];
  };
  const home = wordingOf("people").short(sums.reduce((sum, value) => sum + value, 0) / 4);
  expect(of("T")).toMatch(new RegExp(`^Hard line .*, ${home} went home$`));
  expect(of("cumulativeTU")).not.toContain("went home");
  expect(of("attacks")).not.toContain("went home");
});

test("a picture elsewhere has the band and its words, or neither", () => {
  const figure = { ...options, measure, focus: "current", reference: "current", layout: "one" } as const;
  const withBand = figureOf(results, { ...figure, worlds });
  expect(withBand.drawings[0].worlds?.high).toEqual(worlds.both.high);
  expect(withBand.headline.join(" ")).toContain("Over 40 plausible worlds");
  const toldAlone = figureOf(results, { ...figure, worlds: { ...worlds, isDrawn: false } });
  expect(toldAlone.drawings[0].worlds).toBeUndefined();
  expect(toldAlone.headline).toEqual(withBand.headline);
  const without = figureOf(results, figure);
  expect(without.drawings[0].worlds).toBeUndefined();
  expect(without.headline.join(" ")).not.toContain("plausible");
});
