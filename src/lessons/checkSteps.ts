import type { Problem } from "../../sim/index.ts";
import {
  checkLevers,
  checkMeasure,
  checkReadingText,
  checkRow,
  checkSetup,
  type IsSound,
} from "./checkStart.ts";
import { parseGoal } from "./goal.ts";
import { type LayOver, overSetup } from "./layOver.ts";
import type { Lesson, LessonStep, Setup, StepOf } from "./lesson.ts";
import { lessonLanguages } from "./lessonParts.ts";

/** Most words of a step to read, in each language. */
const mostWords = 60;

/** What is wrong with the steps whose shape is right. Without `layOver` their runs are not looked at. */
export function checkSteps(lesson: Lesson, isSound: IsSound, layOver: LayOver | undefined): Problem[] {
  const steps: readonly unknown[] = Array.isArray(lesson.steps) ? lesson.steps : [];
  const sound = steps.map((step, i) => (isSound(`steps.${i}`) ? (step as LessonStep) : undefined));
  return sound.flatMap((step, i) => {
    if (step === undefined) return [];
    const at = `steps.${i}`;
    const problems = checkStep(step, at, lesson, sound.slice(0, i));
    if (layOver !== undefined)
      for (const [path, setup] of setupsOf(step))
        problems.push(...checkSetup(`${at}.${path}`, setup, layOver));
    const { id } = step;
    if (id !== undefined && sound.slice(0, i).some((other) => other?.id === id))
      problems.push({ path: `${at}.id`, expected: "a name that no other step has", received: `${id} again` });
    return problems;
  });
}

/** Every setup of a step with its path; those of mechanisms laid over the step's own run. */
function setupsOf(step: LessonStep): readonly (readonly [path: string, setup: Setup | undefined])[] {
  const own = ["run", step.run] as const;
  if (step.kind === "read") return [own, ["picture.minus", step.picture?.minus]];
  if (step.kind === "predict") {
    const options = step.options ?? [];
    return [own, ["minus", step.minus], ...options.map(({ run }, i) => [`options.${i}.run`, run] as const)];
  }
  if (step.kind !== "redesign") return [own];
  const over = (setup: Setup | undefined) => setup && overSetup(step.run, setup);
  const parts = step.mechanisms.flatMap(
    ({ off, half }, i) =>
      [
        [`mechanisms.${i}.off`, over(off)],
        [`mechanisms.${i}.half`, over(half)],
      ] as const,
  );
  return [own, ...parts];
}

type Earlier = readonly (LessonStep | undefined)[];

function checkStep(step: LessonStep, at: string, { start }: Lesson, earlier: Earlier): Problem[] {
  const { months } = start;
  switch (step.kind) {
    case "read":
      return [
        ...checkWords(step, `${at}.text`),
        ...checkMeasure(`${at}.picture.measure`, step.picture?.measure),
      ];
    case "predict":
      return [
        ...checkMeasure(`${at}.measure`, step.measure),
        ...checkRow(`${at}.month`, step.month, months),
        ...checkReadingText(`${at}.reading`, step.reading, months),
        ...checkOptions(step, at, months),
      ];
    case "reveal":
      return checkOf(step, `${at}.of`, earlier);
    case "explore":
      return [
        ...checkMeasure(`${at}.measure`, step.measure),
        ...checkLevers(`${at}.levers`, step.levers),
        ...checkGoal(`${at}.goal`, step.goal, months),
        ...((step.levers ?? start.levers).some(({ locked }) => locked !== true)
          ? []
          : [{ path: `${at}.levers`, expected: "a lever that can be moved", received: "none" }]),
      ];
    case "redesign":
      return [
        ...checkReadingText(`${at}.reading`, step.reading, months),
        ...step.mechanisms.flatMap(({ off, half }, i) =>
          off === undefined && half === undefined
            ? [{ path: `${at}.mechanisms.${i}`, expected: "off, half or both", received: "neither" }]
            : [],
        ),
      ];
    default:
      return [];
  }
}

function checkWords({ text }: StepOf<"read">, path: string): Problem[] {
  return lessonLanguages.flatMap((language) => {
    const count = text[language]?.split(/\s+/).filter((word) => word !== "").length ?? 0;
    if (count <= mostWords) return [];
    return [
      { path: `${path}.${language}`, expected: `at most ${mostWords} words`, received: `${count} words` },
    ];
  });
}

function checkGoal(path: string, text: string | undefined, months: number): Problem[] {
  const goal = text === undefined ? undefined : parseGoal(text, months);
  return goal === undefined || goal.ok ? [] : [{ path, ...goal.problem }];
}

/** A choice has answers; answers are judged by conditions, or by comparing the runs they stand for, or not at all. */
function checkOptions(step: StepOf<"predict">, at: string, months: number): Problem[] {
  const { ask, options, pick, reading } = step;
  if (ask !== "choice")
    return (["options", "pick", "reading"] as const).flatMap((name) =>
      step[name] === undefined
        ? []
        : [{ path: `${at}.${name}`, expected: "nothing, since no choice is asked", received: "a value" }],
    );
  if (options === undefined)
    return [{ path: `${at}.options`, expected: "the answers of the choice", received: "nothing" }];
  const problems = options.flatMap(({ when }, i) => checkGoal(`${at}.options.${i}.when`, when, months));
  if (pick === undefined) {
    options.forEach(({ run }, i) => {
      if (run !== undefined)
        problems.push({
          path: `${at}.pick`,
          expected: "most or least, since answers have runs",
          received: `nothing, and options.${i}.run`,
        });
    });
    return problems.slice(0, 8);
  }
  if (reading === undefined)
    problems.push({ path: `${at}.reading`, expected: "what is compared", received: "nothing" });
  options.forEach(({ run }, i) => {
    if (run === undefined)
      problems.push({ path: `${at}.options.${i}.run`, expected: "a run to compare", received: "nothing" });
  });
  return problems;
}

/** A reveal belongs to a prediction before it. */
function checkOf({ of }: StepOf<"reveal">, path: string, earlier: Earlier): Problem[] {
  const predictions = earlier.filter((step) => step === undefined || step.kind === "predict");
  const isThere =
    of === undefined
      ? predictions.length > 0
      : predictions.some((step) => step === undefined || step.id === of);
  if (isThere) return [];
  return [
    {
      path,
      expected: "a prediction before this step",
      received: of === undefined ? "none" : JSON.stringify(of),
    },
  ];
}
