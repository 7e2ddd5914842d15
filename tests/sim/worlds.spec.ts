import { describe, expect, test } from "vitest";
import { chooseWorlds, inWorld } from "../../sim/experiments/worlds.ts";
import { aScenario } from "../support/aScenario.ts";

const numbered = (...columns: readonly (readonly number[])[]) => ({
  parameters: columns.map((_, i) => ({ name: `p${i}` })),
  worlds: columns[0].map((_, world) => ({ values: columns.map((column) => column[world]) })),
});
const rising = Array.from({ length: 40 }, (_, i) => i);

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
