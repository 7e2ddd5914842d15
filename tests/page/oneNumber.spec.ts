import { type ComponentType, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { fingerprintScenario } from "../../sim/index.ts";
import type { Ensembles } from "../../src/engine/ensembles.ts";
import { runTask } from "../../src/engine/runTask.ts";
import { figureOf } from "../../src/export/figure.ts";
import { curvesCsv } from "../../src/export/resultFiles.ts";
import type { Address } from "../../src/lab/address/address.ts";
import type { CurveId } from "../../src/lab/curveIds.ts";
import { createRuns } from "../../src/lab/runs.ts";
import { createStore } from "../../src/lab/store.ts";
import { chartMeasures } from "../../src/library/chartMeasures.ts";
import { ComparePanel } from "../../src/page/compare/ComparePanel.tsx";
import { TablePanel } from "../../src/page/table/TablePanel.tsx";
import { cardsOf } from "../../src/results/cards.ts";
import { outcomesOf } from "../../src/results/compareData.ts";
import type { LabProps } from "../../src/results/LabProps.ts";
import { createPicture } from "../../src/results/picture.ts";
import { wordingOf } from "../../src/words/wording.ts";
import { pageTerms } from "../support/pageTerms.ts";

/** Numbers from 0 to 1, always the same (Lehmer’s generator, 48271 modulo 2³¹ − 1). */
function aRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (48_271 * state) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const terms = pageTerms();
const offered = chartMeasures.flatMap(({ measures }) => measures);

/** Computes at once, and each scenario once. */
function atOnce(): Ensembles {
  const known = new Map<string, ReturnType<typeof runTask>>();
  return {
    drop: () => {},
    async request(_, { scenario, most, onGrown }) {
      const fingerprint = fingerprintScenario(scenario);
      const result = known.get(fingerprint) ?? runTask({ scenario, first: 0, count: most });
      known.set(fingerprint, result);
      const { count, rows, values, checksums = [] } = result;
      onGrown({ scenario, fingerprint, count, rows, values, checksums });
      return "done";
    },
  };
}

const noAddress = { link: async () => "", dismiss: () => {} } as unknown as Address;

/** A page of small runs with some kept scenarios, moved by chance of a fixed seed. */
async function aLab(random: () => number, kept: number): Promise<LabProps> {
  const store = createStore(terms, terms.usual, () => 0);
  const of = (low: number, high: number) => Math.round(20 * (low + random() * (high - low))) / 20;
  const one = (values: readonly number[]) => values[Math.floor(values.length * random())];
  const [months, replicates] = [one([12, 24, 36]), one([2, 9, 20])];
  store.dispatch({ type: "setReplicates", replicates });
  store.set("agents", 400);
  store.set("months", months);
  for (let i = 0; i <= kept; i++) {
    store.set("moderation", of(0, 1));
    if (random() < 0.5) store.set("repression", of(0.2, 1));
    if (random() < 0.3) store.set("propaganda", of(0, 1));
    if (i < kept) store.dispatch({ type: "keep" });
  }
  const runs = createRuns(store, atOnce());
  const picture = createPicture(store, runs);
  await new Promise((resolve) => setTimeout(resolve));
  return { store, runs, picture, address: noAddress };
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, "\t")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'");
const drawn = (panel: ComponentType<LabProps>, props: LabProps) => renderToString(h(panel, props));
const cellsOf = (row: string) =>
  [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = ""]) => textOf(cell).trim().split(/\s/)[0] ?? "");
const numberOf = (text: string) => Number(text.replaceAll(",", "").replace("−", "-"));

/** Every place that tells the values of a state, held against the cards. */
function compareAll(props: LabProps): void {
  const { store, runs, picture } = props;
  const { view, document } = store.shown.value;
  const measure = picture.measure.value;
  const { unit, when, short } = wordingOf(measure.unit);
  const cards = cardsOf(props);
  const cardOf = (id: CurveId) => cards.find((card) => card.id === id)?.value ?? "";
  const bare = (id: CurveId) => cardOf(id).replace(/ of .*/, "");
  const [fact = "", ...others] = picture.headline.value;
  // The headline: its card's number, in the cards' month.
  expect(fact.replace(/ \(.*/, "")).toContain(` ${cardOf(view.focus)} `);
  expect(fact).toContain(when(view.month));
  // The read-out and the chart's labels.
  for (const text of picture.readout.value) {
    const id = picture.drawn.value.find((one) => text.startsWith(`${picture.nameOf(one)} ${bare(one)} (`));
    expect(id, `${text} of ${picture.drawn.value.map(bare)}`).toBeDefined();
  }
  const [drawing] = picture.chart.value?.drawings ?? [];
  expect(drawing?.axes.unit).toBe(unit);
  for (const curve of drawing?.curves ?? [])
    expect(drawing?.format(curve.mean[view.month] ?? Number.NaN)).toBe(bare(curve.id as CurveId));
  // Table and Compare: the row, or the column, of the month.
  const table = drawn(TablePanel, props);
  expect(textOf(table)).toContain(unit);
  const row = table.match(new RegExp(`<tr[^>]*><th scope="row">${view.month}</th>.*?</tr>`))?.[0] ?? "";
  expect(cellsOf(row)).toEqual(cards.map(({ id }) => bare(id)));
  const compare = drawn(ComparePanel, props);
  const outcomes = compare.match(/<table class="outcomes">.*?<\/table>/)?.[0] ?? "";
  const column = outcomesOf(store.current.value.months).indexOf(view.month);
  if (column >= 0)
    for (const { id } of cards) {
      const of = outcomes.match(new RegExp(`<tr><th scope="row" class="of-${id}".*?</tr>`))?.[0] ?? "";
      expect(cellsOf(of)[column]).toBe(bare(id));
    }
  compareDifference(props, bare(view.focus), bare(document.reference), textOf(compare));
  // What leaves the page.
  const curves = picture.drawn.value.flatMap((id) => {
    const ensemble = runs.of(id);
    return ensemble === undefined
      ? []
      : [{ id, name: picture.nameOf(id), ensemble, scenario: { ...ensemble.scenario } }];
  });
  const { month, focus, spread, layout } = view;
  const { headline } = figureOf(curves, {
    measure,
    focus,
    reference: document.reference,
    spread,
    layout,
    month,
  });
  const about = /plausible worlds/;
  expect(headline.filter((text) => !about.test(text))).toEqual(
    [fact, ...others].filter((text) => !about.test(text)),
  );
  const csv = curvesCsv(curves as Parameters<typeof curvesCsv>[0], measure)
    .trimEnd()
    .split("\n");
  expect(csv[0]).toMatch(/,month,mean,p5,p25,p50,p75,p95,agents$/);
  const ofMonth = csv.filter((line) => line.split(",").at(-8) === String(month));
  expect(ofMonth.map((line) => short(Number(line.split(",").at(-7))))).toContain(bare(focus));
}

/** The difference as the eye subtracts it from two cards; and one answer to whether it is within chance. */
function compareDifference({ picture }: LabProps, value: string, other: string, compare: string): void {
  const headline = picture.headline.value.join(" ");
  const isWithin = /The difference from .* is within chance\./.test(headline);
  const found = headline.match(
    /(?:Compared with [^:]*: |The difference from [^:]*?, )((?:less than )?[\d.,]*\d(?: (?:more|fewer|higher|lower))?)(?:\.|, is within)/,
  );
  if (found === null) {
    expect(headline).toMatch(/no difference|^(?!.*(Compared with|The difference from))/);
    return;
  }
  const text = found[1] ?? "";
  const by = numberOf(value) - numberOf(other);
  const size = text.startsWith("less than") ? 0 : numberOf(text.replace(/ .*/, ""));
  expect(size).toBeCloseTo(Math.abs(by), 6);
  if (Math.abs(by) > 1e-9) expect(text).toMatch(by > 0 ? /more|higher/ : /fewer|lower/);
  // Compare tells the very same, and its interval excludes 0 just when it is not within chance.
  expect(compare).toContain(text);
  expect(compare.includes("is within chance")).toBe(isWithin);
  // Told once more before rounding, it is not told more coarsely.
  const before = compare.match(/before rounding is (−?[\d.,]*\d) /)?.[1] ?? "";
  const decimals = (number: string) => number.match(/\.(\d+)/)?.[1]?.length ?? 0;
  if (before !== "" && !before.endsWith("0") && !text.startsWith("less than"))
    expect(decimals(before), `${before} of ${text}`).toBeGreaterThanOrEqual(decimals(text));
  const ends = compare.match(/lies between (−?[\d.,]*\d) and (−?[\d.,]*\d) \(95/);
  if (ends === null) return;
  const [low = Number.NaN, high = Number.NaN] = ends.slice(1).map(numberOf);
  if (isWithin) expect(low <= 0 && high >= 0).toBe(true);
  else expect(low > 0 || high < 0, `${low} to ${high}`).toBe(true);
}

// By law: what is shown twice is one number, and a difference is what the eye subtracts.
test("in 240 states of measures, months and kept cards every place tells one number", async () => {
  const random = aRandom(20_261_130);
  let states = 0;
  let told = 0;
  for (let lab = 0; lab < 15; lab++) {
    const props = await aLab(random, lab % 5);
    for (let i = 0; i < 16; i++, states++) {
      const { store, picture } = props;
      const ids = cardsOf(props).map(({ id }) => id);
      const measure = offered[Math.floor(random() * offered.length)];
      const months = store.current.value.months;
      const month = i % 2 === 0 ? months : Math.floor(random() * (months + 1));
      store.show({ measure: measure.name, month, focus: ids[Math.floor(random() * ids.length)] });
      const references = ids.filter((id) => id !== "current");
      store.dispatch({ type: "compareWith", id: references[Math.floor(random() * references.length)] });
      try {
        compareAll(props);
      } catch (error) {
        throw new Error(`${measure.name} in month ${month}: ${picture.headline.value.join(" ")}`, {
          cause: error,
        });
      }
      if (/Compared with|difference from/.test(picture.headline.value.join(" "))) told++;
    }
  }
  expect(states).toBe(240);
  expect(told).toBeGreaterThan(100);
}, 240_000);
