/** Reads a number as people write it, with the digits and marks of their own keyboard. Pure. */

import { numerals } from "../../words/numerals.ts";
import { numberMessages as say } from "../../words/parts/numberField.ts";

export interface NumberRule {
  /** Lowest and highest number that is taken. */
  readonly bounds: readonly [low: number, high: number];
  readonly integer?: boolean | undefined;
}

/** A number, or why there is none, in plain words. */
export type NumberRead = { readonly value: number } | { readonly problem: string };

/** Persian, Arabic and full-width digits, each from its zero. */
const zeros = [0x6f0, 0x660, 0xff10];
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** Digits in groups of three, with one mark between the groups and perhaps another before the decimals. */
const grouped = /^([+-]?[1-9]\d{0,2})(([.,])\d{3}(?:\3\d{3})*)(?:(?!\3)[.,](\d+))?$/;

/**
 * A comma is a decimal mark, unless it can only stand between thousands; where both can be meant and both are allowed,
 * the reader is asked.
 */
export function readNumber(typed: string, { bounds: [low, high], integer = false }: NumberRule): NumberRead {
  const found = meanings(typed);
  const fits = found.filter(
    (value) => value >= low && value <= high && (!integer || Number.isInteger(value)),
  );
  const [one, other] = fits;
  const shown = typed.trim().slice(0, 40);
  if (other !== undefined) return { problem: say.twoWays(shown, numerals(one), numerals(other)) };
  if (one !== undefined) return { value: one };
  const ends = [low, high].map((end) =>
    numerals(end.toLocaleString("en-US", { maximumSignificantDigits: 6 })),
  );
  if (found.length === 0)
    return { problem: say.notNumber(shown, numerals(integer || high > 99 ? "12" : "0.5")) };
  return { problem: (integer ? say.whole : say.outOf)(ends[0], ends[1]) };
}

/** All numbers that the text can stand for. */
function meanings(typed: string): readonly number[] {
  const text = typed
    .replace(/[\p{Cf}\s\u{27}\u{2019}\u{66c}]/gu, "")
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(/[\u2212\u2012\u2013\ufe63\uff0d]/g, "-")
    .replace(/[\u066b\uff0e]/g, ".")
    .replace(/[\u060c\uff0c]/g, ",");
  const groups = grouped.exec(text);
  const some = [
    text.replace(/^([^.,]*),([^.,]*)$/, "$1.$2"),
    ...(groups === null ? [] : [`${groups[1]}${groups[2].replace(/[.,]/g, "")}.${groups[4] ?? ""}`]),
  ]
    // One point alone is the decimal mark of the page: 1.500 is 1.5.
    .slice(0, /^[^,.]*\.[^,.]*$/.test(text) ? 1 : 2)
    .filter((each) => decimal.test(each))
    .map((each) => Number(each) + 0);
  return [...new Set(some)].filter(Number.isFinite);
}

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}
