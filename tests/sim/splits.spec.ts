import { describe, expect, test } from "vitest";
import { bestSplits } from "../../sim/experiments/splits.ts";
import { chooseWorlds, inWorld } from "../../sim/experiments/worlds.ts";
import { aScenario } from "../support/aScenario.ts";

const numbered = (...columns: readonly (readonly number[])[]) => ({
  parameters: columns.map((_, i) => ({ name: `p${i}` })),
  worlds: columns[0].map((_, world) => ({ values: columns.map((column) => column[world]) })),
});
const rising = Array.from({ length: 40 }, (_, i) => i);

describe("the best split", () => {
  // Of 40 worlds 10 are so: impurity 2 × .25 × .75 = .375, and nothing is left of it.
  test("parts what can be parted, halfway between neighbours, and gains all impurity", () => {
    const [split] = bestSplits(
      numbered(rising),
      rising.map((i) => i >= 30),
      "a",
    );
    expect(split).toMatchObject({ threshold: 29.5, above: true, shareAbove: 1, shareBelow: 0, clear: true });
    expect(split.gain).toBeCloseTo(0.375, 12);
  });

  // Sides of 20 with 15 and 5: impurity .5 before, 2 × .75 × .25 = .375 after.
  test("gains by hand what an imperfect border gains", () => {
    const isSo = rising.map((i) => (i < 20 ? i % 4 !== 0 : i % 4 === 0));
    const twoValues = rising.map((i) => (i < 20 ? 1 : 2));
    const [split] = bestSplits(numbered(twoValues), isSo, "a");
    expect(split).toMatchObject({ threshold: 1.5, above: false, shareBelow: 0.75, shareAbove: 0.25 });
    expect(split.gain).toBeCloseTo(0.125, 12);
  });

  test("never parts equal values, nor leaves fewer than a twentieth on a side", () => {
    const isSo = rising.map((i) => i === 0);
    expect(bestSplits(numbered(rising.map(() => 1)), isSo, "a")).toEqual([]);
    expect(bestSplits(numbered(rising), isSo, "a")[0].threshold).toBe(1.5);
  });

  test("puts the parameter that decides before the one that does not, and says that the other does not", () => {
    const other = rising.map((i) => (i * 17) % 40);
    const found = bestSplits(
      numbered(other, rising),
      rising.map((i) => i < 22),
      "a",
    );
    expect(found.map(({ name, clear }) => [name, clear])).toEqual([
      ["p1", true],
      ["p0", false],
    ]);
  });

  // By construction one seed in twenty finds something where there is nothing: 4 of 40 or fewer has probability .95.
  test("is clear by chance about once in twenty", () => {
    let clear = 0;
    for (let i = 0; i < 40; i++) {
      const draw = chooseWorlds(numbered(rising), 40, `law ${i}`).worlds.map(({ values }) => values[0]);
      const other = chooseWorlds(numbered(rising), 40, `other ${i}`).worlds.map(({ values }) => values[0]);
      if (
        bestSplits(
          numbered(draw, other),
          rising.map((at) => at < 20),
          `seed ${i}`,
        )[0].clear
      )
        clear++;
    }
    expect(clear).toBeLessThanOrEqual(4);
  });

  test("is not there where all agree", () => {
    expect(
      bestSplits(
        numbered(rising),
        rising.map(() => true),
        "a",
      ),
    ).toEqual([]);
    expect(
      bestSplits(
        numbered(rising),
        rising.map(() => false),
        "a",
      ),
    ).toEqual([]);
  });
});

describe("worlds", () => {
  const set = numbered(
    rising,
    rising.map((i) => -i),
  );

  test("are chosen by seed without repeating, the first of more being the same", () => {
    const ten = chooseWorlds(set, 10, "a").worlds;
    expect(chooseWorlds(set, 20, "a").worlds.slice(0, 10)).toEqual(ten);
    expect(new Set(chooseWorlds(set, 40, "a").worlds).size).toBe(40);
    expect(chooseWorlds(set, 10, "b").worlds).not.toEqual(ten);
    expect(() => chooseWorlds(set, 41, "a")).toThrow("at most 40, received 41");
  });

  test("give a scenario their values, but for what it keeps", () => {
    const own = {
      parameters: [{ name: "doctrineGap" }, { name: "hardshipPull" }],
      worlds: [{ values: [0, 0] }, { values: [3, -0.5] }],
    };
    const scenario = aScenario({ parameters: { hardshipPull: 1 } });
    const moved = (kept?: Set<string>) => inWorld(scenario, own, 1, kept);
    const { settings } = scenario;
    expect(moved()).toEqual({ ...scenario, settings: { ...settings, doctrineGap: 3, hardshipPull: -0.5 } });
    expect(moved(new Set(["hardshipPull"]))).toEqual({
      ...scenario,
      settings: { ...settings, doctrineGap: 3 },
    });
  });

  test("of unknown names or values out of bounds are refused by name", () => {
    const move = (name: string, value: number) =>
      inWorld(aScenario(), { parameters: [{ name }], worlds: [{ values: [value] }] }, 0);
    expect(() => move("doctrinGap", 1)).toThrow(
      "worlds.0.doctrinGap: expected a known name, received an unknown one (did you mean doctrineGap?)",
    );
    expect(() => move("attackRate", 201)).toThrow("worlds.0.attackRate: expected ≤ 200, received 201");
  });
});
