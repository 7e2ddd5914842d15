import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { settables } from "../../sim/index.ts";
import { figuresIn } from "../../src/lessons/texts.ts";
import { measureLabel } from "../../src/library/measureLabel.ts";
import { root } from "../../src/tools/root.mjs";
import { salafiNumbers } from "../../src/words/salafi.ts";
import { lessonFiles, loadLesson } from "../support/lessonFiles.ts";

const lessons = lessonFiles.map((file) => ({ file, lesson: loadLesson(file) }));

/** The lesson's figures by name, as its file has them; `lessonFigures.spec.ts` holds that they are the model's. */
function figuresOf(id: string): Readonly<Record<string, number>> {
  const { figures = [] } = loadLesson(`${id}.json`);
  const values = Object.fromEntries(figures.map(({ id: name, value }) => [name, value]));
  return new Proxy(values, {
    get: (all, name: string) => all[name] ?? expect.fail(`${id}: expected a figure ${name}`),
  });
}

describe("what a lesson says in words holds for its figures", () => {
  test("two worlds fit one history and part twentyfold under a softer regime", () => {
    const f = figuresOf("two-worlds");
    // Both lie where the named ones, not all of whom can be named, leave them: 80 to 150, up to twice that.
    for (const left of [f.leftA, f.leftB]) expect(left).toSatisfy((n: number) => n > 80 && n < 300);
    expect(Math.abs(f.rivalA - f.rivalB)).toBeLessThan(100);
    expect(Math.abs(f.attacksA - f.attacksB)).toBeLessThan(1);
    expect(f.softA).toBeGreaterThan(20 * f.softB);
    expect(f.softB).toBeLessThan(f.hardB);
  });

  test("more join than leave when schools reopen", () => {
    const f = figuresOf("one-concession");
    expect(f.more).toBeGreaterThan(0);
    expect(f.joined).toBeGreaterThan(f.left);
    expect(Math.abs(f.home)).toBeLessThan(100);
    // "as about five of his own … as twelve after six"
    expect(f.more / f.rival).toSatisfy((n: number) => n > 3.5 && n < 6);
    expect(f.moreLater / f.rivalLater).toSatisfy((n: number) => n > 10.5 && n < 13.5);
  });

  test("the valley is there at 0.5 and 0.6, not at 0.4, and not crossed in seven years at 0.7", () => {
    const f = figuresOf("the-valley");
    expect([f.low, f.late, f.half, f.deep, f.deepEnd].every((n) => n < 0)).toBe(true);
    expect([f.fifth, f.end, f.halfEnd, f.small, f.alone, f.aloneEnd].every((n) => n > 0)).toBe(true);
    expect(Math.abs(f.deep)).toBeGreaterThan(Math.abs(f.low));
    // "just above zero"
    expect(f.fifth).toBeLessThan(1500);
    // The answers of the choice, and "three of five" who go home.
    expect([f.deepEnd < 0, f.single > f.rich, f.rich > f.halfQuiet, f.halfQuiet > f.plain]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(f.tookHome / (f.tookHome + f.tookRival)).toSatisfy((n: number) => n > 0.55 && n < 0.65);
    // The goal of the two explorations is the hard line's number.
    expect(Math.abs(f.hardMid - 79_300)).toBeLessThan(100);
  });

  test("force weakens IS-K at first, blind force brings recruits, and accuracy wins", () => {
    const f = figuresOf("effort-or-accuracy");
    expect(f.earlyNone).toBeGreaterThan(Math.max(f.earlyBase, f.earlyBlind, f.earlyExact));
    expect(f.lateBlind).toBeGreaterThan(f.earlyBlind);
    expect(f.lateNone).toBeGreaterThan(f.lateBlind);
    expect(f.joinsBlind).toBeGreaterThan(Math.max(f.joinsNone, f.joinsBase, f.joinsExact));
    expect([f.strikes, Math.round(100 * f.hidden)]).toEqual([0, 100]);
    const usual = Object.fromEntries(settables.map((row) => [row.name, row.default]));
    const { people, inRival, ofThousand } = salafiNumbers(usual as never);
    expect([people, inRival, Math.ceil(ofThousand)]).toEqual([17_500, 3850, 5]);
  });

  test("the story keeps the leader more than the exit does, and silence alone is not enough", () => {
    const f = figuresOf("what-keeps-the-leader");
    const parts = [f.noStory, f.noVoice, f.noDoor, f.noWeight, f.both];
    expect(parts).toEqual(parts.toSorted((a, b) => b - a));
    expect(f.noStory).toBeGreaterThan(f.alone - 0.03);
    expect(f.leftNoStory).toBeGreaterThan(f.left);
    expect(f.homeNoDoor).toBeGreaterThan(f.homeAlone);
    const evidence = readFileSync(`${root}docs/evidence.md`, "utf8");
    expect(evidence).toContain("No leadership of any family comes nearer to what was done than that by 0.01");
  });

  test("the model has the members right and the attacks too few, and no hiding fits all", () => {
    const f = figuresOf("attacks-are-not-strength");
    expect(f.year).toBeLessThan(1.1);
    expect(f.openYear).toBeGreaterThan(2.7);
    for (const n of [f.bothYear, f.bothLast, f.mildYear])
      expect(n).toSatisfy((x: number) => x > 1.1 && x < 2.7);
    for (const n of [f.members, f.openMembers]) expect(n).toSatisfy((x: number) => x > 1500 && x < 2500);
    expect(f.openMarch).toBeGreaterThan(1.95);
    expect(f.march).toBeLessThan(1.95);
    // "twice what was counted": at most eleven.
    expect(f.openLate22).toBeGreaterThan(1.6 * 11);
    expect(f.late22).toBeLessThan(11);
  });
});

it.each(lessons)("$file says of each number that it is the model's", ({ lesson }) => {
  const read = lesson.steps.flatMap((step) => ("text" in step && step.text ? [step.text.en] : []));
  const withFigures = read.filter((text) => figuresIn(text).length > 0);
  expect(withFigures.length).toBeGreaterThan(1);
  expect(withFigures.filter((text) => !/in th(is|e) model/i.test(text))).toEqual([]);
  expect(lesson.figures?.filter(({ id }) => !JSON.stringify(lesson.steps).includes(`{${id}`))).toEqual([]);
});

it.each(lessons)("$file takes an hour at most, and says what the model leaves out", ({ lesson }) => {
  const sum = lesson.steps.reduce((minutes, step) => minutes + (step.minutes ?? 0), 0);
  expect([lesson.minutes, lesson.minutes <= 60, lesson.minutes >= 45]).toEqual([sum, true, true]);
  expect(lesson.leavesOut.en).toContain("Harm and lost rights are shown and never counted as points");
  expect(lesson.steps[0]?.notes?.en).toContain("predicts nothing");
  expect(lesson.steps[0]?.notes?.en).toContain("Salafi is not IS-K");
  expect(lesson.steps.filter(({ notes }) => notes === undefined)).toEqual([]);
  expect(lesson.steps.filter(({ kind }) => kind === "predict").length).toBeGreaterThan(1);
});

it.each(lessons)("$file says of each work how much of it was looked at", ({ lesson }) => {
  const works = [...lesson.sources, ...lesson.teacher.reading].map(({ text }) => text);
  expect(works.length).toBeGreaterThan(2);
  const how =
    /\((not looked at for this lesson: check before you cite it|read in copies|.*seen)\)$|of Outbid(, .*)?$/;
  expect(works.filter((text) => !how.test(text))).toEqual([]);
});

test("goals speak of each measure by its label, though the page offers it in no list", () => {
  const goals = lessons.flatMap(({ lesson }) =>
    lesson.steps.flatMap((step) => (step.kind === "explore" && step.goal !== undefined ? [step.goal] : [])),
  );
  const names = goals.flatMap((goal) => [...goal.matchAll(/(\w+)\)?@/g)].map(([, name = ""]) => name));
  expect(names).toContain("women");
  expect(names.filter((name) => measureLabel(name) === name)).toEqual([]);
});

test("the lessons together use every kind of step and of question", () => {
  const steps = lessons.flatMap(({ lesson }) => lesson.steps);
  const kinds = [
    "claim",
    "discuss",
    "explore",
    "person",
    "predict",
    "question",
    "read",
    "redesign",
    "reveal",
  ];
  expect([...new Set(steps.map(({ kind }) => kind))].sort()).toEqual(kinds);
  const asks = new Set(steps.flatMap((step) => (step.kind === "predict" ? [step.ask] : [])));
  expect([...asks].sort()).toEqual(["choice", "curve", "number", "shape"]);
  const goals = steps.flatMap((step) => (step.kind === "explore" ? [step.possible] : []));
  expect(new Set(goals)).toEqual(new Set([true, false]));
});

test("docs/teaching.md and the folder's README list every lesson as it is", () => {
  const page = readFileSync(`${root}docs/teaching.md`, "utf8");
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| .+ \| (\d+) \| (\w+) \|$/gm)];
  const told = rows.map(([, id, minutes, level]) => [id, Number(minutes), level]);
  expect(told.toSorted()).toEqual(
    lessons.map(({ lesson }) => [lesson.id, lesson.minutes, lesson.level]).toSorted(),
  );
  const readme = readFileSync(`${root}scenarios/lessons/README.md`, "utf8");
  const listed = [...readme.matchAll(/^\* `([a-z0-9-]+)`: /gm)].map(([, id]) => `${id}.json`);
  expect(listed.toSorted()).toEqual([...lessonFiles]);
});
