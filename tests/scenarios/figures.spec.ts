import { expect, test } from "vitest";
import before from "../../scenarios/observations/history-2018-2021.json";
import observed from "../../scenarios/observations/history-2021-2026.json";
import { everyClaim, isOfFigures } from "../../sim/experiments/index.ts";

const [c17] = everyClaim.filter(isOfFigures);

test("C17 has every observed figure of IS-K's size since the takeover, as scenarios/observations has it", () => {
  const figures = [c17.first, ...c17.others].map(({ shown: _, ...figure }) => figure);
  const said = observed.series.K.map(({ from: date, low, high, counts, source, address, seen, sure }) => ({
    ...{ date, low, high, counts, source, address, seen, sure },
  }));
  expect(figures).toEqual(said);
});

test("C17 says what the UN put IS-K at before the takeover, as scenarios/observations has it", () => {
  const ofUn = before.series.K.filter(({ series }) => series === "UN");
  const { from, low, high } = ofUn[ofUn.length - 1];
  expect(from).toBe("2021-07");
  expect(c17.reach).toContain(`in July 2021 the UN put IS-K at ${low} to ${high.toLocaleString("en-US")}`);
});
