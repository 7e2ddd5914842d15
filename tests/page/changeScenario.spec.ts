import fc from "fast-check";
import { expect, test } from "vitest";
import { applySettings, type Change, masterLever, settables } from "../../sim/index.ts";
import { changeScenario } from "../../src/lab/changeScenario.ts";
import { loadPresets } from "../../src/library/presets.ts";

const presets = loadPresets();
const texts = { description: "d", author: "a", date: "2026-11-23", source: "s", leavesOut: "l" };

test("a change is what sim makes of it, for every name, legal or not, in every preset", () => {
  const row = fc.constantFrom(...settables, masterLever);
  const number = row.chain(({ name, bounds: [low, high], integer }) => {
    const within = integer
      ? fc.integer({ min: low, max: Math.min(high, 100_000) })
      : fc.double({ min: low, max: high, noNaN: true });
    const value = fc.oneof({ weight: 4, arbitrary: within }, fc.constantFrom(-1e9, 1e9, 0.5, Number.NaN));
    return value.map((given): Change => [name, given]);
  });
  const other = fc.constantFrom<Change>(
    ["mode", "adaptive"],
    ["mode", "wild"],
    ["rival", false],
    ["rival", "true"],
    ["months", 12],
    ["months", 0],
    ["seed", "x"],
    ["seed", ""],
    ["agents", "8000"],
    ["women", " .5 "],
    ["women", "half"],
    ["wommen", 0.5],
  );
  const changes = fc.array(fc.oneof(number, other), { maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...presets), changes, (preset, list) => {
      const whole = { ...preset, ...texts };
      const theirs = applySettings(whole, list);
      const ours = changeScenario(whole, list);
      expect(ours.ok).toBe(theirs.ok);
      if (ours.ok && theirs.ok) expect(ours.scenario).toEqual(theirs.scenario);
      if (!ours.ok) expect(ours.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000, seed: 20261123 },
  );
});

test("what is refused says what was expected at the flat name", () => {
  const problems = (...changes: Change[]) => {
    const parsed = changeScenario(presets[0], changes);
    return parsed.ok ? [] : parsed.problems;
  };
  expect(problems(["repression", 9], ["wommen", 0.4])).toEqual([
    { path: "repression", expected: "≤ 1", received: "9" },
    { path: "wommen", expected: "a known name", received: "an unknown one", suggestion: "women" },
  ]);
});
