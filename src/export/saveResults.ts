/** Everything that can be saved, each as a file; gives its name. Rejects with a reason that can be shown. */

import { publicLink } from "../lab/address/publicAddress.ts";
import { labFileText } from "../lab/labFile.ts";
import { termsOf } from "../lab/resolve.ts";
import { scenarioFileText } from "../lab/scenarioFile.ts";
import { documentOf } from "../lab/store.ts";
import { measureLabel } from "../library/measureLabel.ts";
import type { LabProps } from "../results/LabProps.ts";
import { labMessages } from "../words/lab.ts";
import { reportMessages } from "../words/report.ts";
import { shareMessages as say } from "../words/share.ts";
import { svgFile } from "./chartSvg.ts";
import { figureOf } from "./figure.ts";
import { gatherReport } from "./gatherReport.ts";
import { gatherTabs, type ReportTab } from "./gatherTabs.ts";
import { describeCurve, gatherCurves, type LabCurve } from "./labCurves.ts";
import { panelSvg } from "./panelSvg.ts";
import { pictureNotes } from "./pictureNotes.ts";
import { reportHtml } from "./reportHtml.ts";
import { curvesCsv, replicatesCsv, replicatesCsvBytes } from "./resultFiles.ts";
import { saveFile } from "./saveFile.ts";
import type { Scheme } from "./stage.ts";
import { svgToPng } from "./svgToPng.ts";
import { unfinishedNote, unfinishedOf } from "./unfinished.ts";

/** The first digits of a fingerprint keep file names different. */
const short = (fingerprint: string | undefined) => (fingerprint ?? "").slice(0, 8);

export async function saveLab({ store, runs, address }: LabProps): Promise<string> {
  const link = publicLink(await address.link());
  const text = labFileText(documentOf(store.shown.peek()), { link, proof: address.proof.peek() });
  return save(`outbid-lab-${short(runs.of("current")?.fingerprint)}.json`, [text], "application/json");
}

export async function saveScenario(props: LabProps): Promise<string> {
  const { document, current } = props.store.shown.peek();
  const { scenario } = await describeCurve(props, "current", current, document);
  const { defaults } = termsOf(props.store.terms, document.run.engine);
  const text = scenarioFileText(scenario, defaults);
  return save(`outbid-scenario-${scenario.id}.json`, [text], "application/json");
}

export async function saveSvg(props: LabProps, scheme: Scheme): Promise<string> {
  const text = await pictureText(props, scheme);
  return save(`${pictureName(props)}.svg`, [text], "image/svg+xml");
}

export async function savePng(props: LabProps, scheme: Scheme): Promise<string> {
  const png = await svgToPng(await pictureText(props, scheme));
  if (png === undefined) throw new Error(say.noPicture);
  return save(`${pictureName(props)}.png`, [png], "image/png");
}

/** About how many bytes {@link saveReplicates} saves; undefined while there are no results. */
export async function bytesOfReplicates(props: LabProps): Promise<number | undefined> {
  const curves = await gatherCurves(props);
  return curves.length === 0 ? undefined : replicatesCsvBytes(curves);
}

/** A table has no place for a note, so its name says that not all was there. */
const unfinishedMark = (props: LabProps) => (unfinishedNote(props) === undefined ? "" : "-unfinished");

/** Writes piece by piece, so that the page can react in between. */
export async function saveReplicates(props: LabProps): Promise<string> {
  const parts: string[] = [];
  for (const part of replicatesCsv(await gatherCurves(props))) {
    parts.push(part);
    await new Promise((done) => setTimeout(done));
  }
  return save(
    `outbid-replicates-${short(props.runs.of("current")?.fingerprint)}${unfinishedMark(props)}.csv`,
    parts,
    "text/csv",
  );
}

export async function saveCurves(props: LabProps): Promise<string> {
  const text = curvesCsv(await gatherCurves(props), props.picture.measure.peek());
  return save(
    `outbid-${props.picture.measure.peek().name}-${short(props.runs.of("current")?.fingerprint)}${unfinishedMark(props)}.csv`,
    [text],
    "text/csv",
  );
}

/** With what these tabs show. */
export async function saveReport(props: LabProps, tabs: readonly ReportTab[]): Promise<string> {
  const curves = await gatherCurves(props);
  const link = publicLink(await props.address.link());
  const text = reportHtml(gatherReport(props, curves, link, await gatherTabs(props, tabs)));
  return save(`outbid-report-${short(props.runs.of("current")?.fingerprint)}.html`, [text], "text/html");
}

async function pictureText(props: LabProps, scheme: Scheme): Promise<string> {
  const { store, picture } = props;
  const { document, view } = store.shown.peek();
  const curves = await gatherCurves(props);
  const figure = figureOf(curves, {
    measure: picture.measure.peek(),
    focus: view.focus,
    reference: document.reference,
    spread: view.spread,
    layout: view.layout,
    month: view.month,
    zoomed: store.zoomed.peek(),
    worlds: picture.worlds.peek(),
    observations: picture.observations.peek(),
    ...unfinishedOf(props),
  });
  const name = (id: LabCurve["id"]) => curves.find((curve) => curve.id === id)?.name ?? "";
  const [focus, reference] = [name(view.focus), name(document.reference)];
  const compared =
    focus === reference ? reportMessages.titleAlone(focus) : reportMessages.title(focus, reference);
  const title = `${measureLabel(picture.measure.peek().name)}: ${compared}`;
  const words = { title, notes: pictureNotes(curves, unfinishedNote(props)) };
  const panel = globalThis.document.getElementById("tab-panel");
  if (view.tab === "curves" || panel === null) return svgFile(figure, words, scheme);
  return panelSvg(
    panel,
    { ...words, title: `${labMessages.tabs.names[view.tab as "why"]}. ${title}` },
    scheme,
  );
}

const pictureName = ({ store, picture, runs }: LabProps) =>
  `outbid-${store.view.peek().tab === "curves" ? "" : `${store.view.peek().tab}-`}${picture.measure.peek().name}-${short(runs.of("current")?.fingerprint)}`;

function save(name: string, parts: BlobPart[], type: string): string {
  saveFile(name, parts, type);
  return name;
}
