/** How values of a measure are written, alike wherever they stand: "27 of 100", "4,200", "0.74". */
import { format as formatOf } from "d3-format";
import type { Measure } from "../../sim/index.ts";
import { messages } from "./messages.ts";

export interface Wording {
  /** The unit's name in the table of measures: to tell units apart, where {@link unit} is a text of the page. */
  readonly measured: Measure["unit"];
  /** What the axis counts: "of 100". */
  readonly unit: string;
  /** A tick of the axis, which may need more digits. */
  readonly tick: (value: number) => string;
  /** Bare number: an end of a range. "27" */
  readonly short: (value: number) => string;
  /** Number with its whole: "27 of 100". */
  readonly full: (value: number) => string;
  /** What the eye subtracts from two values as `short` writes them, with a sign: "4.6", "−375". */
  readonly apart: (value: number, other: number) => string;
  /** That with its direction: "11 more", "0.12 lower"; "less than 1 more" where the two differ and are written alike. */
  readonly difference: (value: number, other: number) => string;
  /** The time of a value: "after three years", and of what is counted anew each month "in month 36". */
  readonly when: (month: number) => string;
}

/** Each measure has one unit: a share is written as a number of 100, whatever its size. Below 10 with a decimal. */
export function wordingOf(unit: Measure["unit"]): Wording {
  const { more, fewer, higher, lower } = messages.headline;
  if (unit === "index") return wording(unit, messages.units.index, 1, decimal, [higher, lower]);
  const isShare = unit === "share";
  const name = isShare ? messages.units.share("100") : messages.units[unit];
  return wording(
    unit,
    name,
    isShare ? 100 : 1,
    isShare ? part : count,
    [more, fewer],
    isShare ? "100" : undefined,
  );
}

function wording(
  measured: Measure["unit"],
  unit: string,
  scale: number,
  format: (scaled: number) => string,
  [up, down]: readonly [(amount: string) => string, (amount: string) => string],
  whole?: string,
): Wording {
  // Models of before do not record every measure. Never "−0".
  const short = (value: number) =>
    Number.isNaN(value) ? "–" : format(clean(scale * value)).replace(/^-(?=[0.]*$)/, "");
  const shown = (value: number) => Number(short(value).replaceAll(",", ""));
  const write = (scaled: number) => (format === decimal ? scaled.toFixed(2) : formatCount(scaled));
  const subtract = (value: number, other: number) => clean(shown(value) - shown(other));
  /** The least that two values of this size can be told apart by. */
  const step = (value: number) => {
    const size = Math.abs(scale * value);
    if (format === decimal) return "0.01";
    return size < 9.95 ? "0.1" : formatCount(10 ** Math.max(0, Math.floor(Math.log10(size)) - 2));
  };
  return {
    measured,
    unit,
    tick: (value) =>
      format === decimal ? String(Number(value.toFixed(6))) : formatCount(Number((scale * value).toFixed(6))),
    short,
    full: (value) => (whole === undefined ? short(value) : messages.headline.of(short(value), whole)),
    apart: (value, other) => write(subtract(value, other)).replace("-", "−"),
    difference: (value, other) => {
      if (value === other) return "0";
      const by = subtract(value, other);
      const larger = Math.max(Math.abs(value), Math.abs(other));
      const size = by === 0 ? messages.headline.lessThan(step(larger)) : write(Math.abs(by));
      return (value < other ? down : up)(size);
    },
    when: measured.endsWith(" per month") ? messages.inMonth : messages.after,
  };
}

/** With commas, as many digits as it has. */
export const formatCount = formatOf(",");

const decimal = (value: number) => value.toFixed(2);

/** Without the dust of binary fractions: 13 − 8.4 is 4.6. */
const clean = (value: number) => Number(value.toPrecision(12));

/** With at most three digits that matter: 4,230; 83,600. Below 10 with a decimal: 8.4. Halves go up. */
function part(value: number): string {
  const size = Math.abs(value);
  const tenths = Math.round(10 * value);
  if (size < 9.95) return tenths === 0 ? "0" : (tenths / 10).toFixed(1);
  const power = 10 ** Math.max(0, Math.floor(Math.log10(size)) - 2);
  return formatCount(Math.round(value / power) * power);
}

/** The same of what is counted one by one: what is whole stays so. */
const count = (value: number) =>
  Math.abs(value) < 9.95 && Number.isInteger(value) ? String(value) : part(value);
