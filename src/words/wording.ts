/** How values of a measure are written: "27 of 100", "4,200", "0.74". */
import { format as formatOf } from "d3-format";
import type { Measure } from "../../sim/index.ts";
import { messages } from "./messages.ts";

export interface Wording {
  /** What the axis counts: "of 100". */
  readonly unit: string;
  /** A tick of the axis, which may need more digits. */
  readonly tick: (value: number) => string;
  /** Bare number: an end of a range. "27" */
  readonly short: (value: number) => string;
  /** Number with its whole: "27 of 100". */
  readonly full: (value: number) => string;
  /** Size of a difference as a thing of its own: "2 in 100". */
  readonly amount: (value: number) => string;
  /** A difference with its direction: "11 more", "0.12 lower". */
  readonly difference: (value: number) => string;
}

/**
 * Words for a measure whose values reach up to `largest`. A share is written as a number of 100, or of 1,000 or 10,000
 * when it is small; a count with three digits that matter.
 */
export function wordingOf(unit: Measure["unit"], largest: number): Wording {
  const { more, fewer, higher, lower } = messages.headline;
  if (unit === "share") {
    const whole = largest >= 0.1 ? 100 : largest >= 0.01 ? 1000 : 10_000;
    return wording(
      messages.units.share(count(whole)),
      (value) => whole * value,
      count,
      [more, fewer],
      count(whole),
    );
  }
  if (unit === "index") return wording(messages.units.index, (value) => value, decimal, [higher, lower]);
  return wording(messages.units[unit], (value) => value, count, [more, fewer]);
}

function wording(
  unit: string,
  scale: (value: number) => number,
  format: (scaled: number) => string,
  [up, down]: readonly [(amount: string) => string, (amount: string) => string],
  whole?: string,
): Wording {
  // Models of before do not record every measure.
  const short = (value: number) => (Number.isNaN(value) ? "–" : format(scale(value)));
  // A value that rounds to zero but is not zero is "less than" the smallest number shown.
  const size = (value: number) => {
    const text = format(Math.abs(scale(value)));
    if (Number(text) !== 0 || value === 0) return text;
    return messages.headline.lessThan(format === decimal ? "0.01" : "1");
  };
  return {
    unit,
    tick: (value) =>
      format === decimal ? String(Number(value.toFixed(6))) : formatCount(Number(scale(value).toFixed(6))),
    short,
    full: (value) => (whole === undefined ? short(value) : messages.headline.of(short(value), whole)),
    amount: (value) => (whole === undefined ? size(value) : messages.headline.in(size(value), whole)),
    difference: (value) => (value < 0 ? down : up)(size(value)),
  };
}

/** With commas, as many digits as it has. */
export const formatCount = formatOf(",");

/** A count with at most three digits that matter: 4,230; 83,600. Never "−0". */
function count(value: number): string {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1)) - 2);
  return formatCount(Math.round(value / power) * power || 0);
}

function decimal(value: number): string {
  const text = value.toFixed(2);
  return text === "-0.00" ? "0.00" : text;
}
