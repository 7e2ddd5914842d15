import { effect } from "@preact/signals";
import { expect, test } from "vitest";
import { changeTreatment } from "../../sim/index.ts";
import { replicateCost } from "../../src/engine/chunks.ts";
import { createEnsembles } from "../../src/engine/ensembles.ts";
import { createPool } from "../../src/engine/pool.ts";
import { runTask } from "../../src/engine/runTask.ts";
import { chooseCrowd, crowdSwitch, secondsForEverybody } from "../../src/lab/crowd/chooseCrowd.ts";
// Runs fetch it when they are made; here it is there, so that no test counts the time that takes.
import "../../src/lab/crowd/followCrowd.ts";
import type { LabDocument } from "../../src/lab/document.ts";
import { formatLink } from "../../src/lab/link.ts";
import { parseLink } from "../../src/lab/readLink.ts";
import { createRuns } from "../../src/lab/runs.ts";
import { createStore, documentOf } from "../../src/lab/store.ts";
import { triedOf } from "../../src/lab/studyBase.ts";
import { loadPresets } from "../../src/library/presets.ts";
import { createPicture } from "../../src/results/picture.ts";
import { handClock } from "../support/handClock.ts";
import { settle } from "../support/heldWorkers.ts";
import { pageTerms } from "../support/pageTerms.ts";

const everybody = 6000;
const { usual: ordinary } = pageTerms();
const usual: LabDocument = {
  ...ordinary,
  current: { preset: "moderate", changes: [] },
  baseline: "hard",
  run: { replicates: 40 },
  view: { ...ordinary.view, measure: "T", month: 2 },
};

/** A pool of people so small that all of them are soon computed. */
function aPreset(id: string, moderation: number) {
  const parsed = changeTreatment(loadPresets()[0], [
    ["poolPeople", everybody],
    ["months", 2],
    ["moderation", moderation],
  ]);
  if (!parsed.ok) throw new Error("the small scenario is not legal");
  return { ...parsed.treatment, id, title: id, observations: "" };
}

const terms = {
  presets: [aPreset("moderate", 0.8), aPreset("hard", 0)],
  measures: ["T"],
  tabs: [],
  usual,
};

/** A page whose one worker takes so many milliseconds per unit of cost, by a clock moved by hand. */
async function aPage(millisecondsPerUnit: number, first = usual) {
  const { later, run } = handClock();
  let now = 0;
  const clock = { now: () => now, later, workers: 1 };
  const store = createStore(terms, usual);
  const start = () => ({
    runReplicates: async (task: Parameters<typeof runTask>[0]) => {
      await settle();
      now += millisecondsPerUnit * task.count * replicateCost(task.scenario);
      return runTask(task);
    },
    stop: () => {},
  });
  const ensembles = createEnsembles(createPool({ size: 1, start, patience: () => 60_000 }));
  if (first !== usual) store.open(first, [], "start");
  const runs = createRuns(store, ensembles, clock);
  const picture = createPicture(store, runs);
  chooseCrowd(store, runs, ensembles, clock);
  store.lasting(crowdSwitch).set(true);
  /** Of every moment: agents of each curve, and the headline. */
  const moments: { readonly agents: readonly number[]; readonly said: string }[] = [];
  effect(() => {
    const results = [runs.of("baseline"), runs.of("current")];
    const agents = results.flatMap((result) => result?.scenario.settings.agents ?? []);
    moments.push({ agents, said: picture.headline.value.join(" ") });
  });
  const isBusy = () => runs.progress.value !== undefined || runs.coming.value !== undefined;
  const rest = async () => {
    for (let turn = 0; turn < 6; turn++) {
      await settle();
      while (isBusy()) await settle();
      run(700);
      for (let i = 0; i < 15; i++) await settle();
    }
  };
  const agents = () => runs.of("current")?.scenario.settings.agents;
  const headline = () => picture.headline.value.join(" ");
  const link = () => formatLink(documentOf(store.shown.value), terms);
  return { store, runs, picture, run, rest, agents, headline, link, moments };
}

// By the rule: 40 runs of 6,000 agents over 2 months are 40 · 6000 · 2 / (4000 · 84) = 1.43 units of cost.
const fast = 100;
const slow = 10_000;

test("where a curve of everybody takes 4 seconds or less, the settled result has everybody", async () => {
  const { rest, agents, headline, link } = await aPage(fast);
  expect(agents()).toBeUndefined();
  await rest();
  expect(agents()).toBe(everybody);
  expect(headline()).not.toMatch(/coarse|so far/);
  expect(link()).toContain(`agents=${everybody}`);
});

test("on a slower device it stays coarse, says so, and tells how long everybody would take", async () => {
  const { store, rest, agents, headline, link } = await aPage(slow);
  await rest();
  expect(agents()).toBe(4000);
  expect(headline()).toContain("With chance and a coarse crowd it is");
  expect(link()).toContain("agents=4000");
  // Two curves of 1.43 units at 10 s.
  expect(secondsForEverybody(store)).toBeCloseTo(2 * 14.3, 0);
});

// What is remembered takes no time, and tells nothing of the speed.
test.each([400, 4000])("where the link names %i agents the offer is of runs made for it", async (agents) => {
  const first = { ...usual, run: { replicates: 40, agents } };
  const page = await aPage(slow, first);
  await page.rest();
  expect(page.agents()).toBe(agents);
  expect(secondsForEverybody(page.store)).toBeCloseTo(2 * 14.3, 0);
});

test("no moment compares curves of different crowds, and a first look is marked until everybody is there", async () => {
  const { store, rest, moments } = await aPage(fast);
  await rest();
  store.set("repression", 0.6, false);
  await settle();
  store.set("repression", 0.7);
  await rest();
  for (const { agents } of moments) expect(new Set(agents).size).toBeLessThanOrEqual(1);
  const marked = moments.filter(({ said }) => said.includes("In this model, so far"));
  expect(marked.length).toBeGreaterThan(0);
  // From the first unmarked headline of everybody on, one of few agents is always marked.
  const from = moments.findIndex(({ agents }) => agents[0] === everybody);
  const later = moments.slice(from).filter(({ agents }) => agents[0] !== everybody);
  expect(later.length).toBeGreaterThan(0);
  for (const { said } of later) expect(said).toContain("In this model, so far");
});

test("while everybody is computed the link names their number, and has no proof yet", async () => {
  const { store, runs, run, link, agents } = await aPage(fast);
  store.set("agents", everybody);
  while (runs.progress.value !== undefined) await settle();
  await settle();
  expect(agents()).toBe(4000);
  expect(link()).toContain(`agents=${everybody}`);
  expect(runs.coming.value).toBeUndefined();
  run(500);
  await settle();
  expect(runs.coming.value?.count).toBe(80);
  expect(store.shown.value.coming?.current.settings.agents).toBe(everybody);
});

test("a number of agents chosen by hand is kept, also the usual one", async () => {
  const { store, rest, agents, link } = await aPage(fast);
  await rest();
  store.set("agents", 4000);
  await rest();
  expect(agents()).toBe(4000);
  expect(link()).toContain("agents=4000");
  store.set("agents", 5000);
  await rest();
  expect(agents()).toBe(5000);
});

test("a link computes the agents that it names, and one that names none the preset’s, on every device", async () => {
  const opened = parseLink("#link=3&repression=.6", terms).document;
  const named = parseLink(`#link=3&repression=.6&agents=${everybody}`, terms).document;
  for (const speed of [fast, slow]) {
    const [without, with_] = [await aPage(speed, opened), await aPage(speed, named)];
    await without.rest();
    await with_.rest();
    expect([without.agents(), with_.agents()]).toEqual([4000, everybody]);
  }
});

test("what was called off is not begun again, and is when the reader asks", async () => {
  const { store, rest, agents } = await aPage(fast);
  store.lasting(crowdSwitch).set(false);
  await rest();
  expect(agents()).toBe(4000);
  store.lasting(crowdSwitch).set(true);
  await rest();
  expect(agents()).toBe(everybody);
});

test("undo shows everybody at once where they are remembered", async () => {
  const { store, rest, agents, runs } = await aPage(fast);
  await rest();
  store.set("repression", 0.7);
  await rest();
  store.undo();
  expect(agents()).toBe(everybody);
  expect(runs.of("current")?.scenario.settings.repression).toBe(0.5);
});

test("more runs than a fast device does in 4 seconds are of the coarse crowd", async () => {
  const { store, rest, agents } = await aPage(fast);
  await rest();
  // 1000 runs are 35.7 units: 3.6 s at 100 ms; of 12 months in place of 2 they take 21 s.
  store.dispatch({ type: "setReplicates", replicates: 1000 });
  store.set("months", 12);
  expect(store.shown.value.coming).toBeUndefined();
  expect(store.current.value.settings.agents).toBe(4000);
  expect(agents()).toBeDefined();
});

test("experiments take the usual crowd where everybody is an agent, and another chosen number as it is", async () => {
  const { store, rest } = await aPage(fast);
  await rest();
  expect(store.current.value.settings.agents).toBe(everybody);
  expect(triedOf(store.shown.value).current.settings.agents).toBe(4000);
  store.set("agents", 5000);
  await rest();
  expect(triedOf(store.shown.value).current.settings.agents).toBe(5000);
});
