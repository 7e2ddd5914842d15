import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runReplicates } from "../../sim/experiments/index.ts";
import {
  changeTreatment,
  measureIndex,
  measures,
  modelVersion,
  type Scenario,
  scenarioToJson,
} from "../../sim/index.ts";
import { compileSchedule } from "../../sim/schedule.ts";
import { seal } from "../../src/seal/seal.ts";
import { type Sealed, writeSealed, writeSum } from "../../src/seal/sealed.ts";
import { sealedMeasures, sealedPeriods } from "../../src/seal/sealedMeasures.ts";
import { checkSealed, makeSealed } from "../../src/seal/sealing.ts";
import { root } from "../../src/tools/root.mjs";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { aFigure } from "../support/aSealedFile.ts";

/** Months 0 to 54: September 2021 to March 2026. The last lever moves in the last month of all. */
const scenario: Scenario = {
  ...aScenarioWith({ months: 55, agents: 400 }),
  events: [
    { kind: "step", month: 20, lever: "funding", value: 0.5 },
    { kind: "step", month: 54, lever: "repression", value: 0.9 },
  ],
};
const accepted = {
  id: "two vectors",
  parameters: [{ name: "attackRate", low: 4, high: 20 }],
  worlds: [
    { values: [5], means: [] },
    { values: [15], means: [] },
  ],
};
const sources = {
  scenario,
  accepted,
  acceptedHash: "0".repeat(64),
  monthZero: "2021-09",
  known: [aFigure("K", ["2025-12", "2025-12"], [2000, 2000])],
  date: "2026-11-30",
};
const sealed = seal(sources, () => {}, [3, 4]);
const figure = (measure: string, from: string, to: string) => {
  const found = sealed.figures.find((one) => one.measure === measure && one.from === from && one.to === to);
  if (found === undefined) throw new Error(`figures: expected ${measure} of ${from} to ${to}`);
  return found;
};

/** The attacks of December 2026 to February 2027, months 63 to 65, in three runs with a value of the vector. */
function attacksOf(attackRate: number): number[] {
  const changed = changeTreatment(scenario, [
    ["months", 76],
    ["attackRate", attackRate],
  ]);
  if (!changed.ok) throw new Error("attackRate: expected a legal value");
  const values = runReplicates(changed.treatment, 0, 3);
  const at = (run: number, month: number) =>
    values[(run * 77 + month + 1) * measures.length + measureIndex("attacks")] ?? Number.NaN;
  return [0, 1, 2].map((run) => (at(run, 63) + at(run, 64) + at(run, 65)) / 3);
}

describe("a sealed file", () => {
  test("has the quantiles of the vectors' means and of all their runs, by hand", () => {
    const { vectors, runs } = figure("attacks", "2026-12", "2027-02");
    const [few, many] = [attacksOf(5), attacksOf(15)];
    const means = [few, many].map((one) => (one[0] + one[1] + one[2]) / 3).toSorted((a, b) => a - b);
    // between two values, a share of the way; the median of six lies halfway between the third and the fourth.
    const between = (share: number) => means[0] + share * (means[1] - means[0]);
    const all = [...few, ...many].toSorted((a, b) => a - b);
    const expected = [between(0.05), between(0.5), between(0.95)];
    for (const [i, value] of vectors.entries()) expect(value).toBeCloseTo(expected[i], 4);
    expect(runs[1]).toBeCloseTo((all[2] + all[3]) / 2, 4);
    expect(runs[0]).toBeLessThanOrEqual(vectors[0]);
    expect(runs[2]).toBeGreaterThanOrEqual(vectors[2]);
  });

  test("says which model, scenario, vectors, seed and runs it is made of", () => {
    expect(sealed).toMatchObject({
      scenario: scenario.id,
      lastCoded: "2026-03",
      lastKnown: "2025-12",
      accepted: { id: "two vectors", sha256: "0".repeat(64), vectors: 2 },
      seed: scenario.seed,
      agents: 400,
      replicates: 3,
      usualReplicates: 4,
    });
  });

  test("is the same to the byte when made again, and another when anything in it is", () => {
    expect(writeSealed(seal(sources, () => {}, [3, 4]))).toBe(writeSealed(sealed));
    const other = { ...sources, scenario: { ...scenario, seed: "other" } };
    expect(writeSealed(seal(other, () => {}, [3, 4]))).not.toBe(writeSealed(sealed));
  });

  test("is JSON that reads back as what was written", () => {
    expect(JSON.parse(writeSealed(sealed))).toEqual(sealed);
  });

  test("keeps each lever at the value last coded", () => {
    const changed = changeTreatment(scenario, [["months", 76]]);
    if (!changed.ok) throw new Error("months: expected a legal value");
    const months = [...compileSchedule(changed.treatment).keys()];
    expect(Math.max(...months)).toBe(54);
  });
});

describe("the periods that are sealed", () => {
  test("lie in 2026 and 2027 and end after the last month that the scenario codes", () => {
    const periods = sealedMeasures.flatMap((measure) => sealedPeriods(measure, "2026-03"));
    expect(periods.length).toBeGreaterThan(100);
    for (const { from, to } of periods) {
      expect(from >= "2026-01" && to <= "2027-12", `${from} ${to}`).toBe(true);
      expect(to > "2026-03", to).toBe(true);
    }
    expect(new Set(periods.map((period) => Object.values(period).join())).size).toBe(periods.length);
  });

  test("include every quarter in which the UN counts attacks, and whole years of the economy alone", () => {
    const of = (measure: string) =>
      sealedMeasures
        .filter((row) => row.measure === measure)
        .flatMap((row) => sealedPeriods(row, "2026-03"))
        .map(({ from, to }) => `${from} ${to}`);
    // February to April, May to July, August to October, November to January.
    expect(of("attacks")).toEqual(
      expect.arrayContaining(["2026-02 2026-04", "2026-05 2026-07", "2026-08 2026-10", "2026-11 2027-01"]),
    );
    expect(of("E")).toEqual(["2026-01 2026-12", "2027-01 2027-12"]);
  });
});

describe("a check of a sealed file", () => {
  const read = (path: string) => readFileSync(root + path, "utf8");
  const text = writeSealed(sealed);

  test("finds one changed number by the hash", () => {
    const sum = writeSum("2026-11-30.json", text);
    const changed = text.replace('"agents": 400', '"agents": 401');
    expect(changed).not.toBe(text);
    const checked = checkSealed(read, changed, sum, () => {});
    expect(checked.isGood).toBe(false);
    expect(checked.text).toContain(`expected ${sum.slice(0, 64)}`);
    expect(checkSealed(read, text, undefined, () => {}).isGood).toBe(false);
  });

  test("makes none again that another model made, and says so", () => {
    const older = writeSealed({ ...sealed, modelVersion: "0.0.0" });
    const checked = checkSealed(read, older, writeSum("2026-11-30.json", older), () => {});
    expect(checked.isGood).toBe(true);
    expect(checked.text).toContain("not made again, since it is of model 0.0.0");
  });

  test("makes a file again to the byte, and finds a number that was changed together with the hash", () => {
    // The observations as they are, but few people and two vectors in place of history and of the accepted ones.
    const two = JSON.stringify({ ...accepted, modelVersion });
    const few = JSON.stringify(scenarioToJson({ ...scenario, observations: "history-2021-2026" }));
    const readTwo = (path: string) => {
      if (path.startsWith("scenarios/accepted/")) return two;
      return path.startsWith("scenarios/observations/") ? read(path) : few;
    };
    const made = makeSealed(readTwo, "2026-11-30", () => {}, [3, 4]);
    const check = (found: string) =>
      checkSealed(readTwo, found, writeSum("2026-11-30.json", found), () => {});
    expect(check(made)).toEqual({ isGood: true, text: "as it was sealed, and made again to the byte" });
    const { figures, ...rest }: Sealed = JSON.parse(made);
    const [first, ...others] = figures;
    const forged = writeSealed({ ...rest, figures: [{ ...first, runs: [0, 1, 2] }, ...others] });
    const { isGood, text: told } = check(forged);
    expect(isGood).toBe(false);
    expect(told).toContain('received     {"measure":"K"');
  });

  test("makes none of vectors that another model accepted", () => {
    const older = JSON.stringify({ ...accepted, modelVersion: "0.0.0" });
    const readOlder = (path: string) => (path.startsWith("scenarios/accepted/") ? older : read(path));
    expect(() => makeSealed(readOlder, "2026-11-30", () => {})).toThrow("received 0.0.0");
  });
});
