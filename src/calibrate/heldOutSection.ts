/** The page's sections on years held out. */
import { type Agreement, comparePeriods, HIT, MISS, markOf } from "./compare.ts";
import type { WorldFigures } from "./hindcast.ts";
import { CHANCE } from "./judge.ts";
import { decapitalise, numberCell, pageTable, percent, range, sourceLine } from "./pageParts.ts";
import type { Period } from "./period.ts";

/** What hits and misses, as a list, a table and a line on each figure. */
export function describeHeldOut(periods: readonly Period[], figures: WorldFigures): string[] {
  const found = comparePeriods(periods, figures);
  return [summarise(found), table(found), legend, periods.map(sourceLine).join("\n")];
}

function summarise(found: readonly Agreement[]): string {
  const count = found[0]?.agree.length ?? 0;
  const judged = found.filter(({ period }) => period.codedIn === undefined);
  const coded = found.filter(({ period }) => period.codedIn !== undefined);
  const at = (verdict: string) =>
    judged
      .filter(({ period, inside }) => markOf(period, inside) === verdict)
      .toSorted((a, b) => a.inside - b.inside);
  const together = Array.from({ length: count }, (_, w) => judged.every(({ agree }) => agree[w]));
  const usualMisses = judged.filter(({ usualAgrees }) => !usualAgrees);
  return [
    `* **Hit** (${percent(HIT)} of the ${count} vectors or more agree): ${at("hit").length} of ${judged.length}.`,
    `* **Mostly missed**: ${at("mostly missed").length}: ${list(at("mostly missed").map(describe))}.`,
    `* **Missed** (fewer than ${percent(MISS)} agree): ${at("miss").length}: ${list(at("miss").map(describe))}.`,
    `* All together: ${together.filter(Boolean).length} of the ${count} vectors agree with every figure.`,
    `* The default vector hits ${judged.length - usualMisses.length} of ${judged.length}; it misses ${list(usualMisses.map(({ period }) => decapitalise(period.label)))}.`,
    coded.length === 0
      ? "* Coded in: none of the figures, in whole or in part."
      : `* Coded in, so that agreement counts for nothing: ${list(coded.map(({ period }) => `${decapitalise(period.label)} (${period.codedIn})`))}.`,
  ].join("\n");
}

/** The figures that most worlds miss come first. */
function table(found: readonly Agreement[]): string {
  return pageTable(
    ["what", "observed", "agrees", "accepted, 5–95 %", "of them agree", "", "default", ""],
    found
      .toSorted((a, b) => a.inside - b.inside)
      .map(({ period, inside, spread, usual, usualAgrees }) => [
        period.label,
        range(period.observed),
        range([period.low, period.high]),
        range(spread),
        percent(inside),
        mark(markOf(period, inside)),
        numberCell(usual),
        period.codedIn !== undefined ? "coded in" : usualAgrees ? "hit" : "**miss**",
      ]),
  );
}

const mark = (verdict: string) => (verdict === "miss" ? "**miss**" : verdict);

const legend = `The default hits when its mean agrees, ${CHANCE} standard errors allowed. It was chosen by hand by people who know these figures, so that its hits are no blind prediction; the accepted vectors were drawn without them. The spread is over parameters, of means: it shows the unknown (what nobody knows about the settings), not chance.`;

function describe({ period, spread, inside }: Agreement): string {
  return `${decapitalise(period.label)} (${range(spread)} against ${range(period.observed)}; ${percent(inside)} agree)`;
}

const list = (items: readonly string[]) => (items.length === 0 ? "none" : items.join("; "));
