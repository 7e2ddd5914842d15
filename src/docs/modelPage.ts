import { masterLever, type Settable, settables } from "../../sim/index.ts";
import { intervalText, short, table } from "./markdown.ts";

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

function settingsPart(): string {
  const all: readonly Settable[] = [masterLever, ...settables];
  const rows = all.map(({ name, symbol, default: usual, bounds, range, unit }) => [
    `\`${name}\``,
    symbol,
    short(usual),
    intervalText(range),
    intervalText(bounds),
    unit,
  ]);
  const head = ["name", "symbol", "default", "study range", "hard bounds", "unit"];
  return `${HEADING}

Made by \`npm run docs\` from \`parameters.ts\`; docs/odd.md, Settings, says of each what it does and on what ground.

${table(head, rows)}
`;
}
