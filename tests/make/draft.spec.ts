/** A lesson in the making: what its editing does to it. */
import { expect, test } from "vitest";
import { parseLesson } from "../../src/lessons/parseLesson.ts";
import { readPlace, withAdded, withMoved, withPlace, withRemoved } from "../../src/page/make/draft.ts";
import { fieldsOfStep } from "../../src/page/make/fields.ts";
import { isDraft } from "../../src/page/make/making.ts";
import { newStep, placeOfNew, stepKinds } from "../../src/page/make/newStep.ts";
import { partOf, placeInWords } from "../../src/page/make/placeInWords.ts";
import { aLesson, aLessonFile } from "../support/aLesson.ts";

test("an edit changes its place alone, keeps the order of the file, and leaves the draft before as it was", () => {
  const before = { a: 1, steps: [{ title: { en: "x" } }, { title: { en: "y" } }], z: 2 };
  const copy = structuredClone(before);
  const after = withPlace(before, "steps.1.title.ar", "ص");
  expect(after).toEqual({ ...copy, steps: [copy.steps[0], { title: { en: "y", ar: "ص" } }] });
  expect(Object.keys(withPlace(after, "a", 3))).toEqual(["a", "steps", "z"]);
  expect(before).toEqual(copy);
});

test("what is taken away leaves nothing empty behind, but lists", () => {
  expect(withPlace({ run: { set: { moderation: 1 } } }, "run.set.moderation", undefined)).toEqual({});
  expect(withRemoved({ steps: [1] }, "steps", 0)).toEqual({ steps: [] });
  expect(withPlace({}, "start.set.moderation", 0.5)).toEqual({ start: { set: { moderation: 0.5 } } });
});

test("a name of every object is a place like any other", () => {
  expect(readPlace({}, "constructor")).toBeUndefined();
  expect(readPlace({ a: "text" }, "a.length")).toBeUndefined();
  expect(readPlace(null, "a")).toBeUndefined();
});

test("steps are added, moved and removed; a move to no place moves nothing", () => {
  const draft = { steps: ["a", "b", "c"] };
  expect(withAdded(draft, "steps", "x", 1)).toEqual({ steps: ["a", "x", "b", "c"] });
  expect(withMoved(draft, "steps", 0, 2)).toEqual({ steps: ["b", "c", "a"] });
  expect(withMoved(draft, "steps", 2, 1)).toEqual({ steps: ["a", "c", "b"] });
  for (const [from, to] of [
    [0, -1],
    [2, 3],
    [5, 0],
  ] as const)
    expect(withMoved(draft, "steps", from, to)).toBe(draft);
});

test.each(stepKinds)("a new step of the kind %s is right as it stands", (kind) => {
  const file = aLessonFile();
  const prediction = newStep("predict", file);
  const parsed = parseLesson({
    ...file,
    steps: kind === "reveal" ? [prediction, newStep(kind, file)] : [newStep(kind, file)],
  });
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
});

test("a new step comes before the last talk", () => {
  expect(placeOfNew({ steps: [{ kind: "read" }, { kind: "discuss" }] })).toBe(1);
  expect(placeOfNew({ steps: [{ kind: "read" }] })).toBe(1);
  expect(placeOfNew({ steps: [] })).toBe(0);
});

test("everything that a lesson's steps hold can be edited: each place has a field", () => {
  for (const step of aLesson().steps) {
    const names = fieldsOfStep(step.kind).map(({ name }) => name);
    // An axis and the comparing of runs are written by hand.
    const byHand = ["kind", "axis", "pick", "reading", "minus"];
    const places = Object.keys(step).filter((name) => !byHand.includes(name) || names.includes(name));
    expect(places.filter((name) => name !== "kind" && name !== "id" && !names.includes(name))).toEqual([]);
  }
});

test("a problem's place is told in words", () => {
  const draft = aLessonFile();
  expect(placeInWords(draft, "title.en")).toBe("About the lesson: Title");
  expect(placeInWords(draft, "start.levers.0.name")).toBe("Where it begins: Levers of the lesson");
  expect(placeInWords(draft, "start.reference.label.en")).toBe(
    "Where it begins: Compared with, What its curve is called",
  );
  expect(placeInWords(draft, "steps.1.text.en")).toBe("Step 2, Draw it: What students read");
  expect(placeInWords(draft, "steps.5.options.1.when")).toBe(
    "Step 6, A choice: Answers 2, The model says so when",
  );
  expect(placeInWords(draft, "teacher.aims.0.en")).toBe("For the teacher: Aims 1, Students can, afterwards");
  expect([partOf("steps.12.goal"), partOf("start"), partOf("minutes")]).toEqual([12, "start", "about"]);
});

test.each([
  undefined,
  null,
  3,
  "x",
  [],
  {},
  { steps: [] },
  { steps: [1], start: {} },
  { steps: {}, start: {} },
  { steps: [], start: [] },
])("what was kept by a stranger is no draft: %j", (found) => {
  expect(isDraft(found)).toBe(false);
});
