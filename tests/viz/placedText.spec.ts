import { expect, test } from "vitest";
import { embedded, lineHeightOf, textWidth } from "../../viz/placedText.ts";

// By law: Unicode Standard Annex 9. U+202A and U+202B begin an embedding, U+202C ends it; U+2066 to U+2069 are isolates.
test("a label with Arabic letters is embedded from right to left; one without stays as it is", () => {
  expect(embedded("۳۸ از ۱۰۰")).toBe("\u202b۳۸ از ۱۰۰\u202c");
  expect(embedded("Hard line با طالبان")).toBe("\u202bHard line با طالبان\u202c");
  for (const text of ["38 of 100", "−۵", "۱۱–۱۷", "IS-K", ""]) expect(embedded(text)).toBe(text);
});

test("isolates in such a label become embeddings, which every viewer knows", () => {
  expect(embedded("حد \u2066۱۱–۱۷\u2069")).toBe("\u202bحد \u202a۱۱–۱۷\u202c\u202c");
  expect(embedded("\u2068Hard line\u2069 از \u2067نام\u2069")).toBe(
    "\u202b\u202bHard line\u202c از \u202bنام\u202c\u202c",
  );
});

test("marks of direction, joiners and vowel signs take no room", () => {
  expect(textWidth("\u202b\u202a۱۱–۱۷\u202c\u200e مَی‌شود\u202c", 10)).toBe(textWidth("۱۱–۱۷ میشود", 10));
});

test("lines in Arabic letters are one and a half font sizes apart, for they reach further down", () => {
  expect(lineHeightOf(["Taliban", "38"])).toBe(1.2);
  expect(lineHeightOf(["طالبان", "38"])).toBe(1.5);
});
