import { expect, test } from "vitest";
import { describeStep, nameOfSpec } from "../../src/lab/describe.ts";
import { createStore } from "../../src/lab/store.ts";
import { pageTerms } from "../support/pageTerms.ts";

const terms = pageTerms();
/** A store with a clock that moves only when the test moves it. */
function aStore() {
  const clock = { now: 0 };
  const store = createStore(terms, terms.usual, () => clock.now);
  const steps = () => store.history.value.steps.length;
  const words = () => {
    const { steps: all } = store.history.value;
    return all.slice(1).map((content, i) => describeStep(terms, all[i], content));
  };
  return { store, clock, steps, words };
}

test("a drag is one step, however many positions it goes through and however long it takes", () => {
  const { store, clock, steps, words } = aStore();
  for (const value of [0.6, 0.7, 0.8]) {
    clock.now += 5000;
    store.set("propaganda", value, false);
  }
  store.set("propaganda", 0.9);
  expect(steps()).toBe(2);
  expect(words()).toEqual(["Propaganda strength 0.5 → 0.9"]);
  store.undo();
  expect(store.current.value.settings.propaganda).toBe(0.5);
  store.redo();
  expect(store.current.value.settings.propaganda).toBe(0.9);
});

test("the same lever moved again after a while is a step of its own, within a second it is not", () => {
  const { store, clock, steps } = aStore();
  store.set("propaganda", 0.6);
  clock.now = 900;
  store.set("propaganda", 0.7);
  expect(steps()).toBe(2);
  clock.now = 5000;
  store.set("propaganda", 0.8);
  expect(steps()).toBe(3);
});

test("a drag that comes back to where it began leaves no step", () => {
  const { store, steps } = aStore();
  store.set("propaganda", 0.6, false);
  store.set("propaganda", 0.5);
  expect(steps()).toBe(1);
});

test("moving the cursor or the tab is no step, and stays when a step is undone", () => {
  const { store, steps } = aStore();
  store.set("propaganda", 0.9);
  store.show({ month: 12, tab: "table" });
  expect(steps()).toBe(2);
  store.undo();
  expect(store.view.value).toMatchObject({ month: 12, tab: "table" });
});

test("a change after an undo takes the place of what was undone", () => {
  const { store, words } = aStore();
  store.set("propaganda", 0.9);
  store.set("funding", 0.5);
  store.undo();
  store.set("repression", 1);
  expect(words()).toEqual(["Propaganda strength 0.5 → 0.9", "Repression 0.5 → 1"]);
});

test("every kind of step has words", () => {
  const { store, words } = aStore();
  store.set("moderation", 0.4);
  store.set("rival", false);
  store.dispatch({ type: "keep", name: "Quiet" });
  store.dispatch({ type: "rename", slot: 1, name: "" });
  store.set("seed", "classroom-1");
  store.dispatch({ type: "setReplicates", replicates: 50 });
  store.dispatch({ type: "compareWith", id: "kept1" });
  store.dispatch({ type: "chooseBaseline", preset: "aid-stop" });
  store.reset();
  store.dispatch({ type: "setEvents", events: [{ kind: "step", month: 6, lever: "funding", value: 0 }] });
  store.dispatch({ type: "take", slot: 1 });
  store.dispatch({ type: "choosePreset", preset: "propaganda-surge" });
  store.dispatch({ type: "remove", slot: 1 });
  expect(words()).toEqual([
    "Moderation 0.7 → 0.4",
    "No rival",
    "Kept Quiet",
    "Renamed Moderation 0.4, no rival",
    "Seed outbid → classroom-1",
    "Replicates 200 → 50",
    "Compared with Moderation 0.4, no rival",
    "Baseline: Moderation without aid",
    "All reset",
    "Events changed",
    "Moderation 0.7 → 0.4, No rival, 1 more",
    "Scenario: Propaganda surge",
    "Removed Moderation from the start, moderation 0.4, no rival",
  ]);
});

test("names are made from the difference to the baseline, and from a title where that would be long", () => {
  const name = (preset: string, ...changes: [string, number | boolean | string][]) =>
    nameOfSpec(terms, { preset, changes }, "baseline");
  expect(name("moderation")).toBe("Moderation from the start");
  // .1 + .3 and a propaganda of .8: the example of the product's description.
  expect(name("baseline", ["moderation", 0.4], ["propaganda", 0.8])).toBe(
    "Moderation 0.4, propaganda strength 0.8",
  );
  expect(name("moderation", ["moderation", 0.4])).toBe("Moderation 0.4");
  expect(name("baseline", ["women", 0.3])).toBe("Women's rights and education 0.3");
  expect(name("history-2021-2024", ["funding", 0])).toBe("History 2021–2024, funding of IS-K 0");
  expect(name("baseline", ["rival", false], ["mode", "adaptive"])).toBe("Trial and error, no rival");
});

test("what cannot be undone further stays", () => {
  const { store } = aStore();
  store.undo();
  store.redo();
  expect(store.shown.value.document).toEqual(terms.usual);
});
