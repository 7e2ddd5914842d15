import { expect, it } from "vitest";
import { numerals as arabic } from "../../src/words/ar/numerals.ts";
import { numerals as dari } from "../../src/words/fa-AF/numerals.ts";
import { numerals as english } from "../../src/words/numerals.ts";
import { numerals as pashto } from "../../src/words/ps/numerals.ts";

/** Marks of direction, by name, so that an expected text can be read. */
const named: Readonly<Record<string, string>> = {
  "\u200E": "<L>",
  "\u200F": "<R>",
  "\u202A": "<LTR>",
  "\u202B": "<RTL>",
  "\u202C": "</>",
};
const shown = (text: string) => text.replace(/[\u200E\u200F\u202A-\u202C]/g, (mark) => named[mark] ?? mark);
const texts = ["1,234.5", "−5", "90 %", "11–17", "27 of 100", "10.1111/mepo.12714"];

it("English writes what comes as it comes", () => {
  expect(english(1234.5)).toBe("1234.5");
  expect(texts.map(english)).toEqual(texts);
});

// Digits, ٫ and ٬: CLDR 48, `numbers` of fa-AF, ps and ar with arab digits.
it("Dari and Pashto have Persian digits, Arabic its own; all write ٫ before decimals and ٬ between thousands", () => {
  expect(dari("1,234,567.89")).toBe("۱٬۲۳۴٬۵۶۷٫۸۹");
  expect(pashto(0.5)).toBe("۰٫۵");
  expect(arabic("1,234.5")).toBe("١٬٢٣٤٫٥");
  expect(dari(".05")).toBe("۰٫۰۵");
  expect(dari("۳۰ جنگجو از 100.")).toBe("۳۰ جنگجو از ۱۰۰.");
  expect(dari("12, 30")).toBe("۱۲, ۳۰");
});

// CLDR 48, minusSign: fa "LRM −", ar "ALM -": seen at the left of the number and at its right.
it("a sign stands at the left of its number in Dari and Pashto, at the right in Arabic, whatever is around it", () => {
  expect(shown(dari("−5"))).toBe("<L>−<L>۵");
  expect(shown(pashto(-5))).toBe("<L>−<L>۵");
  expect(shown(arabic("+0.25"))).toBe("<R>+<R>٠٫٢٥");
});

it("a percent sign is the language's own, at the left of its number", () => {
  expect(shown(dari("90 %"))).toBe("<RTL>۹۰<R>٪<R></>");
  expect(shown(arabic("(7.5%)"))).toBe("(<RTL>٧٫٥<R>٪<R></>)");
});

it("numbers that are read together run from left to right", () => {
  expect(shown(dari("11–17"))).toBe("<LTR>۱۱<L>–<L>۱۷</>");
  expect(shown(arabic("5 ± 2"))).toBe("<LTR>٥<L> ± <L>٢</>");
  expect(shown(dari("0.2 → 0.7"))).toBe("<LTR>۰٫۲<L> → <L>۰٫۷</>");
  expect(shown(dari("2026-11-30"))).toBe("<LTR>۲۰۲۶<L>-<L>۱۱<L>-<L>۳۰</>");
  expect(shown(dari("2–3 %"))).toBe("<RTL><LTR>۲<L>–<L>۳</><R>٪<R></>");
  // A sentence goes on after a colon.
  expect(dari("ماه 3: 27")).toBe("ماه ۳: ۲۷");
  expect(dari("2.0.0")).toBe("۲.۰.۰");
});

it("names with digits stay, and what has been written so before", () => {
  const names = ["10.1111/mepo.12714", "10.1162/0033553041502", "K@60", "https://a.org/1/2", "#5", "v2.1.0"];
  for (const write of [dari, pashto, arabic]) {
    expect(names.map(write)).toEqual(names);
    for (const text of texts) expect(write(write(text))).toBe(write(text));
  }
});
