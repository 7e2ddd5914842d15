import { expect, test } from "vitest";
import { wordingOf } from "../../src/words/wording.ts";

test("shares are said as so many of 100", () => {
  const { full, short, tick, unit } = wordingOf("share", 0.4);
  expect([full(0.273), short(0.273), tick(0.25), unit]).toEqual(["27 of 100", "27", "25", "of 100"]);
});

test("counts are rounded to three digits that matter", () => {
  const { full, tick } = wordingOf("people", 1e5);
  expect(["4234", "83649", "87", "0.4"].map((text) => full(Number(text)))).toEqual([
    "4,230",
    "83,600",
    "87",
    "0",
  ]);
  expect(tick(2500)).toBe("2,500");
});

test("a difference too small to be said is less than the smallest number, never nothing", () => {
  expect(wordingOf("people", 10).difference(0.3)).toBe("less than 1 more");
  expect(wordingOf("index", 1).difference(-0.001)).toBe("less than 0.01 lower");
  expect(wordingOf("share", 0.4).amount(0.001)).toBe("less than 1 in 100");
});

test("nothing is ever minus zero", () => {
  expect(wordingOf("people", 10).short(-0.2)).toBe("0");
  expect(wordingOf("index", 1).short(-0.001)).toBe("0.00");
});
