/** Where tabs with experiments, the report and drawings tell what the headline tells, they tell the same number. */
import { expect, test } from "vitest";
import { factorOf, readAt, runJobsHere } from "../../sim/experiments/index.ts";
import { fingerprintScenario, measureIndex, measures } from "../../sim/index.ts";
import type { Ensembles } from "../../src/engine/ensembles.ts";
import { runTask } from "../../src/engine/runTask.ts";
import { figureOf } from "../../src/export/figure.ts";
import type { LabCurve } from "../../src/export/labCurves.ts";
import { outcomeTable } from "../../src/export/outcomeTable.ts";
import { pictureNotes } from "../../src/export/pictureNotes.ts";
import { unfinishedNote, unfinishedOf } from "../../src/export/unfinished.ts";
import type { CurveId } from "../../src/lab/curveIds.ts";
import { createRuns } from "../../src/lab/runs.ts";
import { createStore } from "../../src/lab/store.ts";
import { studyBase, triedOf } from "../../src/lab/studyBase.ts";
import { cellText } from "../../src/page/map/mapTexts.ts";
import { runStudy } from "../../src/page/why/whyStudies.ts";
import { drawCurves } from "../../src/prerender/drawCurves.ts";
import { cardsOf } from "../../src/results/cards.ts";
import { outcomesOf } from "../../src/results/compareData.ts";
import { createPicture } from "../../src/results/picture.ts";
import { mapStudy } from "../../src/studies/map.ts";
import { seekStudy } from "../../src/studies/seek.ts";
import { wordingOf } from "../../src/words/wording.ts";
import { pageTerms } from "../support/pageTerms.ts";

const terms = pageTerms();
const replicates = 2;

/** Computes at once, so many of the runs that are asked for. */
function atOnce(part = 1): Ensembles {
  return {
    drop: () => {},
    async request(_, { scenario, most, onGrown }) {
      const { count, rows, values, checksums = [] } = runTask({ scenario, first: 0, count: part * most });
      onGrown({ scenario, fingerprint: fingerprintScenario(scenario), count, rows, values, checksums });
      return "done";
    },
  };
}

async function aLab(moderation: number, propaganda: number, part = 1) {
  const store = createStore(terms, terms.usual, () => 0);
  store.dispatch({ type: "setReplicates", replicates });
  store.set("agents", 200);
  store.set("months", 24);
  store.set("moderation", moderation);
  store.set("propaganda", propaganda);
  const runs = createRuns(store, atOnce(part));
  const picture = createPicture(store, runs);
  await new Promise((resolve) => setTimeout(resolve));
  const props = { store, runs, picture, address: undefined as never };
  const cardOf = (id: CurveId) => cardsOf(props).find((card) => card.id === id)?.value ?? "";
  const curves = (["baseline", "current"] as const).flatMap((id): LabCurve[] => {
    const ensemble = runs.of(id);
    const { scenario } = ensemble ?? {};
    if (ensemble === undefined || scenario === undefined) return [];
    return [{ id, name: picture.nameOf(id), ensemble, preset: scenario, scenario: scenario as never }];
  });
  const figure = () => {
    const { month, spread, layout } = store.view.value;
    return figureOf(curves, {
      ...{ measure: picture.measure.value, focus: "current", reference: "baseline", spread, layout, month },
      ...unfinishedOf(props),
    });
  };
  return { ...props, props, curves, cardOf, figure };
}

const asked = [
  { measure: "cumulativeHardShareLeft", month: 24, moderation: 0.5, propaganda: 1 },
  { measure: "attacks", month: 13, moderation: 0.5, propaganda: 0.5 },
  { measure: "L", month: 24, moderation: 1, propaganda: 1 },
] as const;

// By law: the same runs of the same scenario have one mean.
test.each(asked)(
  "Why, Map and Seek tell $measure in month $month as the card does",
  async (of) => {
    const { store, picture, cardOf } = await aLab(of.moderation, of.propaganda);
    store.show({ measure: of.measure, month: of.month });
    const { unit } = picture.measure.value;
    const { short, full } = wordingOf(unit);
    const shown = triedOf(store.shown.value);
    const study = studyBase(shown, replicates);
    const reading = readAt(of.measure, of.month);
    const map = {
      ...study,
      across: factorOf("moderation"),
      up: factorOf("propaganda"),
      outcome: reading,
      size: 9 as const,
    };
    const { values, across, up, ...rest } = await mapStudy.run(map, runJobsHere, () => {});
    const at = across.indexOf(of.moderation) + across.length * up.indexOf(of.propaganda);
    expect(cellText(map, { values, across, up, ...rest }, at)).toContain(`: ${cardOf("current")}`);
    const goal = { reading, is: "atMost" as const, value: 0 };
    const { now } = await seekStudy.run(
      { ...study, goal, levers: [factorOf("funding")], points: 9 as const },
      runJobsHere,
      () => {},
    );
    expect(full(now.outcome.mean)).toBe(cardOf("current"));
    const why = { study, reference: undefined, measure: of.measure, row: of.month, factors: [] };
    const { bars } = await runStudy("shares", why, runJobsHere, () => {});
    const total = bars.at(-1)?.values[0]?.mean ?? Number.NaN;
    expect(short(total)).toBe(short(now.outcome.mean));
  },
  60_000,
);

test("the report’s tables, the drawings and the runs of People hold the cards’ numbers", async () => {
  const { store, curves, cardOf, figure, picture, runs } = await aLab(0.5, 0.9);
  for (const { name } of measures.filter(({ name }) => terms.measures.includes(name))) {
    const month = outcomesOf(24).at(-1) ?? 24;
    store.show({ measure: name, month });
    const { unit } = picture.measure.value;
    const bare = (id: CurveId) => cardOf(id).replace(/ of .*/, "");
    const [baseline, current] = curves;
    if (baseline === undefined || current === undefined) throw new Error("two curves");
    const { rows } = outcomeTable(curves, picture.measure.value, current, baseline);
    const said = rows.slice(0, 2).map((row) => (row.at(-1) ?? "")[0]);
    expect(said, name).toEqual([bare("baseline"), bare("current")]);
    const { drawings } = figure();
    const svg = drawings[0] && drawCurves(drawings[0], { width: 680, height: 350, fontSize: 13 }, "test");
    const texts = [...(svg ?? "").matchAll(/<t(?:ext|span)[^>]*>([^<]*)</g)].map(([, text]) => text);
    for (const id of ["baseline", "current"] as const) expect(texts, `${name} ${unit}`).toContain(bare(id));
    // One run of People is one of the runs of which the card has the mean.
    const { values, rows: length, count } = runs.of("current") ?? { values: [], rows: 0, count: 1 };
    const column = measureIndex(name);
    let sum = 0;
    for (let i = 0; i < count; i++) sum += Number(values[(i * length + month) * measures.length + column]);
    expect(wordingOf(unit).full(sum / count), name).toBe(cardOf("current"));
  }
});

test("what is saved before all runs are back says so: headline, caption, note and name", async () => {
  const whole = await aLab(0.5, 0.9);
  expect([unfinishedOf(whole.props), unfinishedNote(whole.props)]).toEqual([{}, undefined]);
  expect(whole.figure().headline[0]).not.toContain("so far");
  const part = await aLab(0.5, 0.9, 0.5);
  expect(part.figure().headline[0]).toMatch(/^In this model, so far, in 1 of 2 runs, /);
  expect(part.figure().headline[0]).toBe(part.picture.headline.value[0]);
  const note = unfinishedNote(part.props);
  expect(note).toContain("2 runs");
  expect(pictureNotes(part.curves, note).join(" ")).toContain(note);
  // Many agents that are still computed: by hand, twice as many as a first look has.
  const { store } = whole;
  store.set("agents", 8000);
  expect(unfinishedOf(whole.props)).toMatchObject({ isFirstLook: true });
  expect(unfinishedNote(whole.props)).toMatch(/4,000 agents: 8,000/);
});
