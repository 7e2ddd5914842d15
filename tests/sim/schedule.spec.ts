import { describe, expect, test } from "vitest";
import type { ScenarioEvent } from "../../sim/index.ts";
import { levers } from "../../sim/parameters.ts";
import { eventsInOrder } from "../../sim/scenario/eventsInOrder.ts";
import { aScenarioWith, type Changes } from "../support/aScenarioWith.ts";
import { column, runOnce } from "../support/rows.ts";

/** The strand `women` over ten months; row 0 is the state before the first month. */
const women = (events: readonly ScenarioEvent[], changes: Changes = {}) =>
  column(runOnce(aScenarioWith({ agents: 50, months: 10, events, ...changes })), "women");
const lever = "women" as const;

describe("events set their lever in the month they name, row month + 1", () => {
  test("a step stays", () => {
    const line = women([{ kind: "step", month: 3, lever, value: 0.8 }]);
    expect(line).toEqual([0.1, 0.1, 0.1, 0.1, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8]);
  });

  test("a step in month 0 is there in row 1, not in row 0", () => {
    expect(women([{ kind: "step", month: 0, lever, value: 0.8 }]).slice(0, 2)).toEqual([0.1, 0.8]);
  });

  test("a ramp goes in a straight line from the value before and arrives after its duration", () => {
    const line = women([{ kind: "ramp", month: 2, duration: 4, lever, value: 0.9 }]);
    const byHand = [0.1, 0.1, 0.1, 0.1, 0.3, 0.5, 0.7, 0.9, 0.9, 0.9, 0.9];
    expect(line).toHaveLength(byHand.length);
    byHand.forEach((value, row) => {
      expect(line[row]).toBeCloseTo(value, 12);
    });
    expect(line[7]).toBe(0.9);
  });

  test("a ramp that the run cuts short keeps its slope", () => {
    expect(women([{ kind: "ramp", month: 5, duration: 10, lever, value: 0.6 }])[10]).toBeCloseTo(0.3, 12);
  });

  test("a pulse holds for its duration and gives the lever back", () => {
    const line = women([{ kind: "pulse", month: 2, duration: 3, lever, value: 0.6 }]);
    expect(line).toEqual([0.1, 0.1, 0.1, 0.6, 0.6, 0.6, 0.1, 0.1, 0.1, 0.1, 0.1]);
  });

  test("a pulse gives the lever back to what steps and ramps made of it meanwhile", () => {
    const line = women([
      { kind: "pulse", month: 2, duration: 4, lever, value: 0.6 },
      { kind: "step", month: 4, lever, value: 0.3 },
    ]);
    expect(line).toEqual([0.1, 0.1, 0.1, 0.6, 0.6, 0.6, 0.6, 0.3, 0.3, 0.3, 0.3]);
  });

  test("a step in the middle of a ramp ends it; of two events in one month the later listed counts", () => {
    const cut = women([
      { kind: "step", month: 3, lever, value: 0 },
      { kind: "ramp", month: 1, duration: 8, lever, value: 0.9 },
    ]);
    expect(cut.slice(4)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    const twice = women([
      { kind: "step", month: 3, lever, value: 0.2 },
      { kind: "step", month: 3, lever, value: 0.4 },
    ]);
    expect(twice[4]).toBe(0.4);
  });

  test("events are taken by month, whatever the order they are listed in", () => {
    const events: ScenarioEvent[] = [
      { kind: "step", month: 7, lever, value: 0.2 },
      { kind: "ramp", month: 1, duration: 3, lever, value: 0.7 },
    ];
    expect(women(events)).toEqual(women([...events].reverse()));
  });

  test("moderation moves the four strands together, a strand alone only itself", () => {
    const frame = runOnce(
      aScenarioWith({
        ...{ agents: 50, months: 6 },
        events: [
          { kind: "step", month: 1, lever: "moderation", value: 0.5 },
          { kind: "step", month: 3, lever: "foreign", value: 0.9 },
        ],
      }),
    );
    for (const strand of ["women", "inclusion", "minorities"])
      expect(column(frame, strand)).toEqual([0.1, 0.1, 0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(column(frame, "foreign")).toEqual([0.1, 0.1, 0.5, 0.5, 0.9, 0.9, 0.9]);
  });

  test("every lever reaches its rule in its month", () => {
    const reached = (name: string, value: number, measure: string, more: Changes = {}) => {
      const changes = { agents: 4000, months: 6, ...more };
      const event = { kind: "step", month: 3, lever: name, value } as ScenarioEvent;
      const plain = column(runOnce(aScenarioWith(changes)), measure);
      const changed = column(runOnce(aScenarioWith({ ...changes, events: [event] })), measure);
      return changed.findIndex((found, row) => found !== plain[row]);
    };
    expect(reached("aidScale", 0, "A")).toBe(4);
    expect(reached("humanitarianFloor", 0, "A")).toBe(4);
    expect(reached("domesticEconomy", 0.5, "E")).toBe(4);
    expect(reached("propaganda", 1, "P")).toBe(4);
    expect(reached("tempo", 0, "attacks")).toBe(4);
    expect(reached("funding", 0, "attacks")).toBe(4);
    expect(reached("repression", 1, "removed", { removalRate: 0.5 })).toBe(4);
    expect(reached("selectivity", 1, "harmed")).toBe(4);
    expect(reached("women", 1, "rights")).toBe(4);
  });
});

test("within a month every lever has its place, the master lever first", () => {
  const all = ["moderation", ...levers] as const;
  const events = [...all]
    .reverse()
    .map((lever) => ({ kind: "step", month: 3, lever, value: 0.5 }) as const satisfies ScenarioEvent);
  const release = { kind: "prisonRelease", month: 3, share: 1, shareToRival: 0 } as const;
  const sorted = eventsInOrder([...events, release]).map((event) =>
    "lever" in event ? event.lever : event.kind,
  );
  // A release comes before everything else; no lever is sorted before it, as one without a place would be.
  expect(sorted.slice(0, 3)).toEqual(["prisonRelease", "moderation", "women"]);
  expect(new Set(sorted).size).toBe(all.length + 1);
});
