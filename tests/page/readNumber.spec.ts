/** Expected numbers by the digits' own meaning, as Unicode names them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumber } from "../../src/page/parts/readNumber.ts";
import { stepNumber } from "../../src/page/parts/stepNumber.ts";

const wide = { bounds: [-1e6, 1e6] } as const;
const share = { bounds: [0, 1] } as const;

test.each([
  ["1,5", 1.5],
  [".5", 0.5],
  [",5", 0.5],
  ["−0.5", -0.5],
  ["–3", -3],
  ["۴", 4],
  ["٤٫٢٥", 4.25],
  ["۰٫۵", 0.5],
  ["−۰٫۵", -0.5],
  ["１２", 12],
  ["\u200f−\u200e۷\u202c", -7],
  [" 4 000 ", 4000],
  ["4\u202f000", 4000],
  ["1’234.5", 1234.5],
  ["1,234.5", 1234.5],
  ["1.234,5", 1234.5],
  ["1,234,567", 1_234_567],
  ["۱٬۵۰۰", 1500],
  ["1.500", 1.5],
  ["0,125", 0.125],
  ["1e3", 1000],
  ["-0", 0],
])("%s is %d", (typed, value) => {
  expect(readNumber(typed, { bounds: [-1e7, 1e7] })).toEqual({ value });
});

test("an entry with two meanings is asked about, unless only one of them is allowed", () => {
  expect(readNumber("1,500", wide)).toEqual({ problem: expect.stringContaining("1.5 or 1500") });
  expect(readNumber("1,500", { bounds: [0, 5] })).toEqual({ value: 1.5 });
  expect(readNumber("1,500", { bounds: [1, 9000], integer: true })).toEqual({ value: 1500 });
});

test.each(["", "abc", "1,2,3", "--1", "1-2", "5%", "Infinity", "0x10", "१"])("%j is no number", (typed) => {
  expect(readNumber(typed, wide)).toEqual({ problem: expect.stringContaining("is not a number") });
});

test("a number out of bounds, or not whole, is told its bounds", () => {
  expect(readNumber("1,5", share)).toEqual({ problem: "Write a number from 0 to 1. Nothing has changed." });
  expect(readNumber("2.5", { bounds: [1, 84], integer: true })).toEqual({
    problem: "Write a whole number from 1 to 84. Nothing has changed.",
  });
});

test("every number reads alike in Latin, Persian and Arabic digits, with a point or a comma", () => {
  const inDigits = (text: string, zero: number) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), (hundredths) => {
      const value = hundredths / 100;
      const text = value.toFixed(2);
      const written = [text, text.replace(".", ","), text.replace("-", "−")];
      for (const zero of [0x30, 0x6f0, 0x660])
        for (const each of [...written, text.replace(".", "٫")])
          expect(readNumber(inDigits(each, zero), wide)).toEqual({ value: value + 0 });
    }),
    { seed: 17 },
  );
});

test("an arrow goes to the next value of the slider's grid and stays within the bounds", () => {
  expect(stepNumber(0.5, 1, 0.01, [0, 1])).toBe(0.51);
  expect(stepNumber(0.5, -1, 0.01, [0, 1])).toBe(0.49);
  expect(stepNumber(0.505, 1, 0.01, [0, 1])).toBe(0.51);
  expect(stepNumber(0.505, -1, 0.01, [0, 1])).toBe(0.5);
  expect(stepNumber(0.5, 10, 0.01, [0, 1])).toBe(0.6);
  expect(stepNumber(1, 1, 0.01, [0, 1])).toBe(1);
});
