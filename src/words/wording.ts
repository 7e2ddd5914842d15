/** How values of a measure are written, alike wherever they stand: "27 of 100", "4,200", "0.74". */
import type { Measure } from "../../sim/index.ts";
import { messages } from "./messages.ts";
import { numerals } from "./numerals.ts";

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

/** A number as it is written: rounded, with so many decimals. */
type Written = readonly [value: number, decimals: number];

/** Each measure has one unit: a share is written as a number of 100, whatever its size. Below 10 with a decimal. */
export function wordingOf(unit: Measure["unit"]): Wording {
  const { more, fewer, higher, lower } = messages.headline;
  if (unit === "index") return wording(unit, messages.units.index, 1, decimal, [higher, lower]);
  const isShare = unit === "share";
  const whole = numerals(100);
  return wording(
    unit,
    isShare ? messages.units.share(whole) : messages.units[unit],
    isShare ? 100 : 1,
    isShare ? part : count,
    [more, fewer],
    isShare ? whole : undefined,
  );
}

function wording(
  measured: Measure["unit"],
  unit: string,
  scale: number,
  round: (scaled: number) => Written,
  [up, down]: readonly [(amount: string) => string, (amount: string) => string],
  whole?: string,
): Wording {
  const isIndex = round === decimal;
  // Models of before do not record every measure.
  const short = (value: number) => (Number.isNaN(value) ? "–" : write(round(clean(scale * value))));
  const shown = (value: number) => round(clean(scale * value))[0];
  const writeApart = (scaled: number) =>
    isIndex ? numerals(scaled.toFixed(2).replace("-", "−")) : formatCount(scaled);
  const subtract = (value: number, other: number) => clean(shown(value) - shown(other));
  /** The least that two values of this size can be told apart by. */
  const step = (value: number) => {
    const size = Math.abs(scale * value);
    if (isIndex) return numerals("0.01");
    return size < 9.95 ? numerals("0.1") : formatCount(10 ** Math.max(0, Math.floor(Math.log10(size)) - 2));
  };
  return {
    measured,
    unit,
    tick: (value) =>
      isIndex ? numerals(Number(value.toFixed(6))) : formatCount(Number((scale * value).toFixed(6))),
    short,
    full: (value) => (whole === undefined ? short(value) : messages.headline.of(short(value), whole)),
    apart: (value, other) => writeApart(subtract(value, other)),
    difference: (value, other) => {
      if (value === other) return numerals(0);
      const by = subtract(value, other);
      const larger = Math.max(Math.abs(value), Math.abs(other));
      const size = by === 0 ? messages.headline.lessThan(step(larger)) : writeApart(Math.abs(by));
      return (value < other ? down : up)(size);
    },
    when: measured.endsWith(" per month") ? messages.inMonth : messages.after,
  };
}

/** With commas, as many digits as it has up to twelve, and digits of no language. */
export function withCommas(value: number): string {
  const [whole = "", decimals] = String(Number(Math.abs(value).toPrecision(12))).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "−" : ""}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}

/** With the marks between thousands and the digits of the page's language, as many digits as it has. */
export const formatCount = (value: number): string => numerals(withCommas(value));

const write = ([value, decimals]: Written) =>
  decimals === 0 ? formatCount(value) : numerals(value.toFixed(decimals));

/** Without the dust of binary fractions: 13 − 8.4 is 4.6. */
const clean = (value: number) => Number(value.toPrecision(12));

/** Never −0. */
const decimal = (value: number): Written => [Number(value.toFixed(2)) + 0, 2];

/** With at most three digits that matter: 4,230; 83,600. Below 10 with a decimal: 8.4. Halves go up. */
function part(value: number): Written {
  const size = Math.abs(value);
  const tenths = Math.round(10 * value);
  if (size < 9.95) return tenths === 0 ? [0, 0] : [tenths / 10, 1];
  const power = 10 ** Math.max(0, Math.floor(Math.log10(size)) - 2);
  return [Math.round(value / power) * power, 0];
}

/** The same of what is counted one by one: what is whole stays so. */
const count = (value: number): Written =>
  Math.abs(value) < 9.95 && Number.isInteger(value) ? [value + 0, 0] : part(value);
