/** Checks of what is given on a command line: each adds a problem in words and goes on. */

import {
  type Factor,
  factorOf,
  formatReading,
  mayBeNone,
  parseReading,
  type Reading,
  readAt,
} from "../../sim/experiments/index.ts";
import { measures, nearestNames, parseDecimal } from "../../sim/index.ts";

/** The whole number that a text holds, from `least` to `most`; NaN, and a problem, when it holds none. */
export function checkCount(
  name: string,
  text: string,
  [least, most]: readonly [number, number],
  problems: string[],
): number {
  const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const received = JSON.stringify(text);
  problems.push(`--${name}: expected a whole number from ${least} to ${most}, received ${received}`);
  return Number.NaN;
}

/** A finite number from `least` to `most`; NaN, and a problem, when it is none. */
export function checkNumber(
  name: string,
  text: string,
  [least, most]: readonly [number, number],
  problems: string[],
): number {
  const value = parseDecimal(text) ?? Number.NaN;
  if (value >= least && value <= most) return value;
  problems.push(`--${name}: expected a number from ${least} to ${most}, received ${JSON.stringify(text)}`);
  return Number.NaN;
}

/** Numbers separated by commas: at least one, none twice, in rising order. */
export function checkNumbers(
  name: string,
  text: string,
  bounds: readonly [number, number],
  problems: string[],
): number[] {
  const values = text.split(",").map((each) => checkNumber(name, each, bounds, problems));
  return [...new Set(values)].sort((a, b) => a - b);
}

/** One of a few texts. */
export function checkOneOf<Text extends string>(
  name: string,
  text: string,
  texts: readonly Text[],
  problems: string[],
): Text {
  const found = texts.find((each) => each === text);
  if (found === undefined)
    problems.push(`--${name}: expected ${texts.join(", ")}, received ${JSON.stringify(text)}`);
  return found ?? texts[0];
}

/** A reading such as `K@84`, within the run; a measure alone means its value in the last row. */
export function checkReading(name: string, text: string, months: number, problems: string[]): Reading {
  const named = measures.some((measure) => measure.name === text);
  const reading = named ? readAt(text, months) : parseReading(text);
  if (reading !== undefined && mayBeNone(reading)) {
    // Its mean over runs would be that of those in which it happened, whatever their number.
    const reached = formatReading({ ...reading, summary: "reached", from: reading.to });
    problems.push(
      `--${name}: expected a number that every run has, received ${JSON.stringify(text)} (did you mean ${reached}, the share of runs in which it happened?)`,
    );
    return readAt("K", 0);
  }
  if (reading !== undefined && reading.to <= months) return reading;
  const [, word = text] = /^(?:\w+\()?(\w+)/.exec(text) ?? [];
  const names: readonly string[] = measures.map((measure) => measure.name);
  const hint = names.includes(word) ? "" : hintOf(word, names);
  const expected =
    reading === undefined
      ? "a reading such as K@60 or mean(E)@1-84"
      : `rows up to ${months}, the end of the run`;
  problems.push(`--${name}: expected ${expected}, received ${JSON.stringify(text)}${hint}`);
  return readAt("K", 0);
}

/** Measures separated by commas, each of `known` and once. */
export function checkMeasures(
  name: string,
  text: string,
  known: readonly string[],
  problems: string[],
): readonly string[] {
  const listed = text.split(",").map((each) => each.trim());
  for (const each of listed.filter((one) => !known.includes(one)))
    problems.push(
      `--${name}: expected measures separated by commas, received ${JSON.stringify(each)}${hintOf(each, known)}`,
    );
  const twice = listed.find((each, i) => listed.indexOf(each) < i);
  if (twice !== undefined) problems.push(`--${name}: expected each once, received ${twice} twice`);
  return listed;
}

/** " (did you mean K?)"; nothing where no name is near. */
function hintOf(word: string, names: readonly string[]): string {
  const near = nearestNames(word, names, 3);
  return near.length > 0 ? ` (did you mean ${near.join(", ")}?)` : " (`outbid measures` lists them)";
}

/** A setting with its range, `propaganda` or `propaganda=0.2:0.8`; of whole numbers with whole ends. */
export function checkFactor(name: string, text: string, problems: string[]): Factor {
  const [, setting = text, low, high] = /^([^=]+)(?:=([^:]*):([^:]*))?$/.exec(text) ?? [];
  const ends =
    low === undefined ? undefined : [low, high ?? ""].map((end) => parseDecimal(end) ?? Number.NaN);
  try {
    if (ends?.some((end) => Number.isNaN(end)))
      throw new Error(`expected a range such as 0.2:0.8, received ${JSON.stringify(`${low}:${high}`)}`);
    const [from = 0, to = 0] = ends ?? [];
    if (from > to) throw new Error(`expected the lowest first, received ${low}:${high}`);
    const factor = factorOf(setting.trim(), ends && [from, to]);
    if (factor.integer && !(Number.isInteger(factor.low) && Number.isInteger(factor.high)))
      throw new Error(`${factor.name}: expected whole numbers, received ${low}:${high}`);
    return factor;
  } catch (error) {
    problems.push(`--${name}: ${(error as Error).message}`);
    return { name: setting.trim(), low: 0, high: 1, integer: false };
  }
}

/** A measure's label with the operation on it, for a heading. */
export function titleOf(reading: Reading): string {
  const { label = reading.measure, unit = "" } =
    measures.find((measure) => measure.name === reading.measure) ?? {};
  return `${label}, ${unitOf(reading, unit)} (${formatReading(reading)})`;
}

/** Rates of months add up to a number, and what has happened by a row is a share of the runs. */
function unitOf({ summary }: Reading, unit: string): string {
  if (summary === "reached") return "share of runs";
  return summary === "sum" ? unit.replace(/ per month$/, "") : unit;
}
