import { describe, expect, test } from "vitest";
import {
  eventKinds,
  followEvents,
  withChangedEvent,
  withKind,
  withNewEvent,
  withoutEvent,
} from "../../src/lab/events/editEvents.ts";
import { withMovedMonth } from "../../src/lab/events/withMovedMonth.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const step = { kind: "step", month: 6, lever: "propaganda", value: 0.8 } as const;
const release = { kind: "prisonRelease", month: 6, share: 0.5, shareToRival: 0.2 } as const;
const scenario = aScenarioWith({ months: 24, events: [release, step] });

describe("a new event", () => {
  test("sets moderation to the other side of the middle, so that something is seen", () => {
    expect(withNewEvent(scenario, 12).at(-1)).toEqual({
      kind: "step",
      month: 12,
      lever: "moderation",
      value: 0.6,
    });
    const mild = aScenarioWith({ moderation: 0.7 });
    expect(withNewEvent(mild, 12)).toEqual([{ kind: "step", month: 12, lever: "moderation", value: 0.1 }]);
  });

  test("begins within the run", () => {
    expect(withNewEvent(scenario, 24).at(-1)?.month).toBe(23);
    expect(withNewEvent(scenario, -3).at(-1)?.month).toBe(0);
  });
});

describe("another kind", () => {
  test.each(eventKinds)("%s is legal from any other", (kind) => {
    for (let i = 0; i < 2; i++) {
      const events = withKind(scenario, i, kind);
      expect(events[i].kind).toBe(kind);
      expect(() => aScenarioWith({ months: 24, events })).not.toThrow();
    }
  });

  test("keeps month, lever, value and duration where it has them", () => {
    const [, ramp] = withKind(scenario, 1, "ramp");
    expect(ramp).toEqual({ ...step, kind: "ramp", duration: 12 });
    const long = aScenarioWith({ months: 24, events: [{ ...step, kind: "ramp", duration: 5 }] });
    expect(withKind(long, 0, "pulse")).toEqual([{ ...step, kind: "pulse", duration: 5 }]);
  });
});

test("all events of a month move together, and take none along that they pass", () => {
  expect(withMovedMonth(scenario.events, 6, 9).map(({ month }) => month)).toEqual([9, 9]);
  expect(withMovedMonth(scenario.events, 7, 9)).toEqual(scenario.events);
  const [first, second] = [{ ...step, month: 3 }, step];
  const events = [first, second];
  // From 3 over 6 to 8: each move begins at the list as it was.
  for (const to of [4, 6, 7, 8]) expect(withMovedMonth(events, 3, to)[1]).toEqual(second);
});

test("an event keeps its number when it passes another, changes, or the list is put in order", () => {
  const [a, b, c] = [{ ...step, month: 3 }, step, { ...step, month: 9 }];
  const before = followEvents([], [a, b, c]);
  expect(before.map(({ id }) => id)).toEqual([0, 1, 2]);
  // The first goes to month 7, and so stands second.
  const moved = followEvents(before, [b, { ...a, month: 7 }, c]);
  expect(moved.map(({ id }) => id)).toEqual([1, 0, 2]);
  expect(followEvents(moved, [b, c]).map(({ id }) => id)).toEqual([1, 2]);
  expect(followEvents(moved, [b, { ...a, month: 7 }, c, { ...a, month: 8 }]).map(({ id }) => id)).toEqual([
    1, 0, 2, 3,
  ]);
});

test("one event is changed or taken away, the others stay", () => {
  expect(withChangedEvent(scenario.events, 1, { value: 0.3 })).toEqual([release, { ...step, value: 0.3 }]);
  expect(withoutEvent(scenario.events, 1)).toEqual([release]);
});
