import { describe, expect, test } from "vitest";
import type { Changes } from "../support/aScenarioWith.ts";
import { measureReplicates, openNotebook } from "./figures.ts";

const note = openNotebook("g-collapse");
const REPLICATES = 16;
/** In each replicate 1 when the regime has collapsed by row 84, else 0. */
const collapses = (changes: Changes) =>
  measureReplicates({ agents: 2000, months: 84, ...changes }, REPLICATES, (at) =>
    at("collapseMonth", 84) >= 0 ? 1 : 0,
  );
const stop = { aidScale: 0, propaganda: 1 } as const;
const announced = (value: number, aid: boolean): Changes => ({
  events: [
    { kind: "step", month: 12, lever: "moderation", value },
    ...(aid ? [] : ([{ kind: "step", month: 12, lever: "aidScale", value: 0 }] as const)),
  ],
});

describe("pattern g: collapse within seven years", () => {
  test("never under the defaults", () => {
    expect(note("baseline", collapses({})).mean).toBe(0);
  });

  test("under aid stop, deep slump and strong propaganda, and only with the rival", () => {
    const slump = { ...stop, domesticEconomy: 0.45 };
    expect(note("aid stop, domestic economy .45, propaganda 1", collapses(slump)).mean).toBeGreaterThan(0.9);
    expect(note("the same without a rival", collapses({ ...slump, rival: false })).mean).toBeLessThan(0.1);
  });

  // Legitimacy ends at .103, just above the .1 of the criterion: the study range ends where collapse begins.
  test.fails("under aid stop, slump and strong propaganda, the domestic economy within its study range", () => {
    const slump = { ...stop, domesticEconomy: 0.5 };
    expect(note("aid stop, domestic economy .5, propaganda 1", collapses(slump)).mean).toBeGreaterThan(0.5);
  });

  // All replicates collapsed with model 1.x, whose economy lost more with aid and could not be lifted by open relations.
  test.fails("in nine of ten replicates when M = .8 is announced and aid never comes", () => {
    expect(collapses(announced(0.8, false)).filter(Boolean).length).toBeGreaterThan(0.9 * REPLICATES);
  });

  test("in most when M = .8 is announced and aid never comes; hardly ever when it comes, or without a rival", () => {
    expect(note("M = .8 at 12, no aid", collapses(announced(0.8, false))).mean).toBeGreaterThan(0.5);
    expect(note("M = .8 at 12, aid", collapses(announced(0.8, true))).mean).toBeLessThan(0.1);
    const alone = note(
      "M = .8 at 12, no aid, no rival",
      collapses({ ...announced(0.8, false), rival: false }),
    );
    expect(alone.mean).toBeLessThan(0.1);
  });

  // T falls to .71 of its start, the criterion is .6.
  test.fails("when M = .7 is announced and aid never comes, all else by default", () => {
    expect(note("M = .7 at 12, no aid", collapses(announced(0.7, false))).mean).toBeGreaterThan(0.5);
  });
});
