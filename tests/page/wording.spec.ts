import { expect, test } from "vitest";
import { withCommas, wordingOf } from "../../src/words/wording.ts";

test("shares are said as so many of 100, whatever their size", () => {
  const { full, short, tick, unit } = wordingOf("share");
  expect([full(0.273), short(0.273), tick(0.25), unit]).toEqual(["27 of 100", "27", "25", "of 100"]);
  expect([0.1, 0.0996, 0.0994, 0.065, 0.0004].map(full)).toEqual([
    "10 of 100",
    "10 of 100",
    "9.9 of 100",
    "6.5 of 100",
    "0 of 100",
  ]);
});

test("counts are rounded to three digits that matter, below 10 to a decimal where they are not whole", () => {
  const { full, tick } = wordingOf("people");
  expect([4234, 83_649, 87.2, 9.96, 9.4, 7, 0.4, 0].map(full)).toEqual([
    "4,230",
    "83,600",
    "87",
    "10",
    "9.4",
    "7",
    "0.4",
    "0",
  ]);
  expect(tick(2500)).toBe("2,500");
});

// By hand: 13 − 8.4; 5,380 − 4,950; .74 − .62.
test("a difference is what the eye subtracts from the two values as they are written", () => {
  const share = wordingOf("share");
  expect([share.difference(0.1341, 0.0838), share.apart(0.0838, 0.1341)]).toEqual(["4.6 more", "−4.6"]);
  expect(wordingOf("people").difference(5376, 4951)).toBe("430 more");
  expect(wordingOf("index").difference(0.6249, 0.7351)).toBe("0.12 lower");
});

test("a difference too small to be seen is less than the smallest that can be, never nothing", () => {
  expect(wordingOf("people").difference(4.33, 4.31)).toBe("less than 0.1 more");
  expect(wordingOf("people").difference(83_610, 83_640)).toBe("less than 100 fewer");
  expect(wordingOf("index").difference(0.501, 0.502)).toBe("less than 0.01 lower");
  expect(wordingOf("share").difference(0.274, 0.273)).toBe("less than 1 more");
  expect(wordingOf("share").difference(0.274, 0.274)).toBe("0");
});

test("what is counted anew each month is told of that month, not of one after it", () => {
  expect(wordingOf("people per month").when(36)).toBe("in month 36");
  expect(wordingOf("attacks per month").when(0)).toBe("at the start");
  expect(wordingOf("people").when(36)).toBe("after three years");
});

test("nothing is ever minus zero", () => {
  expect(wordingOf("people").short(-0.02)).toBe("0");
  expect(wordingOf("people").short(-0)).toBe("0");
  expect(wordingOf("index").short(-0.001)).toBe("0.00");
});

test("thousands are parted by commas, with as many digits as a number has", () => {
  expect([1234567.25, 999, -1000, 0.1 + 0.2, -0].map(withCommas)).toEqual([
    "1,234,567.25",
    "999",
    "−1,000",
    "0.3",
    "0",
  ]);
});
