import { expect, test } from "vitest";
import { parseReading, type Reading } from "../../sim/experiments/index.ts";
import { titleOf } from "../../src/studies/checks.ts";

const title = (text: string) => titleOf(parseReading(text) as Reading);

test("a reading's heading says a rate of one row or in the mean, and in a sum what the months add up to", () => {
  expect(title("TU@24")).toBe("Went home from the Taliban, people per month (TU@24)");
  expect(title("mean(TU)@1-24")).toBe("Went home from the Taliban, people per month (mean(TU)@1-24)");
  expect(title("sum(TU)@1-24")).toBe("Went home from the Taliban, people (sum(TU)@1-24)");
  expect(title("sum(attacks)@1-12")).toContain(", attacks (sum(attacks)@1-12)");
});

test("a reading's heading says a share of runs of what is asked to have happened", () => {
  expect(title("reached(collapseMonth)@84")).toContain(", share of runs (reached(collapseMonth)@84)");
});
