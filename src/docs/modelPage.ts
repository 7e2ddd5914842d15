import { masterLever, type Settable, settables } from "../../sim/index.ts";
import { table } from "./markdown.ts";

const page = import.meta.glob<string>("../../sim/model.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The part of sim/model.md that is made, from this line to that of the next heading. */
const HEADING = "## Settings";

/** sim/model.md with its table of settings made anew; all else is written by hand. Throws when it has no such part. */
export function writeModelPage(): string {
  const text = page["../../sim/model.md"] ?? "";
  const from = text.indexOf(`\n${HEADING}\n`) + 1;
  const to = text.indexOf("\n## ", from);
  if (from === 0 || to < 0) throw new Error(`sim/model.md: expected a part ${HEADING} and one after it`);
  return `${text.slice(0, from)}${settingsPart()}${text.slice(to)}`;
}

/** A number without rounding; a part of a year, which no decimal writes, as a fraction. */
function exactly(value: number): string {
  const parts = 1 / value;
  if (value > 0 && value < 1 && Number(value.toPrecision(6)) !== value) return `1/${parts.toFixed(0)}`;
  return value.toLocaleString("en", { maximumFractionDigits: 6 });
}

function settingsPart(): string {
  const all: readonly Settable[] = [masterLever, ...settables];
  const rows = all.map(({ name, symbol, default: usual, bounds, range, unit }) => [
    `\`${name}\``,
    symbol,
    exactly(usual),
    range === undefined ? "" : range.map(exactly).join(" to "),
    bounds.map(exactly).join(" to "),
    unit,
  ]);
  const head = ["name", "symbol", "default", "study range", "hard bounds", "unit"];
  return `${HEADING}

Made by \`npm run docs\` from \`parameters.ts\`; docs/odd.md, Settings, says of each what it does and on what ground.

${table(head, rows)}
`;
}
