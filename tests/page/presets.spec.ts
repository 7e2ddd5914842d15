import { expect, test } from "vitest";
import { firstReference, firstScenario, loadPresets } from "../../src/presets.ts";

test("every scenario in the folder is offered, the pair that the page opens with first", () => {
  const ids = loadPresets().map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual([firstReference, firstScenario]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(10);
});
