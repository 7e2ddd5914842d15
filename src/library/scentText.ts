import type { Scent } from "../../sim/experiments/index.ts";
import { numerals } from "../words/numerals.ts";
import { scentMessages } from "../words/parts/scent.ts";

/** A scent in words; `format` writes an outcome, `name` is the lever's label. */
export function scentText(scent: Scent, name: string, format: (value: number) => string): string {
  const { course, levels, outcomes, greatestAt, leastAt, steepest } = scent;
  const last = levels.length - 1;
  return scentMessages[course]({
    name,
    first: format(outcomes[0].mean),
    last: format(outcomes[last].mean),
    from: shorten(levels[0]),
    to: shorten(levels[last]),
    steepFrom: shorten(steepest[0]),
    steepTo: shorten(steepest[1]),
    greatestAt: shorten(greatestAt),
    leastAt: shorten(leastAt),
  });
}

const shorten = (level: number) => numerals(Number(level.toPrecision(3)));
