import { describe, expect, test } from "vitest";
import { type Change, settables } from "../../../sim/index.ts";
import { aDesign } from "../../support/aPlan.ts";
import { aScenario } from "../../support/aScenario.ts";

const table = {
  names: ["funding", "seed"],
  columns: [
    [0.5, 1],
    ["one", "two"],
  ],
};
const levels = ({ points, levelsAt }: { points: number; levelsAt(i: number): readonly Change[1][] }) =>
  Array.from({ length: points }, (_, i) => levelsAt(i));

describe("a design", () => {
  test("crosses scenarios and factors, the last factor changing fastest", () => {
    const design = aDesign(
      {
        factors: [
          { kind: "grid", setting: "propaganda", from: 0, to: 1, steps: 3 },
          { kind: "list", setting: "rival", values: [true, false] },
        ],
        replicates: 5,
      },
      [aScenario(), aScenario({ id: "another" })],
    );
    expect([design.points, design.runs]).toEqual([12, 60]);
    const once = [
      [0, true],
      [0, false],
      [0.5, true],
      [0.5, false],
      [1, true],
      [1, false],
    ];
    expect(levels(design)).toEqual([...once, ...once]);
    expect([0, 5, 6, 11].map((point) => design.baseAt(point).id)).toEqual([
      "a-scenario",
      "a-scenario",
      "another",
      "another",
    ]);
    expect(design.scenarioAt(3).scenario).toMatchObject({ rival: false, settings: { propaganda: 0.5 } });
  });

  test("has the decimals of a grid as one writes them", () => {
    const design = aDesign({ factors: [{ kind: "grid", setting: "women", from: 0, to: 1, steps: 11 }] });
    expect(levels(design).flat()).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  });

  test("takes the rows of a table as they stand", () => {
    const factors = [{ kind: "rows", file: "rows.csv" }];
    const design = aDesign({ factors }, undefined, new Map([["rows.csv", table]]));
    expect(design.names).toEqual(["funding", "seed"]);
    expect(levels(design)).toEqual([
      [0.5, "one"],
      [1, "two"],
    ]);
    expect(design.scenarioAt(1).scenario.seed).toBe("two");
  });

  test.each(["latinHypercube", "sobol"])("samples %s over its ranges, every stratum once", (kind) => {
    const design = aDesign({
      factors: [
        {
          kind,
          points: 64,
          ranges: { propaganda: [0.25, 0.75], reviewInterval: [1, 4], peerInfluence: "study" },
        },
      ],
    });
    const study = settables.find(({ name }) => name === "peerInfluence")?.range ?? [0, 0];
    const columns = design.names.map((_, k) => levels(design).map((row) => row[k] as number));
    columns[0]
      .sort((a, b) => a - b)
      .forEach((value, i) => {
        expect(Math.floor((value - 0.25) * 128)).toBe(i);
      });
    // 64 points in four whole numbers with equal chances: sixteen each.
    for (const whole of [1, 2, 3, 4]) expect(columns[1].filter((value) => value === whole).length).toBe(16);
    for (const value of columns[2]) expect(value >= study[0] && value <= study[1]).toBe(true);
  });

  test("samples two factors of a plan apart, and follows from the seed alone", () => {
    const factors = [
      { kind: "sobol", points: 4, ranges: { women: [0, 1] } },
      { kind: "sobol", points: 4, ranges: { foreign: [0, 1] } },
    ];
    const design = aDesign({ factors });
    const [women, foreign] = [0, 1].map((k) => new Set(levels(design).map((row) => row[k])));
    expect([...women].sort()).not.toEqual([...foreign].sort());
    expect(levels(aDesign({ factors }))).toEqual(levels(design));
    expect(levels(aDesign({ factors, seed: "other" }))).not.toEqual(levels(design));
  });

  test("gives every scenario the plan's agents, months and seed", () => {
    const design = aDesign({ agents: 1000, months: 20, seed: "luck" });
    expect(design.scenarioAt(0).scenario).toMatchObject({
      months: 20,
      seed: "luck",
      settings: { agents: 1000 },
    });
  });

  test("has a fingerprint of all that decides its rows, and of nothing else", () => {
    const factor = { kind: "grid", setting: "women", from: 0, to: 1, steps: 2 };
    const rows = { kind: "rows", file: "a.csv" };
    const print = (parts: object, tables?: [string, typeof table][]) =>
      aDesign({ factors: [factor], ...parts }, undefined, new Map(tables)).fingerprint;
    expect(print({ title: "Another", description: "Words.", author: "A" })).toBe(print({}));
    expect(print({ factors: [rows] }, [["a.csv", table]])).toBe(
      print({ factors: [{ ...rows, file: "b.csv" }] }, [["b.csv", table]]),
    );
    const prints = [
      print({}),
      print({ seed: "s" }),
      print({ replicates: 2 }),
      print({ agents: 1000 }),
      print({ readings: ["K@11"] }),
      print({ factors: [{ ...factor, steps: 3 }] }),
      print({ factors: [rows] }, [["a.csv", table]]),
      print({ factors: [rows] }, [
        [
          "a.csv",
          {
            ...table,
            columns: [
              [0.5, 1.25],
              ["one", "two"],
            ],
          },
        ],
      ]),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });

  test("has the same fingerprint in whatever order a file lists the fields of a factor", () => {
    const print = (factor: object) => aDesign({ factors: [factor] }).fingerprint;
    const list = { kind: "list", setting: "women", values: [0, 1] };
    expect(print({ values: [0, 1], setting: "women", kind: "list" })).toBe(print(list));
    expect(print({ ...list, values: [1, 0] })).not.toBe(print(list));
    const grid = { kind: "grid", setting: "women", from: 0, to: 1, steps: 2 };
    expect(print({ steps: 2, to: 1, from: 0, setting: "women", kind: "grid" })).toBe(print(grid));
    expect(print({ ...grid, from: 1, to: 0 })).not.toBe(print(grid));
    // The order of the settings is that of the columns and decides the points.
    const sobol = { kind: "sobol", points: 2, ranges: { women: [0, 1], funding: [0, 1] } };
    expect(print({ ranges: sobol.ranges, points: 2, kind: "sobol" })).toBe(print(sobol));
    expect(print({ ...sobol, ranges: { funding: [0, 1], women: [0, 1] } })).not.toBe(print(sobol));
  });

  test("names what scenarios and tables make impossible, with its place", () => {
    expect(() => aDesign({ readings: ["K@85"] })).toThrow(
      "readings: expected rows up to 84, the end of the shortest run, received K@85",
    );
    expect(() => aDesign({ factors: [{ kind: "list", setting: "months", values: [12, 6] }] })).toThrow(
      "readings: expected rows up to 6",
    );
    expect(() => aDesign({ agents: 1025 })).toThrow(
      "scenarios.0 (a-scenario): population.agents: expected a multiple of groupSize (50), received 1025",
    );
    const wrong = {
      names: ["women", "wemen"],
      columns: [
        [0, 2],
        [0, 0],
      ],
    };
    const factors = [
      { kind: "rows", file: "a.csv" },
      { kind: "list", setting: "women", values: [1] },
    ];
    expect(() => aDesign({ factors }, undefined, new Map([["a.csv", wrong]]))).toThrow(
      [
        "factors.0.file, header: expected each setting in one factor, received women again",
        'factors.0.file, header: expected a known setting, received "wemen" (did you mean women?)',
        "factors.0.file, line 3, women: expected ≤ 1, received 2",
      ].join("\n"),
    );
  });

  test("takes minus zero for zero, as the parser does", () => {
    const factors = [
      { kind: "list", setting: "loyaltyK", values: [-0] },
      { kind: "list", setting: "moderation", values: [-0] },
    ];
    const { scenario } = aDesign({ factors }).scenarioAt(0);
    expect([scenario.settings.loyaltyK, scenario.settings.women]).toEqual([0, 0]);
  });
});
