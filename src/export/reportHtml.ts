/** The report as one HTML file that needs nothing else: no script, and no address except its own link. Pure. */
import { reportMessages as say } from "../words/report.ts";
import { html, type Markup, trusted } from "./html.ts";
import { reportStyle } from "./reportStyle.ts";

export interface ReportTable {
  readonly caption?: string;
  readonly head: readonly string[];
  /** The first cell of a row is its name; in a cell of two texts the second is the range below. */
  readonly rows: readonly (readonly (string | readonly [value: string, range: string])[])[];
}

export interface ReportData {
  /** Tag and direction of its language; English without them. */
  readonly lang?: string;
  readonly dir?: string;
  readonly title: string;
  readonly headline: readonly string[];
  readonly made: string;
  /** The hash that opens the lab, and the address with it. */
  readonly hash: string;
  readonly link: string;
  readonly policy?: ReportTable;
  readonly assumptions?: ReportTable;
  /** The events of each scenario; none when all have the same. */
  readonly events: readonly { readonly name: string; readonly texts: readonly string[] }[];
  /** SVG that is already safe, with its caption. */
  readonly figures: readonly {
    readonly label: string;
    /** Whether it takes the width of the page. */
    readonly isWide: boolean;
    readonly svg: readonly string[];
    readonly caption: string;
  }[];
  readonly observed: readonly string[];
  /** Of 100 new runs, how many the charts' inner and outer bands hold. */
  readonly held: { readonly of50: number; readonly of90: number };
  readonly outcomes: readonly ReportTable[];
  /** What the chosen tabs show, as markup that is already safe; and the names of those that show no answer. */
  readonly tabs: {
    readonly found: readonly { readonly label: string; readonly contents: Markup }[];
    readonly without: readonly string[];
  };
  readonly method: readonly string[];
  readonly fingerprints: ReportTable;
  readonly leavesOut: readonly string[];
  readonly commands: readonly {
    readonly name: string;
    readonly command: string;
    readonly file?: { readonly name: string; readonly text: string };
  }[];
  readonly citations: readonly string[];
}

/** The policy of a report: it may load nothing; pictures are in it. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
/** Name of the element of a report's head that holds the link's hash. */
export const linkName = "outbid-link";

/** The whole file's text. */
export function reportHtml(data: ReportData): string {
  const { lang = "en", dir = "ltr", title, headline, made, hash, link, figures, observed, outcomes } = data;
  return html`<!doctype html>
<html lang="${lang}" dir="${dir || "ltr"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="${linkName}" content="${hash}">
<title>${title} · ${say.brand}</title>
<style>${trusted(reportStyle)}</style>
</head>
<body>
<header>
<p class="brand"><b>${say.brand}</b> · ${say.caution}</p>
<h1>${title}</h1>
<p class="headline">${headline.join(" ")}</p>
<p class="quiet">${made}</p>
</header>
<main>
<section><h2>${say.charts}</h2>
<p class="quiet">${say.chartNote(data.held.of50, data.held.of90)}</p>
<div class="figures">${figures.map(figure)}</div>
${observed.length === 0 ? undefined : html`<h3>${say.observed}</h3>${list(observed)}`}
</section>
<section><h2>${say.differ}</h2>
<h3>${say.policy}</h3>
${data.policy === undefined ? html`<p>${say.noPolicy}</p>` : table(data.policy)}
${data.events.length === 0 ? undefined : html`<h3>${say.events}</h3>${data.events.map(eventList)}`}
<h3>${say.assumptions}</h3>
${data.assumptions === undefined ? html`<p>${say.noAssumptions}</p>` : table(data.assumptions)}
</section>
<section><h2>${say.outcomes}</h2>
<p class="quiet">${say.outcomesNote(data.held.of90)}</p>
${outcomes.map(table)}
</section>
${data.tabs.found.map(tab)}${
  data.tabs.without.length === 0
    ? undefined
    : html`<p class="quiet without">${say.without(data.tabs.without)}</p>
`
}<section><h2>${say.method}</h2>
<p>${data.method.join(" ")}</p>
${table(data.fingerprints)}
</section>
<section><h2>${say.leavesOut}</h2>
${list(data.leavesOut)}
</section>
<section><h2>${say.again}</h2>
<p>${say.open}<br><a href="${link}" dir="ltr">${link}</a></p>
<p>${say.run}</p>
${data.commands.map(command)}
</section>
<section><h2>${say.cite}</h2>
<ul>${data.citations.map(citation)}</ul>
</section>
</main>
<footer>${say.brand} · ${say.caution}</footer>
</body>
</html>
`.markup;
}

/** A name may be written from right to left. */
const bdi = (text: string): Markup => html`<bdi>${text}</bdi>`;
const list = (texts: readonly string[]): Markup =>
  html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;

/** Of an article in Latin letters, its own order; of what is worded in the page's language, the page's. */
function citation(text: string): Markup {
  return /\p{sc=Arab}/u.test(text) ? html`<li>${text}</li>` : html`<li dir="ltr">${text}</li>`;
}

function eventList({ name, texts }: ReportData["events"][number]): Markup {
  return html`<p class="events"><b>${bdi(name)}</b>: ${texts.join(" · ")}</p>
`;
}

function figure({ label, isWide, svg, caption }: ReportData["figures"][number]): Markup {
  return html`<figure${trusted(isWide ? ' class="wide"' : "")} aria-label="${label}"><h3>${label}</h3>${svg.map(trusted)}<figcaption>${caption}</figcaption></figure>
`;
}

function tab({ label, contents }: ReportData["tabs"]["found"][number]): Markup {
  return html`<section class="tab"><h2>${label}</h2>
${contents}</section>
`;
}

function table({ caption, head, rows }: ReportTable): Markup {
  const cell = (content: ReportTable["rows"][number][number]) =>
    typeof content === "string"
      ? html`<td>${bdi(content)}</td>`
      : html`<td>${content[0]}<small>${content[1]}</small></td>`;
  return html`<table>${caption === undefined ? undefined : html`<caption>${caption}</caption>`}
<thead><tr>${head.map((text) => html`<th scope="col">${bdi(text)}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([
      name,
      ...cells
    ]) => html`<tr><th scope="row">${typeof name === "string" ? bdi(name) : undefined}</th>${cells.map(cell)}</tr>
`,
  )}</tbody></table>
`;
}

function command({ name, command: text, file }: ReportData["commands"][number]): Markup {
  const saved = file && html`<p>${say.file(file.name)}</p><pre>${file.text}</pre>`;
  return html`<h3>${bdi(name)}</h3>${saved}<pre>${text}</pre>
`;
}
