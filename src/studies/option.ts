/** The options of a study. Each knows its usual value, its bounds, how it is read and how it is written. */
import { type Factor, factorOf, formatReading, type Reading, readAt } from "../../sim/experiments/index.ts";
import { checkCount, checkFactor, checkNumber, checkNumbers, checkOneOf, checkReading } from "./checks.ts";
import type { Bounded } from "./defaults.ts";

/** The facts that are known when an option is read. */
export interface Reader {
  /** The option's own name, such as "world-replicates". */
  readonly name: string;
  /** Length of the run. */
  readonly months: number;
  /** The list that takes problems. */
  readonly problems: string[];
}

export interface Option<Value> {
  /** The placeholder for its value in help: "n", "name=value". */
  readonly argument: string;
  /** Its meaning, in a few words. */
  readonly text: string;
  /** The value when the option is not given; undefined where the study derives it from the scenario. */
  readonly usual: Value;
  /** The usual value as help shows it, where that differs from what {@link write} gives. */
  readonly usualText?: string;
  /** Whether it must be given on the command line; then only the page uses the usual value. */
  readonly isNeeded?: true;
  /** Whether it may be given several times. */
  readonly isRepeated?: true;
  /** The value of the given texts, one or several; when they hold none, adds a problem and goes on. */
  read(texts: readonly string[], reader: Reader): Value;
  /** The value as {@link read} reads it back: one text for each time it is given. */
  write(value: Value): readonly string[];
}

const first = (texts: readonly string[]) => texts[0] ?? "";

/** A whole number within bounds, both included; the upper one may be the run's length. */
export function count(
  text: string,
  usual: number,
  [least, most]: readonly [number, number | "months"],
): Option<number> {
  return {
    ...{ argument: "n", text, usual },
    read: (texts, { name, months, problems }) =>
      checkCount(name, first(texts), [least, most === "months" ? months : most], problems),
    write: (value) => [String(value)],
  };
}

/** The same where the option may be absent. */
export function optionalCount(
  text: string,
  bounds: readonly [number, number | "months"],
): Option<number | undefined> {
  return { ...count(text, 0, bounds), usual: undefined, write: (value) => [String(value)] };
}

/** A number within bounds, both included. */
export function number(argument: string, text: string, { usual, bounds }: Bounded): Option<number> {
  return {
    ...{ argument, text, usual },
    read: (texts, { name, problems }) => checkNumber(name, first(texts), bounds, problems),
    write: (value) => [String(value)],
  };
}

/** Numbers separated by commas, in rising order, none twice. */
export function numbers(
  text: string,
  usual: readonly number[],
  [least, most]: readonly [number, number | "months"],
): Option<readonly number[]> {
  return {
    ...{ argument: "list", text, usual },
    read: (texts, { name, months, problems }) =>
      checkNumbers(name, first(texts), [least, most === "months" ? months : most], problems),
    write: (values) => [values.join(",")],
  };
}

/** One of a few values. */
export function oneOf<Value extends string | number>(
  argument: string,
  text: string,
  usual: Value,
  values: readonly Value[],
): Option<Value> {
  return {
    ...{ argument, text, usual },
    read: (texts, { name, problems }) => {
      const found = checkOneOf(name, first(texts), values.map(String), problems);
      return values.find((value) => String(value) === found) ?? usual;
    },
    write: (value) => [String(value)],
  };
}

/** A reading such as K@60; a measure alone, such as the usual one, is read in the last row. */
export function reading(text: string, usual: string): Option<Reading> {
  return {
    ...{ argument: "reading", text, usual: readAt(usual, 0), usualText: usual },
    read: (texts, { name, months, problems }) => checkReading(name, first(texts), months, problems),
    write: (value) => [formatReading(value)],
  };
}

/** A setting over its study range, or over one that is given. */
export function factor(text: string, usual: string): Option<Factor> {
  return {
    ...{ argument: "lever", text, usual: factorOf(usual) },
    read: (texts, { name, problems }) => checkFactor(name, first(texts), problems),
    write: (value) => [factorText(value)],
  };
}

/** "propaganda", or "propaganda=0.2:0.8" where it is not the study range. */
export function factorText({ name, low, high }: Factor): string {
  const usual = factorOf(name);
  return usual.low === low && usual.high === high ? name : `${name}=${low}:${high}`;
}

/** Any text. */
export function text(argument: string, about: string): Option<string | undefined> {
  return {
    ...{ argument, text: about, usual: undefined },
    read: (texts) => first(texts),
    write: (value) => (value === undefined ? [] : [value]),
  };
}

/** Texts of an option that may be given several times. */
export function texts(argument: string, about: string): Option<readonly string[]> {
  return {
    ...{ argument, text: about, usual: [], isRepeated: true },
    read: (given) => given,
    write: (values) => values,
  };
}
