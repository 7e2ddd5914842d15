import { expect, test } from "vitest";
import { chartMeasures } from "../../src/library/chartMeasures.ts";
import { composeHeadline, type HeadlineData } from "../../src/results/composeHeadline.ts";
import { messages } from "../../src/words/messages.ts";
import { wordingOf } from "../../src/words/wording.ts";

const aReading = (mean: number, low: number, high: number, count = 200) => ({ mean, low, high, count });
/** Compared with a reference of `value` less `mean`; within chance where the band reaches none. */
const aPair = (mean: number, low: number, high: number) => ({
  ...aReading(mean, low, high),
  isWithinChance: low <= 0 && high >= 0,
});
const comparedTo = (value: number, mean: number, low: number, high: number) => ({
  name: "Hard line",
  reference: aReading(value - mean, value - mean, value - mean),
  difference: aPair(mean, low, high),
});

function headlineOf(changes: Partial<HeadlineData> = {}): string {
  return composeHeadline({
    measure: "cumulativeHardShareLeft",
    wording: wordingOf("share"),
    month: 36,
    rival: true,
    current: aReading(0.27, 0.22, 0.33),
    compared: comparedTo(0.27, 0.11, 0.05, 0.16),
    ...changes,
  }).join(" ");
}

test("the headline says the value, what chance does, and the difference", () => {
  // The example of the product's description, word for word.
  expect(headlineOf()).toBe(
    "In this model, 27 of 100 hard-liners have left for IS-K after three years. " +
      "Chance alone moves that between 22 and 33. Compared with Hard line: 11 more.",
  );
});

test("a difference whose mean may be none is within chance; one that only a single run may reverse is said so", () => {
  const compared = comparedTo(0.27, 0.02, -0.01, 0.05);
  expect(headlineOf({ compared })).toContain("The difference from Hard line, 2 more, is within chance.");
  const sure = { ...compared, difference: { ...compared.difference, isWithinChance: false } };
  expect(headlineOf({ compared: sure })).toContain(
    "Compared with Hard line: 2 more. In a single run chance can still reverse that.",
  );
});

test("a mean that a few runs far off have moved out of the band is said to be so", () => {
  expect(headlineOf({ current: aReading(0.02, 0, 0.01) })).toContain(
    "Chance alone moves most runs between 0 and 1.0; a few lie so far off that they move the mean.",
  );
});

test("numbers of a part of the runs, and of earlier settings, say so", () => {
  expect(headlineOf({ asked: 1000 })).toMatch(/^In this model, so far, in 200 of 1,000 runs, 27 of 100 hard/);
  expect(headlineOf({ earlier: "Moderation 0.3" })).toContain(
    "Updates are paused: this speaks of earlier settings, Moderation 0.3.",
  );
});

test("fewer, higher and lower are said with the measure's own words", () => {
  const compared = (mean: number, value = 0.8) => comparedTo(value, mean, mean - 0.01, mean + 0.01);
  expect(headlineOf({ compared: compared(-0.11, 0.27) })).toContain("Hard line: 11 fewer.");
  const economy = { measure: "E", wording: wordingOf("index"), current: aReading(0.8, 0.7, 0.9) };
  expect(headlineOf({ ...economy, compared: compared(0.12) })).toContain("Hard line: 0.12 higher.");
  expect(headlineOf({ ...economy, compared: compared(-0.12) })).toContain("Hard line: 0.12 lower.");
});

test("no difference at all is said to be none", () => {
  expect(headlineOf({ compared: comparedTo(0.27, 0, 0, 0) })).toContain(
    "Compared with Hard line: no difference.",
  );
});

test("one run is said to tell nothing about chance", () => {
  expect(headlineOf({ current: aReading(0.27, 0.27, 0.27, 1) })).toContain(
    "One run says nothing about chance.",
  );
});

// By law (n − 1)/(n + 1) of new runs lie between the least and the greatest of n: 33, 81 and 88 of 100 at 2, 10 and 16.
test("few runs or worlds say how many of 100 their band holds, enough of them need not", () => {
  for (const [count, held] of [
    [2, 33],
    [10, 81],
    [16, 88],
  ]) {
    expect(headlineOf({ current: aReading(0.27, 0.22, 0.33, count) })).toContain(
      `Chance alone moves ${held} of 100 runs between 22 and 33. Compared`,
    );
    expect(headlineOf({ worlds: { low: 0.12, middle: 0.2, high: 0.41, count } })).toContain(
      `Over ${count} plausible worlds it is 12 to 41 in ${held} of 100 runs, in half of them 20 or less.`,
    );
  }
  expect(headlineOf({ current: aReading(0.27, 0.22, 0.33, 19) })).toContain(
    "Chance alone moves that between 22 and 33.",
  );
});

test("plausible worlds are told beside chance, and how many they are", () => {
  const worlds = { low: 0.12, middle: 0.2, high: 0.41, count: 40 };
  // By hand, of 100: the band of the chart in the month of the headline.
  expect(headlineOf({ worlds })).toContain(
    "Chance alone moves that between 22 and 33. " +
      "Over 40 plausible worlds it is 12 to 41, in half of them 20 or less. Compared with",
  );
  expect(headlineOf({ worlds: { low: 0.271, middle: 0.2712, high: 0.272, count: 16 } })).toContain(
    "Over 16 plausible worlds it hardly leaves 27.",
  );
  // The mean of the runs, 27, lies above the band.
  expect(headlineOf({ worlds: { low: 0, middle: 0.05, high: 0.11, count: 40 } })).toContain(
    "it is 0 to 11: these settings are not typical.",
  );
  expect(headlineOf({ worlds: "untried" })).toContain("33. Not yet tried in plausible worlds. Compared with");
  expect(headlineOf()).not.toContain("plausible");
});

// By hand, of counts with three digits that matter: 4,230 − 3,860 and 14,900 − 12,400.
test("both ways out of the Taliban are told beside a measure of leaving, one not to be read as the other", () => {
  const now = { left: aReading(4230, 4000, 4400), home: aReading(12_440, 12_000, 13_000) };
  const apart = {
    from: { left: aReading(3861, 3600, 4000), home: aReading(14_868, 14_000, 15_000) },
    difference: { left: aPair(369, 335, 403), home: aPair(-2428, -2519, -2337) },
  };
  expect(headlineOf({ leavers: { now, apart } })).toMatch(
    /Compared with Hard line: 11 more\. Of all members, 370 more left for IS-K and 2,500 fewer went home\.$/,
  );
  const alone = composeHeadline({
    ...{ measure: "T", wording: wordingOf("people"), month: 24, rival: true },
    ...{ current: aReading(8e4, 7e4, 9e4), leavers: { now } },
  });
  expect(alone.at(-1)).toBe("So far 4,230 members have left for IS-K and 12,400 have gone home.");
});

test("a way out whose difference chance may have made is said so, one that does not differ is as many", () => {
  const now = { left: aReading(4230, 4000, 4400), home: aReading(12_440, 12_000, 13_000) };
  const apart = { from: now, difference: { left: aPair(12, -20, 40), home: aPair(0, 0, 0) } };
  expect(headlineOf({ leavers: { now, apart } })).toContain(
    "Of all members, the difference in those who left for IS-K is within chance and as many went home.",
  );
});

test("the way out that the measure counts is not told twice, nor one that nobody can take", () => {
  const now = { left: aReading(0, 0, 0), home: aReading(9000, 8500, 9500) };
  const apart = {
    from: { left: aReading(0, 0, 0), home: aReading(7000, 6500, 7500) },
    difference: { left: aPair(0, 0, 0), home: aPair(2000, 1500, 2500) },
  };
  expect(headlineOf({ measure: "cumulativeTK", leavers: { now, apart } })).toMatch(
    /Besides, 2,000 more went home\.$/,
  );
  expect(headlineOf({ rival: false, leavers: { now, apart } })).toMatch(
    /Of all members, 2,000 more went home\.$/,
  );
  const nobody = { left: aPair(0, 0, 0), home: aPair(0, 0, 0) };
  const none = { now: nobody, apart: { from: nobody, difference: nobody } };
  expect(headlineOf({ month: 0, leavers: none })).not.toMatch(/went|gone/);
});

test("what a model of before did not record is said to be so, and no number is made up", () => {
  const words = headlineOf({
    measure: "cumulativeTU",
    current: aReading(Number.NaN, Number.NaN, Number.NaN),
  });
  expect(words).toBe("In this model nobody counted that: the measure came with a later one.");
  expect(wordingOf("people").short(Number.NaN)).toBe("–");
});

test("without a rival the headline says that there is none", () => {
  expect(headlineOf({ rival: false })).toContain("There is no rival in this scenario.");
});

test("small shares keep their unit, with a decimal", () => {
  const small = headlineOf({
    current: aReading(0.0084, 0.001, 0.012),
    compared: comparedTo(0.0084, 0.005, 0.001, 0.006),
  });
  // By hand: .84 less .34, as written .8 less .3.
  expect(small).toContain("0.8 of 100 hard-liners");
  expect(small).toContain("between 0.1 and 1.2");
  expect(small).toContain("0.5 more");
});

test("times are whole years in words, or months", () => {
  expect(headlineOf({ month: 0 })).toContain("IS-K at the start.");
  expect(headlineOf({ month: 1 })).toContain("after one month.");
  expect(headlineOf({ month: 12 })).toContain("after one year.");
  expect(headlineOf({ month: 40 })).toContain("after 40 months.");
  expect(headlineOf({ month: 144 })).toContain("after 12 years.");
});

test("every measure of the chart has a sentence that begins “In this model”", () => {
  const offered = chartMeasures.flatMap((group) => group.measures);
  expect(offered.length).toBeGreaterThan(30);
  for (const { name, unit } of offered) {
    const wording = wordingOf(unit);
    expect(headlineOf({ measure: name, wording })).toMatch(
      /^In this model, .* (after three years|in month 36)\. /,
    );
  }
});

test("no text of the page foretells, judges or shouts", () => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "function") texts.push(String(value));
    else if (value !== null && typeof value === "object") Object.values(value).forEach(collect);
  };
  collect(messages);
  expect(texts.length).toBeGreaterThan(150);
  for (const text of texts) expect(text).not.toMatch(/\bwill\b|\bgoing to\b|\bpredict|\bshould\b|[a-z]!/i);
});

test("numbers of a model before 2.0.0 are called what they were: the whole economy, and aid with recognition", () => {
  const index = { wording: wordingOf("index"), current: aReading(0.81, 0.8, 0.82), isFormer: true };
  expect(headlineOf({ ...index, measure: "E" })).toContain("In this model, the whole economy stands at 0.81");
  expect(headlineOf({ ...index, measure: "A" })).toContain("aid, investment and recognition stand at 0.81");
  expect(headlineOf({ ...index, measure: "L" })).toContain("the legitimacy of the regime stands at 0.81");
});
