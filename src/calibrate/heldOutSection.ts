/** The page's section on 2023 and 2024. */
import type { AcceptedWorlds } from "./accepted.ts";
import { heldOut } from "./heldOut.ts";
import { CHANCE } from "./judge.ts";
import { decapitalise, numberCell, pageTable, percent, range, spreadCell } from "./pageParts.ts";
import type { Period } from "./period.ts";
import { targets } from "./targets.ts";

interface Comparison {
  readonly period: Period;
  readonly spread: readonly [low: number, high: number];
  /** The accepted worlds with a mean that agrees, and their share. */
  readonly agree: readonly boolean[];
  readonly inside: number;
  readonly usual: number;
  readonly usualHits: boolean;
}

/** Shares of the accepted worlds that agree: below the first the set misses, from the second on it hits. */
const [MISS, HIT] = [0.05, 0.5];

/** The figures that most worlds miss come first. */
export function describeHeldOut(file: AcceptedWorlds): string[] {
  const found = heldOut.map((period, i) => compare(file, period, targets.length + i));
  const inOrder = found.toSorted((a, b) => a.inside - b.inside);
  const together = file.worlds.filter((_, w) => found.every(({ agree }) => agree[w])).length;
  return [
    "## Held out: 2023 and 2024",
    [
      `* Missed by the accepted set (fewer than ${percent(MISS)} of its vectors agree): ${list(inOrder.filter(({ inside }) => inside < MISS).map(describe))}.`,
      `* Missed by most of it: ${list(inOrder.filter(({ inside }) => inside >= MISS && inside < HIT).map(describe))}.`,
      `* All ${found.length} figures together: ${together} of the ${file.worlds.length} vectors agree with every one.`,
      `* Missed by the default vector: ${list(found.filter(({ usualHits }) => !usualHits).map(({ period }) => decapitalise(period.label)))}.`,
    ].join("\n"),
    pageTable(
      ["what", "observed", "agrees", "accepted, 5–95 %", "of them agree", "", "default", ""],
      inOrder.map((comparison) => {
        const { period, inside, usual, usualHits } = comparison;
        return [
          period.label,
          range(period.observed),
          range([period.low, period.high]),
          range(comparison.spread),
          percent(inside),
          inside >= HIT ? "hit" : inside < MISS ? "**miss**" : "mostly missed",
          numberCell(usual),
          usualHits ? "hit" : "**miss**",
        ];
      }),
    ),
    `The default hits when its mean agrees, ${CHANCE} standard errors allowed. The spread is over parameters, of means: it shows ignorance, not chance.`,
    heldOut.map(({ label, ground, source }) => `* ${label}: ${ground} Source: ${source}.`).join("\n"),
  ];
}

function compare({ worlds, usual }: AcceptedWorlds, period: Period, i: number): Comparison {
  const means = worlds.map((world) => world.means[i]);
  const agrees = (mean: number, slack: number) => mean >= period.low - slack && mean <= period.high + slack;
  const agree = means.map((mean) => agrees(mean, 0));
  return {
    period,
    spread: spreadCell(means),
    agree,
    inside: agree.filter(Boolean).length / agree.length,
    usual: usual.means[i],
    usualHits: agrees(usual.means[i], CHANCE * usual.errors[i]),
  };
}

function describe({ period, spread, inside }: Comparison): string {
  return `${decapitalise(period.label)} (${range(spread)} against ${range(period.observed)}; ${percent(inside)} agree)`;
}

const list = (items: readonly string[]) => (items.length === 0 ? "none" : items.join("; "));
