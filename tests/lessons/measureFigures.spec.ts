import { expect, it } from "vitest";
import { runJobsHere } from "../../sim/experiments/index.ts";
import { layOver } from "../../src/lessons/layOver.ts";
import { measureFigures } from "../../src/lessons/measureFigures.ts";
import { loadPresets } from "../../src/library/presets.ts";
import { aLesson } from "../support/aLesson.ts";

const presets = loadPresets();
const { start } = aLesson();
const run = (setup: object, of: object = {}) => {
  const laid = layOver({ ...start, ...of }, setup, presets);
  if (!laid.ok) throw new Error(JSON.stringify(laid.problems));
  return laid.scenario;
};

it("a figure is the mean over its run's replicates, or of the paired differences", async () => {
  const figures = [
    { id: "a", run: { set: { moderation: 0.7 } }, reading: "cumulativeTK@24", value: 0 },
    { id: "b", reading: "cumulativeTK@24", value: 0 },
    { id: "c", run: { set: { moderation: 0.7 } }, minus: {}, reading: "cumulativeTK@24", value: 0 },
  ];
  const [a, b, c] = await measureFigures({ start, figures }, presets, runJobsHere);
  // The mean of differences is the difference of the means.
  expect(c?.value).toBeCloseTo((a?.value ?? 0) - (b?.value ?? 0), 2);
  expect(a?.value).toBeGreaterThan(b?.value ?? 0);
  expect(c?.half).toBeGreaterThan(0);
});

it("a setup is laid over the start's own changes; one with a scenario of its own is not", () => {
  const own = { set: { women: 0.5, propaganda: 0.2 } };
  expect(run({}, own).settings).toMatchObject({ women: 0.5, propaganda: 0.2 });
  expect(run({ set: { moderation: 0.7 } }, own).settings).toMatchObject({ women: 0.7, propaganda: 0.2 });
  const other = run({ scenario: "moderation" }, own);
  expect(other.settings.propaganda).toBe(presets.find(({ id }) => id === "moderation")?.settings.propaganda);
  expect([other.months, other.seed, other.settings.agents]).toEqual([24, "a-lesson", 2000]);
});

it("levers that move are added to those of the scenario", () => {
  const at = [{ month: 6, name: "moderation", value: 0.5 }];
  expect(run({ at }).events).toEqual([{ kind: "step", month: 6, lever: "moderation", value: 0.5 }]);
  expect(run({ rival: false }).rival).toBe(false);
  expect(layOver(start, {}, presets).ok).toBe(true);
});
