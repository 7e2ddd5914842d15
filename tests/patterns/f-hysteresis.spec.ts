import { describe, expect, test } from "vitest";
import { measureReplicates, openNotebook } from "./figures.ts";

const note = openNotebook("f-hysteresis");
const [BEGIN, DURATION] = [24, 60];
const END = BEGIN + DURATION;

describe("pattern f: five years of full propaganda, and then the old propaganda again", () => {
  const size = (events: object[]) =>
    measureReplicates({ months: END + 60, events: events as never }, 20, (at, months) =>
      Array.from({ length: months + 1 }, (_, row) => at("K", row)),
    );
  const without = size([]);
  const after = size([{ kind: "pulse", month: BEGIN, duration: DURATION, lever: "propaganda", value: 1 }]);
  const excess = (row: number) => after.map((line, i) => line[row] / without[i][row] - 1);

  test("K is larger while it lasts, and for two years after", () => {
    expect(note("K to K without, at its end", excess(END)).low).toBeGreaterThan(0.2);
    expect(note("K to K without, 24 months after", excess(END + 24)).low).toBeGreaterThan(0);
  });

  test("nothing is left after five years: a memory, not bistability", () => {
    // A little below zero: those who would have joined later joined early, and were removed.
    const left = note("K to K without, 60 months after", excess(END + 60));
    expect(Math.max(Math.abs(left.low), Math.abs(left.high))).toBeLessThan(0.1);
  });
});
