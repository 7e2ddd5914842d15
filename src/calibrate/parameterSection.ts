/** The page's section on what the observations say about each parameter. */
import type { AcceptedWorlds } from "./accepted.ts";
import { numberCell, pageTable, range } from "./pageParts.ts";
import { correlation, distanceFromUniform, quantile } from "./statistics.ts";
import { freeSettings } from "./worlds.ts";

const contested = [
  "doctrineGap",
  "betrayalFraming",
  "propagandaPull",
  "hardshipPull",
  "selfReliance",
  "postTie",
  "creedStanding",
  "tradeShare",
  "hiding",
];
/** Kolmogorov's 5 % point, times √n. */
const KOLMOGOROV = 1.36;
const STRONGEST = 12;

export function describeParameters({ parameters, worlds, sampling }: AcceptedWorlds): string[] {
  const columns = parameters.map((_, j) => worlds.map((world) => world.values[j]));
  const moved = parameters.map(({ low, high }, j) => distanceFromUniform(columns[j], low, high));
  const border = KOLMOGOROV / Math.sqrt(sampling.effective.median);
  const order = parameters.map((_, j) => j).toSorted((a, b) => moved[b] - moved[a]);
  const free = order.filter((j) => moved[j] < border);
  const usual = new Map(freeSettings.map((setting) => [setting.name, setting.default]));
  return [
    "## Parameters",
    `**Not identified** (${free.length} of ${parameters.length}): ${free.map((j) => `\`${parameters[j].name}\``).join(", ")}. Their accepted values cannot be told from a draw of the prior; the observations of these sixteen months say nothing about each of them alone.`,
    pageTable(
      ["parameter", "prior range", "5 %", "50 %", "95 %", "default", "moved"],
      order.map((j) => {
        const { name, low, high } = parameters[j];
        const at = (probability: number) => numberCell(quantile(columns[j], probability));
        const own = usual.get(name);
        return [
          `\`${name}\``,
          range([low, high]),
          at(0.05),
          at(0.5),
          at(0.95),
          own === undefined ? "" : numberCell(own),
          moved[j].toFixed(2),
        ];
      }),
    ),
    `The parameters that moved most come first. *Moved*: the greatest distance between the accepted and the prior distribution function (Kolmogorov–Smirnov); below ${border.toFixed(2)} it may be chance (5 %, for the number of independent vectors). Contested parameters kept ranges that include zero: ${contested.map((name) => `\`${name}\``).join(", ")}.`,
    "### Strongest correlations",
    pageTable(
      ["parameters", "", "correlation"],
      strongest(columns).map(({ a, b, r }) => [
        `\`${parameters[a].name}\``,
        `\`${parameters[b].name}\``,
        r.toFixed(2),
      ]),
    ),
    "Two parameters that go together are known only as a pair: changing one alone leaves the accepted set.",
  ];
}

function strongest(columns: readonly (readonly number[])[]): { a: number; b: number; r: number }[] {
  return columns
    .flatMap((x, a) => columns.slice(a + 1).map((y, i) => ({ a, b: a + 1 + i, r: correlation(x, y) })))
    .toSorted((p, q) => Math.abs(q.r) - Math.abs(p.r))
    .slice(0, STRONGEST);
}
