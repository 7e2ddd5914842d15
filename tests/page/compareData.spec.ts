import { describe, expect, test } from "vitest";
import { runReplicates } from "../../sim/experiments/index.ts";
import type { GrownEnsemble } from "../../src/engine/ensembles.ts";
import { differenceOf, differingSettings, outcomesOf, sayDifference } from "../../src/results/compareData.ts";
import { wordingOf } from "../../src/words/wording.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const names = ["Mild", "Hard line"] as const;

function ensembleOf(changes: Parameters<typeof aScenarioWith>[0], count: number): GrownEnsemble {
  const scenario = aScenarioWith({ months: 24, agents: 1000, ...changes });
  const values = runReplicates(scenario, 0, count);
  return { scenario, fingerprint: JSON.stringify(changes), count, rows: 25, values, checksums: [] };
}

const hard = ensembleOf({}, 30);
const mild = ensembleOf({ moderation: 0.7 }, 40);

test("outcomes are shown after 1, 2, 3, 5 and 7 years, as far as the run goes, or at its end", () => {
  expect(outcomesOf(84)).toEqual([12, 24, 36, 60, 84]);
  expect(outcomesOf(40)).toEqual([12, 24, 36]);
  expect(outcomesOf(6)).toEqual([6]);
});

describe("the difference of two results", () => {
  test("is taken over the replicates that both have", () => {
    expect(differenceOf(mild, hard, "T")?.count).toBe(30);
  });

  test("waits for a second replicate, and for results of as many months", () => {
    expect(differenceOf(ensembleOf({}, 1), hard, "T")).toBeUndefined();
    expect(differenceOf({ ...mild, rows: 12 }, hard, "T")).toBeUndefined();
  });

  test("is said as of this model, on average, with both intervals", () => {
    const found = differenceOf(mild, hard, "cumulativeHardShareLeft");
    if (found === undefined) throw new Error("expected a difference");
    const text = sayDifference(found, 24, names, wordingOf("share"), "4 more", true);
    expect(text[0]).toMatch(
      /^In this model, in month 24, Mild has on average 4 more than Hard line \(of 100\)\.$/,
    );
    const within =
      /the mean difference before rounding is ([\d.]+) and lies between ([\d.]+) and ([\d.]+) \(95 % interval\)/.exec(
        text[1] ?? "",
      );
    const [mean = Number.NaN, low = Number.NaN, high = Number.NaN] = within?.slice(1).map(Number) ?? [];
    // Written to the same place as the ends, the mean is never outside its own interval.
    expect(mean).toBeGreaterThan(low);
    expect(mean).toBeLessThan(high);
    expect(sayDifference(found, 24, names, wordingOf("share"), "4 more", false)[1]).toMatch(
      /^In a single run chance/,
    );
  });

  test("is within chance where its interval holds none", () => {
    const rows = 25;
    const nothing = {
      count: 9,
      mean: new Float64Array(rows),
      paired: new Float64Array(rows).fill(0.02),
      unpaired: new Float64Array(rows).fill(0.05),
    };
    expect(sayDifference(nothing, 3, names, wordingOf("share"), "4 more", false)[0]).toMatch(
      /is within chance\.$/,
    );
  });
});

describe("what differs", () => {
  const base = aScenarioWith({});

  test("is nothing between equals", () => {
    expect(differingSettings([base, base])).toEqual([]);
  });

  test("lists policy before assumptions, and four equal strands as moderation", () => {
    const other = aScenarioWith({ moderation: 0.4, propaganda: 0.8, doctrineGap: 6, rival: true });
    expect(differingSettings([base, other]).map(({ name, isPolicy }) => [name, isPolicy])).toEqual([
      ["moderation", true],
      ["propaganda", true],
      ["doctrineGap", false],
    ]);
  });

  test("lists strands one by one where they do not move together", () => {
    const other = aScenarioWith({ women: 0.4 });
    expect(differingSettings([base, other])).toEqual([{ name: "women", isPolicy: true, values: [0.1, 0.4] }]);
  });

  test("knows who leads and whether there is a rival", () => {
    const other = aScenarioWith({ mode: "farsighted", rival: false });
    expect(
      differingSettings([base, other])
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["mode", "rival"]);
  });
});
