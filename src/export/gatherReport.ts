/** From what the lab shows to the contents of a report. */
import { findSettable, type Mode, modelVersion, type Settings, settables, valueIn } from "../../sim/index.ts";
import { labelOf } from "../lab/describe.ts";
import { termsOf } from "../lab/resolve.ts";
import { scenarioFileText } from "../lab/scenarioFile.ts";
import { isAssumption } from "../lab/settingKinds.ts";
import { chartMeasure } from "../library/chartMeasures.ts";
import { eventMarksOf } from "../library/eventTexts.ts";
import { measureLabel } from "../library/measureLabel.ts";
import { valueText } from "../library/settingText.ts";
import { today } from "../reports/today.ts";
import { differingSettings } from "../results/compareData.ts";
import { fewestOf, heldBy } from "../results/heldBy.ts";
import type { LabProps } from "../results/LabProps.ts";
import { isolated } from "../words/isolated.ts";
import { labMessages } from "../words/lab.ts";
import { observedMessages } from "../words/parts/observed.ts";
import { reportMessages as say } from "../words/report.ts";
import { formatCount } from "../words/wording.ts";
import { chartMarkup } from "./chartSvg.ts";
import { citations } from "./citation.ts";
import { argumentsOf, commandOf } from "./commandLine.ts";
import { type Figure, figureOf } from "./figure.ts";
import { fingerprintOf } from "./fingerprintOf.ts";
import type { LabCurve } from "./labCurves.ts";
import { outcomeTable } from "./outcomeTable.ts";
import type { ReportData, ReportTable } from "./reportHtml.ts";
import { unfinishedNote, unfinishedOf } from "./unfinished.ts";

/** Measures shown besides the chosen one: the main outcomes of the dilemma, both ways out of the Taliban, harm and rights. */
const alsoShown = ["cumulativeHardShareLeft", "cumulativeTK", "cumulativeTU", "K", "L", "rights", "harmed"];

/** All contents of the report; `curves` as gathered, at least the focus and the reference; `tabs` as gathered. */
export function gatherReport(
  props: LabProps,
  curves: readonly LabCurve[],
  link: string,
  tabs: ReportData["tabs"],
): ReportData {
  const { store, picture, address } = props;
  const { document, view } = store.shown.peek();
  const focus = curveOf(curves, view.focus);
  const reference = curveOf(curves, document.reference);
  const own = termsOf(store.terms, document.run.engine);
  const others = alsoShown.filter((name) => own.measures.includes(name));
  const measures = [picture.measure.peek(), ...others.flatMap((name) => chartMeasure(name) ?? [])].filter(
    (measure, i, all) => all.findIndex(({ name }) => name === measure.name) === i,
  );
  const unfinished = unfinishedOf(props);
  const note = unfinishedNote(props);
  const figures = measures.map((measure, i) =>
    figureOf(curves, {
      measure,
      focus: focus.id,
      reference: reference.id,
      spread: i === 0 ? view.spread : "band90",
      layout: i === 0 ? view.layout : "one",
      month: view.month,
      observations: picture.observations.peek(),
      ...unfinished,
      ...(i === 0 && { zoomed: store.zoomed.peek(), worlds: picture.worlds.peek() }),
    }),
  );
  const { scenario, ensemble } = focus;
  const { agents, poolPeople } = scenario.settings;
  const proof = address.proof.peek();
  const { model = modelVersion } = ensemble;
  const date = today();
  const [policy, assumptions] = [policyTable(curves), assumptionTable(curves, own.defaults)];
  const { lang, dir } = globalThis.document.documentElement;
  return {
    ...{ lang, dir },
    title:
      focus === reference
        ? say.titleAlone(isolated(focus.name))
        : say.title(isolated(focus.name), isolated(reference.name)),
    headline: figures[0].headline,
    made: say.made(observedMessages.date(date), model),
    hash: link.includes("#") ? link.slice(link.indexOf("#")) : "#",
    link,
    ...(policy && { policy }),
    ...(assumptions && { assumptions }),
    events: eventsOf(curves),
    figures: figures.map(draw),
    observed: [...new Set(figures.flatMap(({ drawings }) => drawings[0].observed.map(({ text }) => text)))],
    held: heldBy(fewestOf(curves.map((curve) => curve.ensemble))),
    outcomes: measures.map((measure) => outcomeTable(curves, measure, focus, reference)),
    tabs,
    method: [
      ...(note === undefined ? [] : [note]),
      ...say.methodText(formatCount(agents), formatCount(Number((poolPeople / agents).toPrecision(4)))),
      say.runs(formatCount(ensemble.count), scenario.months, isolated(scenario.seed)),
      ...(proof === undefined ? [] : [say.checksum(proof.sum)]),
      ...(model === modelVersion ? [] : [say.formerModel(model)]),
    ],
    fingerprints: {
      head: [say.scenario, say.fingerprint],
      rows: curves.map((curve) => [curve.name, fingerprintOf(curve.ensemble)]),
    },
    leavesOut: [...say.leavesOutText, ...new Set(curves.map((curve) => curve.scenario.leavesOut))],
    commands: curves.map((curve) => commandFor(curve, own.defaults)),
    citations: citations({
      model,
      fingerprint: fingerprintOf(ensemble),
      seed: scenario.seed,
      year: date.slice(0, 4),
    }),
  };
}

/** The curve that is drawn in place of this one, if another name stands for the same scenario. */
function curveOf(curves: readonly LabCurve[], id: LabCurve["id"]): LabCurve {
  const found = curves.find((curve) => curve.id === id);
  if (found === undefined) throw new Error(`report: expected ${id} among the curves`);
  return found;
}

function draw({ measure, drawings, headline }: Figure, i: number) {
  // Names of more than three curves have no room inside a small chart.
  const isWide = i > 0 && (drawings[0]?.curves.length ?? 0) > 3 && drawings.length === 1;
  const size = isWide
    ? { width: 680, height: 260, fontSize: 13 }
    : i > 0
      ? { width: 330, height: 220, fontSize: 11 }
      : drawings.length > 1
        ? { width: 330, height: 230, fontSize: 11 }
        : { width: 680, height: 350, fontSize: 13 };
  return {
    label: measureLabel(measure.name),
    isWide,
    svg: drawings.map((data) => chartMarkup(data, size)),
    caption: headline.join(" "),
  };
}

/** `defaults` are those of the model, where it is not the present one. */
function commandFor(
  { name, scenario, preset, ensemble }: LabCurve,
  defaults: Settings | undefined,
): ReportData["commands"][number] {
  const file = `${scenario.id}.json`;
  const command = commandOf(scenario, preset, ensemble.count, file, ensemble.model);
  if (argumentsOf(scenario, preset, ensemble.count) !== undefined) return { name, command };
  return { name, command, file: { name: file, text: scenarioFileText(scenario, defaults) } };
}

function policyTable(curves: readonly LabCurve[]): ReportTable | undefined {
  const scenarios = curves.map(({ scenario }) => scenario);
  const rows = differingSettings(scenarios)
    .filter(({ isPolicy }) => isPolicy)
    .map(({ name, values }) => [labelOf(name), ...values.map((value) => sayValue(name, value))]);
  if (rows.length === 0) return undefined;
  return { head: [say.setting, ...curves.map(({ name }) => name)], rows };
}

function assumptionTable(
  curves: readonly LabCurve[],
  defaults: Settings | undefined,
): ReportTable | undefined {
  const rows = settables
    .map((row) => ({ ...row, usual: defaults?.[row.name] ?? row.default }))
    .filter(({ name }) => isAssumption(name))
    .filter(({ name, usual }) => curves.some(({ scenario }) => scenario.settings[name] !== usual))
    .map(({ name, label, usual }) => [
      label,
      valueText(usual),
      ...curves.map(({ scenario }) => sayValue(name, valueIn(scenario, name))),
    ]);
  if (rows.length === 0) return undefined;
  return { head: [say.setting, say.usual, ...curves.map(({ name }) => name)], rows };
}

function sayValue(name: string, value: number | string | boolean | undefined): string {
  if (typeof value === "boolean") return value ? say.yes : say.no;
  if (name === "mode") return labMessages.names.mode[value as Mode];
  if (typeof value === "number" && findSettable(name) !== undefined) return valueText(value);
  return value === undefined ? say.mixed : String(value);
}

/** The events of each scenario, when not all have the same. */
function eventsOf(curves: readonly LabCurve[]): ReportData["events"] {
  const lists = curves.map(({ name, scenario }) => {
    const titles = eventMarksOf(scenario).map(({ title }) => title);
    return { name, texts: titles.length === 0 ? [say.none] : titles };
  });
  return new Set(lists.map(({ texts }) => texts.join())).size > 1 ? lists : [];
}
