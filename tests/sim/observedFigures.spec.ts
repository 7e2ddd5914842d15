import { describe, expect, test } from "vitest";
import { figuresOf } from "../../sim/experiments/index.ts";
import type { Observations } from "../../sim/index.ts";

type Observation = Observations["series"][string][number];

const figure = (fromMonth: number, toMonth: number, changes: Partial<Observation> = {}): Observation => ({
  ...{ fromMonth, toMonth, from: "2021-09", to: "2021-10", low: 1, high: 2 },
  ...{ counts: "people", source: "a", address: "https://example.org", seen: "read", sure: "high" },
  ...changes,
});
const read = (measure: string, ...observed: Observation[]) => {
  const observations: Observations = {
    ...{ id: "a", title: "a", text: "a", monthZero: "2021-09" },
    series: { [measure]: observed },
  };
  return figuresOf(observations, 8).map(({ reading: { from, to } }) => [from, to]);
};

describe("observed figures", () => {
  test("are read as means over the months they speak of, one row later", () => {
    const observations: Observations = {
      ...{ id: "a", title: "a", text: "a", monthZero: "2021-09" },
      series: { attacks: [figure(2, 4)] },
    };
    expect(figuresOf(observations, 7)).toEqual([
      { reading: { measure: "attacks", summary: "mean", from: 3, to: 5 }, low: 1, high: 2 },
    ]);
  });

  test("are left out where the run lacks the months, a single figure has no range, the scenario is coded from it, or it counts something else", () => {
    expect(read("K", figure(7, 7), figure(8, 8))).toEqual([[8, 8]]);
    expect(read("K", figure(1, 1, { high: 1 }))).toEqual([]);
    expect(read("K", figure(1, 1, { codedIn: "tempo" }))).toEqual([]);
    expect(read("K", figure(1, 1, { notScored: "families too" }))).toEqual([]);
  });

  test("count no month of a measure twice: the one about fewer months stays, of equals the first, whoever counted", () => {
    expect(
      read("attacks", figure(0, 5, { series: "UN" }), figure(3, 4, { series: "Afghan Witness" })),
    ).toEqual([[4, 5]]);
    expect(read("attacks", figure(0, 2), figure(2, 4), figure(5, 6))).toEqual([
      [1, 3],
      [6, 7],
    ]);
    // A figure that is left out for a shared month does not shut out others.
    expect(read("attacks", figure(0, 1), figure(1, 4), figure(4, 5))).toEqual([
      [1, 2],
      [5, 6],
    ]);
  });
});
