import { describe, expect, test } from "vitest";
import { lasting } from "../../src/lab/lasting.ts";
import { createStore } from "../../src/lab/store.ts";
import { pageTerms } from "../support/pageTerms.ts";

const terms = pageTerms();
const aStore = () => createStore(terms, terms.usual);

test("a lever changes the current scenario and leaves the reference as it is", () => {
  const store = aStore();
  const before = store.reference.value;
  store.set("repression", 0.9);
  expect(store.current.value.settings.repression).toBe(0.9);
  expect(store.reference.value).toBe(before);
});

test("an assumption changes both scenarios", () => {
  const store = aStore();
  store.set("doctrineGap", 2);
  expect(store.current.value.settings.doctrineGap).toBe(2);
  expect(store.reference.value.settings.doctrineGap).toBe(2);
});

test("seed, agents and months are the same in both, so that people and luck are", () => {
  const store = aStore();
  store.dispatch({ type: "choosePreset", preset: "history-2021-2024" });
  store.set("seed", "classroom-1");
  store.set("agents", 20_000);
  for (const scenario of [store.current.value, store.reference.value]) {
    expect([scenario.seed, scenario.settings.agents, scenario.months]).toEqual(["classroom-1", 20_000, 40]);
  }
});

test("moderation sets the four strands, and a strand set after it stays apart", () => {
  const store = aStore();
  store.set("moderation", 0.3);
  store.set("women", 0.8);
  const { women, inclusion, minorities, foreign } = store.current.value.settings;
  expect([women, inclusion, minorities, foreign]).toEqual([0.8, 0.3, 0.3, 0.3]);
  store.set("moderation", 0.5);
  expect(store.current.value.settings.women).toBe(0.5);
});

test("resetting one lever leaves the others changed; resetting all gives the preset back", () => {
  const store = aStore();
  store.set("repression", 0.9);
  store.set("women", 0.2);
  store.reset("moderation");
  expect(store.shown.value.document.current.changes).toEqual([["repression", 0.9]]);
  store.reset();
  expect(store.current.value).toEqual(terms.presets.find(({ id }) => id === "moderation"));
});

test("a setting moved back to where the preset has it is no longer changed", () => {
  const store = aStore();
  store.set("repression", 0.9);
  store.set("repression", 0.5);
  expect(store.shown.value.document.current.changes).toEqual([]);
});

test("a change that makes no legal scenario is refused with its reason, and all stays as it was", () => {
  const store = aStore();
  store.set("repression", 0.9);
  const { current } = store.shown.value;
  store.set("agents", 4001);
  expect(store.current.value).toBe(current);
  expect(store.refused.value.problems.join()).toMatch(/agents/);
  store.set("agents", 8000);
  expect(store.refused.value.problems).toEqual([]);
});

test("another scenario keeps seed and agents, not the levers", () => {
  const store = aStore();
  store.set("seed", "classroom-1");
  store.set("repression", 0.9);
  store.dispatch({ type: "choosePreset", preset: "propaganda-surge" });
  const { current, run } = store.shown.value.document;
  expect(current.changes).toEqual([]);
  expect(run.seed).toBe("classroom-1");
});

test("the month stays within a scenario that is shorter", () => {
  const store = aStore();
  store.show({ month: 84 });
  store.dispatch({ type: "choosePreset", preset: "history-2021-2024" });
  expect(store.view.value.month).toBe(40);
});

describe("an answer put under the levers", () => {
  const events = [{ kind: "step", month: 6, lever: "funding", value: 0.5 }] as const;

  test("is one step of the history, whatever it sets, and one undo takes it back", () => {
    const store = createStore(terms, terms.usual, () => 0);
    const before = store.current.value;
    store.take(
      [
        ["moderation", 0.3],
        ["propaganda", 0.9],
        ["mode", "adaptive"],
      ],
      events,
    );
    expect(store.history.value.steps).toHaveLength(2);
    expect(store.current.value).toMatchObject({
      mode: "adaptive",
      events,
      settings: { women: 0.3, foreign: 0.3, propaganda: 0.9 },
    });
    store.undo();
    expect(store.current.value).toEqual(before);
  });

  test("leaves strands that were set by name where they are; the master lever in hand takes them along", () => {
    const store = createStore(terms, terms.usual, () => 0);
    store.set("women", 0.9);
    store.take([["moderation", 0.3]]);
    expect(store.current.value.settings).toMatchObject({ women: 0.9, inclusion: 0.3 });
    store.set("moderation", 0.4);
    expect(store.current.value.settings).toMatchObject({ women: 0.4, inclusion: 0.4 });
  });

  test("takes the place of an answer before it, and leaves no change that changes nothing", () => {
    const store = createStore(terms, terms.usual, () => 0);
    const { moderation } = { moderation: store.current.value.settings.women };
    store.take([["propaganda", 0.9]]);
    store.take([
      ["propaganda", 0.2],
      ["moderation", moderation],
    ]);
    expect(store.shown.value.document.current.changes).toEqual([["propaganda", 0.2]]);
  });
});

test("what outlives a panel is made once per store, when it is first asked for", () => {
  let made = 0;
  const key = lasting(() => ({ number: ++made }));
  const [one, other] = [0, 0].map(() => createStore(terms, terms.usual, () => 0));
  expect(made).toBe(0);
  expect(one?.lasting(key)).toBe(one?.lasting(key));
  expect(other?.lasting(key)).toEqual({ number: 2 });
});
