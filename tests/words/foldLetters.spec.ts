import { expect, it } from "vitest";
import { foldLetters } from "../../src/languages/foldLetters.ts";

const pairs: readonly (readonly [string, string, string])[] = [
  ["ي and ی", "تمويل", "تمویل"],
  ["ك and ک", "سركوب", "سرکوب"],
  ["ة and ه", "قوة", "قوه"],
  ["a joiner that is left out", "می‌رود", "میرود"],
  ["vowels", "اعتِدال", "اعتدال"],
  ["آ, أ and ا", "آزمايش أ", "ازمایش ا"],
  ["ۍ, ې and ی", "ژورنالۍ ې", "ژورنالی ی"],
  ["digits", "ماه ۱۲ و ٣٦", "ماه 12 و 36"],
  ["accents and capitals", "Économie", "economie"],
];

it.each(pairs)("a search takes for one: %s", (_, one, other) => {
  expect(foldLetters(one)).toBe(foldLetters(other));
});

it("letters that differ in every keyboard stay apart", () => {
  expect(new Set(["کار", "گار", "خار", "حار"].map(foldLetters)).size).toBe(4);
});
