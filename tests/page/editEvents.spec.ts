import { describe, expect, test } from "vitest";
import {
  eventKinds,
  withChangedEvent,
  withKind,
  withMovedMonth,
  withNewEvent,
  withoutEvent,
} from "../../src/lab/editEvents.ts";
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

test("all events of a month move together, no further than the run", () => {
  expect(withMovedMonth(scenario, 6, 9).map(({ month }) => month)).toEqual([9, 9]);
  expect(withMovedMonth(scenario, 6, 99).map(({ month }) => month)).toEqual([23, 23]);
  expect(withMovedMonth(scenario, 7, 9)).toEqual(scenario.events);
});

test("one event is changed or taken away, the others stay", () => {
  expect(withChangedEvent(scenario.events, 1, { value: 0.3 })).toEqual([release, { ...step, value: 0.3 }]);
  expect(withoutEvent(scenario.events, 1)).toEqual([release]);
});
