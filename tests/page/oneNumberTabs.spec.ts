/** Where tabs with experiments, the report and drawings tell what the headline tells, they tell the same number. */
import { parseHTML } from "linkedom";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { factorOf, type RunJobs, readAt, runReplicates, takeReading } from "../../sim/experiments/index.ts";
import { runPeople } from "../../sim/experiments/people.ts";
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
import { cellText, nearestPoint, summaryOf } from "../../src/page/map/mapTexts.ts";
import { PeopleTable } from "../../src/page/people/PeopleTable.tsx";
import { monthOf } from "../../src/page/people/peopleMonth.ts";
import { WhyAnswer } from "../../src/page/why/WhyAnswer.tsx";
import { runStudy } from "../../src/page/why/whyStudies.ts";
import { drawCurves } from "../../src/prerender/drawCurves.ts";
import { cardsOf } from "../../src/results/cards.ts";
import { outcomesOf } from "../../src/results/compareData.ts";
import { createPicture } from "../../src/results/picture.ts";
import { mapStudy } from "../../src/studies/map.ts";
import { seekStudy } from "../../src/studies/seek.ts";
import { wordingOf } from "../../src/words/wording.ts";
import { renderLeverMap, valueSpan } from "../../viz/index.ts";
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

async function aLab(moderation: number, propaganda: number, part = 1, months = 24) {
  const store = createStore(terms, terms.usual, () => 0);
  store.dispatch({ type: "setReplicates", replicates });
  store.set("agents", 200);
  store.set("months", months);
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

/** Does jobs as the page's workers do, and each run once, whatever is read of it. */
function rememberedJobs(): RunJobs {
  const known = new Map<string, Float64Array>();
  return async (jobs) =>
    jobs.map(({ scenario, first, count, readings }) => {
      const key = `${fingerprintScenario(scenario)} ${first} ${count}`;
      const values = known.get(key) ?? runReplicates(scenario, first, count);
      known.set(key, values);
      const size = values.length / count;
      return Float64Array.from({ length: count * readings.length }, (_, i) =>
        takeReading(readings[i % readings.length], values, Math.floor(i / readings.length) * size),
      );
    });
}

/** All texts of a drawing. */
function textsOf(render: (svg: SVGSVGElement) => void): string[] {
  const { document } = parseHTML("<svg></svg>");
  const svg = document.querySelector("svg");
  if (svg === null) throw new Error("expected an svg element, found none");
  render(svg as unknown as SVGSVGElement);
  return [...svg.querySelectorAll("text, tspan")].map((text) => text.textContent ?? "");
}

/** Holds every tab of one state of a laboratory against its cards. */
async function compareTabs(lab: Awaited<ReturnType<typeof aLab>>, run: RunJobs): Promise<void> {
  const { store, runs, picture, cardOf, figure, curves } = lab;
  const { measure: name, month, focus } = store.view.value;
  const { unit } = picture.measure.value;
  const { short, full } = wordingOf(unit);
  const bare = (id: CurveId) => cardOf(id).replace(/ of .*/, "");
  const shown = triedOf(store.shown.value);
  const study = studyBase(shown, replicates);
  const reading = readAt(name, month);
  // Map: the point where the levers stand, the sentence about it, and the ends of its legend.
  const [across, up] = [factorOf("moderation"), factorOf("propaganda")];
  const trial = { ...study, across, up, outcome: reading, size: 9 as const };
  const map = await mapStudy.run(trial, run, () => {});
  const at = nearestPoint(trial, map, shown.current) ?? Number.NaN;
  expect(cellText(trial, map, at)).toContain(`: ${cardOf("current")}`);
  const summary = summaryOf(trial, map, shown.current);
  expect(summary).toContain(cardOf("current"));
  const [low, high] = valueSpan(map.values);
  const axis = (levels: readonly number[]) => ({ levels, format: String, title: "" });
  const legend = textsOf((svg) =>
    renderLeverMap(
      svg,
      {
        ...{ across: axis(map.across), up: axis(map.up), values: map.values, format: full },
        ...{ threshold: low, current: { across: 0, up: 0, name: "" }, cursor: undefined },
      },
      { width: 600, height: 400, fontSize: 13 },
    ),
  );
  if (low < high)
    for (const end of [low, high]) {
      expect(legend).toContain(full(end));
      expect(summary).toContain(full(end));
    }
  // Seek: where the levers stand.
  const goal = { reading, is: "atMost" as const, value: 0 };
  const levers = [factorOf("moderation")] as const;
  const { now } = await seekStudy.run({ ...study, goal, levers, points: 9 as const }, run, () => {});
  expect(full(now.outcome.mean)).toBe(cardOf("current"));
  // Why: the sum of its parts, in the sentence and in the table.
  const asked = { study, reference: undefined, measure: name, row: month, factors: [] };
  const why = await runStudy("shares", asked, run, () => {});
  expect(short(why.bars.at(-1)?.values[0]?.mean ?? Number.NaN)).toBe(bare("current"));
  const answer = renderToString(h(WhyAnswer, { result: why }));
  expect(answer.match(/<th scope="row">[^<]*<\/th><td>[^<]*<\/td>(?!.*<tr>)/)?.[0]).toContain(
    bare("current"),
  );
  // The chart as it leaves the page: each curve's value where the cursor stands.
  const [drawing] = figure().drawings;
  const drawn = drawing && drawCurves(drawing, { width: 680, height: 350, fontSize: 13 }, "test");
  const texts = [...(drawn ?? "").matchAll(/<t(?:ext|span)[^>]*>([^<]*)</g)].map(([, text]) => text);
  for (const id of ["baseline", "current"] as const) expect(texts).toContain(bare(id));
  // The report's table, where it has the month.
  const [baseline, current] = curves;
  if (baseline === undefined || current === undefined) throw new Error("two curves");
  const { rows } = outcomeTable(curves, picture.measure.value, current, baseline);
  const column = 1 + outcomesOf(shown.current.months).indexOf(month);
  if (column > 0)
    expect(rows.slice(0, 2).map((row) => row[column]?.[0])).toEqual([bare("baseline"), bare("current")]);
  // People: one of the runs of which the cards have the mean; its table and its drawing say the same.
  const { settings } = shown.current;
  const members = { T: 0, U: 1, K: 2, X: 3 } as const;
  const replicate = store.view.value.run - 1;
  const ensemble = runs.of(focus);
  if (ensemble === undefined) throw new Error("an ensemble");
  const people = monthOf(runPeople(ensemble.scenario, replicate), month);
  const table = renderToString(h(PeopleTable, { name: "", month: people, isShown: true }));
  for (const [side, place] of Object.entries(members) as [keyof typeof members, 0 | 1 | 2 | 3][]) {
    const value = ensemble.values[(replicate * ensemble.rows + month) * measures.length + measureIndex(side)];
    expect((people.counts[place].all * settings.poolPeople) / settings.agents).toBeCloseTo(value ?? 0, 6);
    const { all, above } = people.counts[place];
    expect(people.words[place]).toContain(`: ${all}, ${above} above`);
    expect(table).toContain(`<td>${all}</td><td>${above}</td><td>${all - above}</td>`);
  }
}

// By law: the same runs of the same scenario have one mean, whichever tab tells it. Why, Map and Seek have runs of the same
// seed; where the page's are more than theirs, they say how many theirs are.
test("in 210 states of measures, months, runs and cards every tab tells one number", async () => {
  // Lehmer's generator, 48271 modulo 2³¹ − 1.
  let state = 20_261_130;
  const random = (below: number) => {
    state = (48_271 * state) % 2_147_483_647;
    return Math.floor((below * state) / 2_147_483_647);
  };
  let states = 0;
  for (const [moderation, propaganda] of [
    [0.5, 1],
    [1, 0.25],
    [0.125, 0.5],
  ] as const) {
    const lab = await aLab(moderation, propaganda, 1, 12);
    const run = rememberedJobs();
    for (let i = 0; i < 70; i++, states++) {
      const measure = terms.measures[random(terms.measures.length)] ?? "K";
      const month = i % 3 === 0 ? 12 : random(13);
      const focus = random(2) === 0 ? "current" : "baseline";
      lab.store.show({ measure, month, focus, run: 1 + random(replicates) });
      try {
        await compareTabs(lab, run);
      } catch (error) {
        throw new Error(`${measure} in month ${month}, moderation ${moderation}`, { cause: error });
      }
    }
  }
  expect(states).toBe(210);
}, 120_000);

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
