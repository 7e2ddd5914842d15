/** A count with its noun: “۱ میاشت”, “۲ میاشتې”; a text is a number already written. */
import type { Translated } from "../Translated.ts";
import type * as english from "../withNoun.ts";
import { numerals } from "./numerals.ts";

const isOne = (count: number | string) => /^\P{N}*[1۱]\P{N}*$/u.test(String(count));

/** The noun comes in the form that fits its number: Pashto has no ending that fits every noun. */
export const withNoun: Translated<typeof english.withNoun> = (count: number | string, noun: string) =>
  `${numerals(count)} ${noun}`;

/** A number as it is written, with what is said of one and of more. */
export const withWords: Translated<typeof english.withWords> = (
  count: number | string,
  single: string,
  several: string,
) => `${numerals(count)} ${isOne(count) ? single : several}`;
