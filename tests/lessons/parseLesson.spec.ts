import { expect, it } from "vitest";
import { formatProblem } from "../../sim/index.ts";
import { parseLesson, parseLessonText } from "../../src/lessons/parseLesson.ts";
import { aLesson, aLessonFile } from "../support/aLesson.ts";

const problemsOf = (file: unknown) => {
  const parsed = parseLesson(file);
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
};
const file = aLessonFile();
const start = file.start as Record<string, unknown>;
const steps = file.steps as Record<string, unknown>[];
const withStart = (parts: object) => aLessonFile({ start: { ...start, ...parts } });
const withStep = (i: number, parts: object) =>
  aLessonFile({ steps: steps.map((step, k) => (k === i ? { ...step, ...parts } : step)) });

it("a lesson with every kind of step is read as it is written", () => {
  expect(JSON.parse(JSON.stringify(aLesson()))).toEqual(file);
  expect(new Set(aLesson().steps.map(({ kind }) => kind)).size).toBe(9);
});

it("every problem is told with its path, not only the first", () => {
  const wrong = withStart({ scenario: "basline", levers: [{ name: "moderatoin" }], measure: "Q" });
  wrong.titel = wrong.title;
  delete wrong.title;
  expect(problemsOf(wrong)).toEqual([
    "titel: expected a known name, received an unknown one (did you mean title?)",
    "title: expected a value, received nothing",
    'start.scenario: expected one of the page\'s scenarios, received "basline" (did you mean baseline?)',
    'start.measure: expected a measure that the page offers, received "Q"',
    'start.levers.0.name: expected a setting, received "moderatoin" (did you mean moderation?)',
  ]);
});

it.each<[string, unknown, string]>([
  ["not a lesson", 7, "lesson: expected an object, received 7"],
  ["a list", [], "lesson: expected an object, received a list of 0"],
  ["a seed with a blank", withStart({ seed: " x" }), "start.seed: expected text without blanks at its ends"],
  ["a value out of bounds", withStart({ set: { women: 3 } }), "start.set.women: expected ≤ 1, received 3"],
  [
    "a run of its own seed",
    withStep(1, { run: { set: { seed: "x" } } }),
    "steps.1.run.set.seed: expected no seed",
  ],
  [
    "a month past the end",
    withStep(1, { run: { at: [{ month: 24, name: "women", value: 0.5 }] } }),
    "steps.1.run.at.0.month: expected ≤ 23",
  ],
  [
    "what is no lever",
    withStep(1, { run: { at: [{ month: 2, name: "agents", value: 5 }] } }),
    "steps.1.run.at.0.name: expected moderation, women",
  ],
  ["a measure", withStep(1, { measure: "KK" }), "steps.1.measure: expected a measure that the page offers"],
  [
    "an axis turned round",
    withStep(1, { axis: [5, 5] }),
    "steps.1.axis: expected two numbers, the lower first, received [5,5]",
  ],
  [
    "options of a curve",
    withStep(1, { pick: "most" }),
    "steps.1.pick: expected nothing, since no choice is asked",
  ],
  ["a choice without answers", withStep(4, { ask: "choice" }), "steps.4.options: expected the answers"],
  ["a row past the end", withStep(4, { month: 25 }), "steps.4.month: expected ≤ 24, the last row of the run"],
  ["a goal", withStep(7, { goal: "K@24 is small" }), "steps.7.goal: expected conditions such as K@36 < 3000"],
  ["a goal past the end", withStep(7, { goal: "K@36 < 3" }), "steps.7.goal: expected a row from 0 to 24"],
  ["a reveal of nothing", withStep(2, { of: "shape" }), "steps.2.of: expected a prediction before this step"],
  ["a name twice", withStep(3, { id: "leavers" }), "steps.3.id: expected a name that no other step has"],
  [
    "many words",
    withStep(0, { text: { en: "a ".repeat(61) } }),
    "steps.0.text.en: expected at most 60 words, received 61 words",
  ],
  ["no text", withStep(0, { text: {} }), "steps.0.text.en: expected a value, received nothing"],
  ["a figure", withStep(2, { text: { en: "{lost}" } }), "steps.2.text.en: expected a figure of the lesson"],
  [
    "half of one",
    withStep(2, { text: { en: "{left.half}" } }),
    "steps.2.text.en: expected a figure with half",
  ],
  [
    "a brace",
    withStep(2, { text: { en: "{ left }" } }),
    "steps.2.text.en: expected braces only round the name",
  ],
  ["a kind", withStep(2, { kind: "revael" }), "steps.2.kind: expected read, predict, reveal"],
  ["a claim", withStep(9, { claim: "C99" }), "steps.9.claim: expected C1"],
  [
    "no mechanism's run",
    withStep(12, { mechanisms: [{ label: { en: "a" } }] }),
    "steps.12.mechanisms.0: expected off, half or both",
  ],
  [
    "a lever twice",
    withStep(7, { levers: [{ name: "women" }, { name: "women" }] }),
    "steps.7.levers.1.name: expected each lever once",
  ],
  [
    "a range",
    withStep(7, { levers: [{ name: "women", from: 0.5, to: 0.5 }] }),
    "steps.7.levers.0.to: expected > 0.5",
  ],
  [
    "nothing to move",
    withStep(7, { levers: [{ name: "women", locked: true }] }),
    "steps.7.levers: expected a lever that can be moved",
  ],
  [
    "a script for a source",
    { ...file, sources: [{ text: "x", url: "javascript:alert(1)" }] },
    "sources.0.url: expected an address",
  ],
  [
    "a rude many",
    { ...file, steps: Array.from({ length: 41 }, () => steps[0]) },
    "steps: expected at most 40 items, received a list of 41",
  ],
])("%s is told with its place", (_, wrong, told) => {
  const problems = problemsOf(wrong);
  expect(problems.filter((problem) => problem.startsWith(told))).toHaveLength(1);
  expect(problems).toHaveLength(1);
});

it("a text that is no JSON, or too long, is no lesson", () => {
  for (const text of ["", "{", "x".repeat(200_001)]) {
    const parsed = parseLessonText(text);
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(["lesson"]);
  }
});
