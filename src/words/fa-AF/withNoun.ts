/** A count with its noun. A Persian noun stays singular after a number; a text is a number already written. */
import type { Translated } from "../Translated.ts";
import type * as english from "../withNoun.ts";
import { numerals } from "./numerals.ts";

/** Whether a count is one, whichever digits it is written with, and whatever holds its direction. */
const isOne = (count: number | string) =>
  numerals(count).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "") === "۱";

export const withNoun: Translated<typeof english.withNoun> = (count, noun) => `${numerals(count)} ${noun}`;

/** A number with what is said of one and of more: the verb alone differs. */
export const withWords: Translated<typeof english.withWords> = (count, single, several) =>
  `${numerals(count)} ${isOne(count) ? single : several}`;
