/** A lesson's answers inside a school's system. */
import { signal } from "@preact/signals";
import { Scorm12API } from "scorm-again";
import { expect, test } from "vitest";
import { parseAnswer, type StepAnswer } from "../../src/lessons/answer.ts";
import { fitAnswers, keepInSchool } from "../../src/page/school/keepInSchool.ts";
import { schoolMessages } from "../../src/words/parts/school.ts";
import { aLesson } from "../support/aLesson.ts";

const lesson = aLesson();
const question = lesson.steps.findIndex(({ kind }) => kind === "question");

/** A lesson as the page goes through it: answers that are none are not taken. */
function aSession(lesson = aLesson()) {
  const answers = signal<ReadonlyMap<number, StepAnswer>>(new Map());
  const index = signal(0);
  return {
    lesson,
    answers,
    index,
    answer(i: number, given: StepAnswer) {
      const step = lesson.steps[i];
      const parsed = step === undefined ? undefined : parseAnswer(lesson, step, given);
      if (parsed?.ok) answers.value = new Map(answers.peek()).set(i, parsed.answer);
    },
    goTo(i: number) {
      index.value = Math.max(0, Math.min(lesson.steps.length, i));
    },
  };
}

function aVisit(api: Scorm12API, session = aSession()) {
  const told: string[] = [];
  const page = { API: api, opener: null } as unknown as Window;
  const end = keepInSchool(session, (text) => told.push(text), page);
  return { session, told, end };
}
const aSystem = () => new Scorm12API({ autocommit: false, logLevel: 5 });

test("answers and step come back in the next visit, and the lesson is completed at its end alone", () => {
  const first = aSystem();
  const visit = aVisit(first);
  visit.session.answer(question, { text: "Who was asked?" });
  visit.session.goTo(4);
  expect(first.LMSGetValue("cmi.core.lesson_status")).toBe("incomplete");
  visit.end();
  const { cmi } = JSON.parse(JSON.stringify(first.renderCommitCMI(true)));
  const second = aSystem();
  second.loadFromJSON(
    { cmi: { suspend_data: cmi.suspend_data, core: { lesson_location: "4" } } } as never,
    "",
  );
  const { session, told } = aVisit(second);
  expect([...session.answers.value]).toEqual([[question, { text: "Who was asked?" }]]);
  expect(session.index.value).toBe(4);
  session.goTo(lesson.steps.length);
  expect(second.LMSGetValue("cmi.core.lesson_status")).toBe("completed");
  expect(told.at(-1)).toBe(schoolMessages.kept);
});

test.each(["", "null", "{}", "[1]", '[[0,{"seen":1}]]', '[[99,{"seen":true}]]', "[[", '[["0",null]]'])(
  "what a system has kept that is no answers changes nothing: %s",
  (kept) => {
    const api = aSystem();
    api.loadFromJSON({ cmi: { suspend_data: kept, core: { lesson_location: "x" } } } as never, "");
    const { session } = aVisit(api);
    expect([session.answers.value.size, session.index.value]).toEqual([0, 0]);
  },
);

test("texts that are too long for the system are shortened, whole letters alone, and this is said", () => {
  const api = aSystem();
  const step = { kind: "question", title: { en: "Write" }, text: { en: "Why?" } };
  const read = { ...step, kind: "read" };
  const { session, told } = aVisit(api, aSession(aLesson({ figures: [], steps: [read, step, step, step] })));
  const long = "😀".repeat(1000);
  for (const i of [1, 2, 3]) session.answer(i, { text: long });
  session.answer(0, { seen: true });
  expect(told.at(-1)).toBe(schoolMessages.cut);
  const kept = api.LMSGetValue("cmi.suspend_data");
  expect(kept.length).toBeLessThanOrEqual(4096);
  expect(JSON.parse(kept)).toContainEqual([0, { seen: true }]);
  expect(kept).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|\\ud/i);
});

test("answers that fit are kept to the letter; nothing fits into nothing", () => {
  const answers = new Map<number, StepAnswer>([[question, { text: "a".repeat(2000) }]]);
  expect(JSON.parse(fitAnswers(answers, 4096).text)).toEqual([...answers]);
  expect(fitAnswers(answers, 2)).toEqual({ text: "[]", isCut: true });
});

test("without a system it says so, and the lesson goes on", () => {
  const told: string[] = [];
  keepInSchool(aSession(), (text) => told.push(text), { opener: null } as unknown as Window)();
  expect(told).toEqual([schoolMessages.notFound]);
});
