/** What tabs show now, for a report: each is drawn for a moment beside the page, with the answers that it still has. */
import { type FunctionComponent, h, render } from "preact";
import type { LabProps } from "../results/LabProps.ts";
import { html } from "./html.ts";
import { panelMarkup } from "./panelMarkup.ts";
import type { ReportData } from "./reportHtml.ts";
import { openStage } from "./stage.ts";

/** A tab that a report can hold. */
export interface ReportTab {
  readonly name: string;
  readonly label: string;
  readonly panel: FunctionComponent<LabProps>;
}

/** Of each tab, what has to be there before it is read; what an answer is; and what stands in the report, in its order. */
const parts: Readonly<Record<string, readonly [ready: string, answer: string, shown: string]>> = {
  people: [
    ".people-dots canvas[data-row]",
    ".people-dots",
    ".people-figure, .people-caption, .people-counts, .person:not(.waiting)",
  ],
  compare: [".compare-panel", ".difference-drawing, .outcomes", ".compare-panel"],
  table: [".table-panel", ".table-scroll td", ".table-scroll"],
  claims: [".claims-panel", ".claim-answer", ".claim-card:has(.claim-answer)"],
  why: [".why-panel", ".why-answer", ".trial-panel > p:has(b), .trial-bar > span, .why-answer"],
  map: [
    ".map-panel",
    ".map-drawing:not(.trial-example *)",
    ".trial-bar > span, .map-view, .map-pair, .map-single:not(.trial-example *), .explanations-said, .explanation-cards:not(:has(> .trial-example))",
  ],
  seek: [
    ".seek-panel",
    ".seek-answer:not(.trial-example *)",
    ".trial-bar > span, .seek-answer:not(.trial-example *)",
  ],
};
/** A tab that has not come by then, in milliseconds, has no answer. */
const PATIENCE = 15_000;

/** The tabs that show an answer, and the names of those that do not. */
export async function gatherTabs(props: LabProps, tabs: readonly ReportTab[]): Promise<ReportData["tabs"]> {
  const found = [];
  const without = [];
  for (const tab of tabs) {
    const contents = await readTab(props, tab);
    if (contents === undefined) without.push(tab.label);
    else found.push({ label: tab.label, contents });
  }
  return { found, without };
}

async function readTab(props: LabProps, { name, panel }: ReportTab) {
  const [ready, answer, shown] = parts[name] ?? [];
  if (ready === undefined || answer === undefined || shown === undefined) return undefined;
  const stage = openStage("light");
  // Radio buttons of a form of their own leave those of the open tab as they are.
  const form = stage.appendChild(document.createElement("form"));
  Object.assign(form.style, { display: "flex", flexDirection: "column", inlineSize: "760px" });
  if (name === "people") form.style.blockSize = "420px";
  try {
    render(h(panel, props), form);
    const until = performance.now() + PATIENCE;
    const drawings = () => [...form.querySelectorAll("svg[role=img]")];
    while (form.querySelector(ready) === null || drawings().some((svg) => !svg.hasChildNodes())) {
      if (performance.now() > until) return undefined;
      await new Promise(requestAnimationFrame);
    }
    if (form.querySelector(answer) === null) return undefined;
    const pieces = [...form.querySelectorAll(shown)].map(
      (element) => html`<div>${panelMarkup(element)}</div>\n`,
    );
    return html`${pieces}`;
  } finally {
    render(null, form);
    stage.remove();
  }
}
