import { expect, test } from "vitest";
import { explanations } from "../../sim/experiments/index.ts";
import { createStore } from "../../src/lab/store.ts";
import { takeExplanation } from "../../src/page/map/takeExplanation.ts";
import { pageTerms } from "../support/pageTerms.ts";

const open = () => {
  const terms = pageTerms();
  return createStore(terms, terms.usual, () => 0);
};

test.each(explanations)("$id is put under the levers in one step, and undone in one", (explanation) => {
  const store = open();
  const before = store.current.value;
  const [changes] = explanation.members;
  takeExplanation(store, changes);
  const { settings, mode } = store.current.value;
  expect({ ...settings, mode }).toMatchObject(Object.fromEntries(changes));
  store.undo();
  expect(store.current.value).toBe(before);
});

test("what moves the policy in the leadership's place is taken off the timeline, all else stays", () => {
  const store = open();
  const aid = { kind: "step", month: 6, lever: "humanitarianFloor", value: 0.3 } as const;
  const policy = { kind: "step", month: 12, lever: "women", value: 0.5 } as const;
  store.dispatch({ type: "setEvents", events: [aid, policy] });
  takeExplanation(store, explanations[0].members[0]);
  expect(store.current.value.events).toEqual([aid]);
});

test("a second explanation takes the place of the first", () => {
  const store = open();
  takeExplanation(store, explanations[0].members[0]);
  takeExplanation(store, explanations[1].members[0]);
  const { settings } = store.current.value;
  const { threatWeight, ideology } = Object.fromEntries(explanations[1].members[0]);
  expect([settings.threatWeight, settings.ideology]).toEqual([threatWeight, ideology]);
  expect(threatWeight).toBe(0);
});
