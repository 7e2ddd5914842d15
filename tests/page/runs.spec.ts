import { expect, test } from "vitest";
import { createEnsembles } from "../../src/engine/ensembles.ts";
import { createPool } from "../../src/engine/pool.ts";
import type { LabDocument } from "../../src/lab/document.ts";
import { createRuns } from "../../src/lab/runs.ts";
import { createStore } from "../../src/lab/store.ts";
import { aScenario, heldWorkers, settle } from "../support/heldWorkers.ts";
import { pageTerms } from "../support/pageTerms.ts";

const { usual: ordinary } = pageTerms();
const usual: LabDocument = {
  ...ordinary,
  current: { preset: "moderate", changes: [] },
  baseline: "hard",
  run: { replicates: 40 },
  view: { ...ordinary.view, measure: "T", month: 2 },
};

/** Small scenarios, one worker that answers when told to. */
function aPage() {
  const presets = ["moderate", "hard"].map((id) => ({
    ...aScenario("page"),
    id,
    title: id,
    observations: "",
  }));
  const store = createStore({ presets, measures: ["T"], tabs: [], usual }, usual);
  const workers = heldWorkers();
  const pool = createPool({ size: 1, start: workers.start, patience: () => 60_000 });
  const runs = createRuns(store, createEnsembles(pool));
  const answer = async () => {
    workers.calls.shift()?.answer();
    await settle();
  };
  const answerAll = async () => {
    while (workers.calls.length > 0) await answer();
  };
  const repressions = () => workers.calls.map(({ task }) => task.scenario.settings.repression);
  return { store, runs, calls: workers.calls, answer, answerAll, repressions };
}

test("a page at rest has all replicates of both scenarios", async () => {
  const { runs, answerAll } = aPage();
  expect(runs.progress.value).toEqual({ done: 0, count: 80 });
  await answerAll();
  expect([runs.of("current")?.count, runs.of("baseline")?.count]).toEqual([40, 40]);
  expect(runs.progress.value).toBeUndefined();
});

test("progress counts the replicates that are back in both lanes", async () => {
  const { store, runs, answer, answerAll } = aPage();
  await answerAll();
  store.set("repression", 0.9);
  await answer();
  expect(runs.progress.value).toEqual({ done: 8, count: 40 });
});

test("a drag lets a first look come back before it asks for the next, and asks only for its last position", async () => {
  const { store, runs, answer, answerAll, repressions } = aPage();
  await answerAll();
  store.set("repression", 0.6, false);
  store.set("repression", 0.7, false);
  store.set("repression", 0.8, false);
  expect(repressions()).toEqual([0.6]);
  await answer();
  await answer();
  expect(runs.of("current")?.scenario.settings.repression).toBe(0.6);
  expect(runs.of("current")?.count).toBe(16);
  expect(repressions()).toEqual([0.8]);
  await answerAll();
  expect(runs.of("current")?.scenario.settings.repression).toBe(0.8);
  expect(runs.of("current")?.count).toBe(16);
});

test("on release all replicates are computed, the first look's among them", async () => {
  const { store, runs, answerAll, calls } = aPage();
  await answerAll();
  store.set("repression", 0.6, false);
  await answerAll();
  store.set("repression", 0.6);
  expect(calls.map(({ task }) => task.first)).toEqual([16]);
  await answerAll();
  expect(runs.of("current")?.count).toBe(40);
});

test("a drag does not touch the reference's result", async () => {
  const { store, runs, answerAll } = aPage();
  await answerAll();
  const before = runs.of("baseline");
  store.set("repression", 0.6, false);
  await answerAll();
  store.set("repression", 0.6);
  await answerAll();
  expect(runs.of("baseline")).toBe(before);
});

test("when a worker fails the last result stays, and trying again succeeds", async () => {
  const { store, runs, answerAll, calls } = aPage();
  await answerAll();
  const before = runs.of("current");
  store.set("repression", 0.9);
  calls.shift()?.fail("worker: died");
  await settle();
  expect(runs.failure.value).toBe("worker: died");
  expect(runs.of("current")).toBe(before);
  expect(runs.progress.value).toBeUndefined();
  runs.retry();
  expect(runs.failure.value).toBeUndefined();
  await answerAll();
  expect(runs.of("current")?.scenario.settings.repression).toBe(0.9);
});

test("a result that is remembered is the newest scenario's, and nothing is computed", async () => {
  const { store, runs, answerAll, calls } = aPage();
  await answerAll();
  store.set("repression", 0.9);
  await answerAll();
  store.reset();
  expect(calls.length).toBe(0);
  expect(runs.of("current")?.scenario).toBe(store.current.value);
});

test("what is kept is not computed again, and is forgotten with its card", async () => {
  const { store, runs, answerAll, calls } = aPage();
  await answerAll();
  store.dispatch({ type: "keep" });
  expect(calls.length).toBe(0);
  await settle();
  expect(runs.of("kept1")?.fingerprint).toBe(runs.of("current")?.fingerprint);
  const kept = runs.of("kept1");
  store.set("repression", 0.9);
  await answerAll();
  expect(runs.of("kept1")).toBe(kept);
  store.dispatch({ type: "remove", slot: 1 });
  expect(runs.of("kept1")).toBeUndefined();
});

test("a new seed computes every scenario anew, on the same luck", async () => {
  const { store, runs, answerAll } = aPage();
  await answerAll();
  store.set("repression", 0.9);
  store.dispatch({ type: "keep" });
  await answerAll();
  store.set("seed", "classroom-1");
  await answerAll();
  const seeds = (["baseline", "kept1", "current"] as const).map((id) => runs.of(id)?.scenario.seed);
  expect(seeds).toEqual(["classroom-1", "classroom-1", "classroom-1"]);
});

test("while it is paused nothing is started, and afterwards the newest is", async () => {
  const { store, runs, answerAll, repressions } = aPage();
  await answerAll();
  runs.paused.value = true;
  store.set("repression", 0.6);
  store.set("repression", 0.9);
  expect(repressions()).toEqual([]);
  runs.paused.value = false;
  expect(new Set(repressions())).toEqual(new Set([0.9]));
});

test("the last change shown again asks for nothing that is remembered", async () => {
  const { store, runs, answerAll, calls } = aPage();
  await answerAll();
  store.set("repression", 0.9);
  await answerAll();
  const [before] = store.history.value.steps;
  store.glimpse.value = before;
  expect(runs.of("current")?.scenario.settings.repression).toBe(0.5);
  store.glimpse.value = undefined;
  expect(runs.of("current")?.scenario.settings.repression).toBe(0.9);
  expect(calls.length).toBe(0);
});
