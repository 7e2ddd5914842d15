import { describe, expect, test } from "vitest";
import { compareByMonth, isWithinChance, studentQuantile } from "../../sim/experiments/compare.ts";
import { runReplicates } from "../../sim/experiments/index.ts";
import { measureIndex, measures } from "../../sim/index.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

/** Values of one column in row 0 of as many replicates of one row. */
const column = (values: readonly number[]) => {
  const all = new Float64Array(values.length * measures.length);
  values.forEach((value, i) => {
    all[i * measures.length] = value;
  });
  return all;
};

describe("the comparison of two scenarios", () => {
  test("has mean, paired and unpaired intervals as worked by hand", () => {
    // Differences 1, 2, 3, 2: mean 2, variance 2/3, standard error √(1/6); t of 3 degrees of freedom 3.182446.
    const found = compareByMonth(column([11, 22, 33, 42]), column([10, 20, 30, 40]), 1, 0);
    expect(found.mean[0]).toBeCloseTo(2, 12);
    expect(found.paired[0]).toBeCloseTo(3.182446 * Math.sqrt(1 / 6), 2);
    // Variances 542/3 and 500/3; Welch's degrees of freedom 5.99; t 2.4479.
    expect(found.unpaired[0]).toBeCloseTo(2.4479 * Math.sqrt(1042 / 12), 1);
    expect(isWithinChance(found, 0)).toBe(false);
  });

  test("of a scenario with itself is nothing, within chance", () => {
    const same = compareByMonth(column([3, 1, 2]), column([3, 1, 2]), 1, 0);
    expect([same.mean[0], same.paired[0], isWithinChance(same, 0)]).toEqual([0, 0, true]);
  });

  test("refuses sets of different size, and fewer than two replicates", () => {
    expect(() => compareByMonth(column([1, 2]), column([1, 2, 3]), 1, 0)).toThrow(
      "comparison: expected two sets",
    );
    expect(() => compareByMonth(column([1]), column([1]), 1, 0)).toThrow("at least 2");
  });

  // Percentage points of Student's t, from a printed table.
  test.each([
    [1, 12.7062],
    [2, 4.3027],
    [3, 3.1824],
    [4, 2.7764],
    [9, 2.2622],
    [39, 2.0227],
    [199, 1.972],
  ])("uses Student's t at %d degrees of freedom: %d", (freedom, quantile) => {
    expect(Math.abs(studentQuantile(freedom) / quantile - 1)).toBeLessThan(0.002);
  });

  test("covers a true difference of zero about as often as it says, paired or not", () => {
    // The same scenario on other luck, in pairs that share nothing: 40 comparisons of 20 replicates; 95 % of 40 is 38,
    // and fewer than 32 has probability 3 in 10,000 (binomial).
    const scenario = aScenarioWith({ months: 6, agents: 1000 });
    const values = runReplicates(scenario, 0, 1600);
    const size = 7 * measures.length;
    let covered = 0;
    for (let i = 0; i < 40; i++) {
      const part = (j: number) => values.slice(j * 20 * size, (j + 1) * 20 * size);
      const found = compareByMonth(part(2 * i), part(2 * i + 1), 7, measureIndex("K"));
      if (isWithinChance(found, 6) && Math.abs(found.mean[6]) <= found.unpaired[6] * 1.5) covered++;
    }
    expect(covered).toBeGreaterThanOrEqual(32);
  });

  test("pairing narrows the interval of a small change of a lever", () => {
    const base = aScenarioWith({ months: 12, agents: 2000 });
    const changed = aScenarioWith({ months: 12, agents: 2000, moderation: 0.2 });
    const found = compareByMonth(
      runReplicates(changed, 0, 40),
      runReplicates(base, 0, 40),
      13,
      measureIndex("T"),
    );
    expect(found.paired[12]).toBeLessThan(found.unpaired[12] / 2);
  });
});
