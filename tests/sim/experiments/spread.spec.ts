import { describe, expect, test } from "vitest";
import { chanceAndIgnorance, factorOf, readAt, scentOf, tornadoOf } from "../../../sim/experiments/index.ts";
import { scentText } from "../../../src/library/scentText.ts";
import { answerWith } from "../../support/answerWith.ts";
import { aScenario } from "../../support/aScenario.ts";

const square = (x: number) => x * x;

const base = aScenario({ months: 3 });
const study = { base, seed: "a", replicates: 20 };

describe("chance and ignorance", () => {
  // Worlds at 1 … 8 (variance 6) times the row; luck ±1 in turn, of variance 4/3 over four; the base stands at 4.7.
  const worlds = {
    parameters: [{ name: "doctrineGap" }],
    worlds: Array.from({ length: 8 }, (_, i) => ({ values: [i + 1] })),
  };
  const formula = answerWith(
    ({ settings }, reading, replicate) =>
      Number(reading.slice(2)) * settings.doctrineGap + (replicate % 2 === 0 ? 1 : -1),
  );
  const trial = { ...study, worlds, worldReplicates: 4, measure: "K" };

  test("are told apart by the analysis of variance, by hand", async () => {
    const split = await chanceAndIgnorance(trial, formula);
    expect([split.worlds, split.runs]).toEqual([8, 20]);
    [0, 1, 2, 3].forEach((row) => {
      expect(split.varianceOfChance[row]).toBeCloseTo(4 / 3, 9);
      expect(split.varianceOfIgnorance[row]).toBeCloseTo(Math.max(0, 6 * row * row - 1 / 3), 9);
      expect(split.chance.low[row]).toBeCloseTo(4.7 * row - 1, 9);
      expect(split.chance.high[row]).toBeCloseTo(4.7 * row + 1, 9);
      expect(split.middle[row]).toBeCloseTo(4.5 * row, 9);
      expect(split.both.high[row]).toBeLessThanOrEqual(8 * row + 1);
      expect(split.both.high[row]).toBeGreaterThan(7.3 * row);
    });
  });

  test("leave as it is in every world what the base has set", async () => {
    const set = aScenario({ months: 3, parameters: { doctrineGap: 2 } });
    const split = await chanceAndIgnorance({ ...trial, base: set }, formula);
    expect(split.varianceOfIgnorance).toEqual([0, 0, 0, 0]);
    expect(split.middle[3]).toBeCloseTo(2 * 3, 9);
  });

  test("are told of the first sixteen worlds first", async () => {
    const heard: number[] = [];
    const many = { ...worlds, worlds: [...worlds.worlds, ...worlds.worlds, ...worlds.worlds] };
    const split = await chanceAndIgnorance({ ...trial, worlds: many }, formula, (stage) =>
      heard.push(stage.worlds),
    );
    expect([...heard, split.worlds]).toEqual([16, 24]);
  });
});

test("a tornado moves one factor at a time to the ends of its range, the longest bar first", async () => {
  const formula = answerWith(
    ({ settings: { propaganda, funding } }, _, replicate) => 10 * propaganda + 2 * funding + replicate,
  );
  const factors = [factorOf("funding"), factorOf("propaganda")];
  const { bars } = await tornadoOf({ ...study, factors, reading: readAt("K", 3) }, formula);
  // From .5 by ±.5, ten times; from 1 by −1 and +.5, twice.
  expect(bars.map(({ name, now, atLow, atHigh }) => [name, now, atLow.mean, atHigh.mean])).toEqual([
    ["propaganda", 0.5, -5, 5],
    ["funding", 1, -2, 1],
  ]);
});

describe("a lever's scent", () => {
  const sniff = async (f: (x: number) => number, luck = 0) => {
    const formula = answerWith(({ settings }, _, replicate) => f(settings.propaganda) + luck * replicate);
    const trial = { ...study, lever: factorOf("propaganda"), reading: readAt("K", 3), points: 9 } as const;
    const heard: number[] = [];
    const scent = await scentOf(trial, formula, ({ levels }) => heard.push(levels.length));
    expect(heard).toEqual([5]);
    return { scent, words: scentText(scent, "propaganda", (value) => value.toFixed(1)) };
  };

  test("that rises says from what to what and where most, whatever luck adds to all", async () => {
    const { scent, words } = await sniff((x) => x * x, 7);
    expect(scent.levels).toEqual([0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1]);
    // 7 times the mean of 0 … 19.
    expect(words).toBe("Rises with propaganda, from 66.5 to 67.5, most between 0.875 and 1.");
  });

  test.each([
    [(x: number) => -x, /^Falls with propaganda, from -?0.0 to -1.0/],
    [() => 3, /^Hardly any difference, wherever propaganda stands: about 3.0\.$/],
    [(x: number) => x * (1 - x), /^Highest at propaganda 0.5; 0.0 at 0, 0.0 at 1\.$/],
    [(x: number) => square(x - 0.25), /^Lowest at propaganda 0.25;/],
    [(x: number) => Math.abs(((4 * x) % 2) - 1), /^Up and down with propaganda/],
  ])("of %s is put in words", async (f, expected) => {
    expect((await sniff(f)).words).toMatch(expected);
  });
});
