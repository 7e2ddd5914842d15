import * as v from "valibot";
import { checkBySchema, limitProblems } from "../../sim/experiments/index.ts";
import { findSettable, type Problem } from "../../sim/index.ts";
import { axisOf, type CurvePoints, keptGuess } from "./guess.ts";
import type { Lesson, LessonStep } from "./lesson.ts";
import { numberSchema, numbersSchema, whole } from "./lessonParts.ts";
import { shapes } from "./shape.ts";

/** Longest text that a student's answer keeps, in characters. */
export const mostAnswerText = 2000;
/** What a student can say of a mechanism's removal: how the reading changes. */
export const effects = ["more", "fewer", "same"] as const;

const HUGE = 1e12;
const bounded = v.pipe(numberSchema("A number."), v.minValue(-HUGE), v.maxValue(HUGE));
const seen = v.strictObject({ seen: v.literal(true) });
const written = v.strictObject({
  text: v.pipe(
    v.string(),
    v.maxLength(mostAnswerText),
    // What cannot be shown is left out and no reason to refuse an answer: a student would not know what to mend.
    v.transform((text) => text.replace(/[^\P{Cc}\n]|\p{Cs}/gu, "")),
  ),
});

const explored = v.strictObject({
  tries: whole(0, 100_000, "How many settings were tried."),
  settings: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(64)), bounded),
    v.description("Levers by name, as they stand."),
  ),
  reached: v.optional(v.boolean()),
  /** The student's answer that these levers cannot do it. */
  impossible: v.optional(v.boolean()),
});

const redesigned = v.strictObject({
  mechanism: v.optional(whole(0, 7, "Index of the mechanism, 0-based.")),
  part: v.optional(v.picklist(["off", "half"])),
  effect: v.optional(v.picklist(effects)),
  /** Whether the run without it was shown. */
  ran: v.optional(v.literal(true)),
  vote: v.optional(whole(0, 5, "Index of the account, 0-based.")),
});

const curvePoints = numbersSchema(4, "four numbers", (values) =>
  values.every((value) => Math.abs(value) <= HUGE),
) as unknown as v.GenericSchema<CurvePoints>;

const guesses = {
  curve: v.strictObject({ curve: curvePoints }),
  shape: v.strictObject({ shape: v.picklist(shapes) }),
  number: v.strictObject({ number: bounded }),
  choice: v.strictObject({ choice: whole(0, 7, "Index of the option, 0-based.") }),
} as const;

/** What is kept of a step: that it was seen, a guess, tries, a text, or a redesign with its vote. */
export type StepAnswer =
  | v.InferOutput<typeof seen>
  | v.InferOutput<typeof written>
  | v.InferOutput<typeof explored>
  | RedesignAnswer
  | { guess: v.InferOutput<(typeof guesses)[keyof typeof guesses]> };

/** What is kept of a redesign: the mechanism that was tried last, what was said of it, and the vote. */
export type RedesignAnswer = v.InferOutput<typeof redesigned>;

/** An answer as that to a redesign; another's is an empty one. */
export const asRedesign = (answer: StepAnswer | undefined): RedesignAnswer =>
  answer === undefined || ["guess", "text", "seen", "tries"].some((part) => part in answer)
    ? {}
    : (answer as RedesignAnswer);

export type ParsedAnswer =
  | { readonly ok: true; readonly answer: StepAnswer }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function schemaOf(step: LessonStep): v.GenericSchema {
  switch (step.kind) {
    case "predict":
      return v.strictObject({ guess: guesses[step.ask] });
    case "explore":
      return explored;
    case "question":
    case "discuss":
      return written;
    case "redesign":
      return redesigned;
    default:
      return seen;
  }
}

/**
 * The answer to a step from untrusted data: of a storage, a link, a phone. A guess comes back as it is kept, its points
 * on the levels of the axis. On failure every problem with its path. Never throws.
 */
export function parseAnswer(lesson: Lesson, step: LessonStep, input: unknown): ParsedAnswer {
  const schema = schemaOf(step);
  const { value, problems } = checkBySchema(schema, input);
  if (problems.length === 0) problems.push(...checkAnswer(lesson, step, value as StepAnswer));
  if (problems.length > 0) return { ok: false, problems: limitProblems(problems, "answer") };
  const answer = v.parse(schema, value) as StepAnswer;
  if (step.kind !== "predict" || !("guess" in answer)) return { ok: true, answer };
  return {
    ok: true,
    answer: { guess: keptGuess(answer.guess, axisOf(step, lesson.start)) as typeof answer.guess },
  };
}

/** An option, a mechanism, an account or a lever that the step does not have. */
function checkAnswer({ start }: Lesson, step: LessonStep, answer: StepAnswer): Problem[] {
  const index = (path: string, value: number | undefined, count: number): Problem[] =>
    value === undefined || value < count
      ? []
      : [{ path, expected: `≤ ${count - 1}`, received: String(value) }];
  if (step.kind === "predict" && "guess" in answer && "choice" in answer.guess)
    return index("guess.choice", answer.guess.choice, step.options?.length ?? 0);
  if (step.kind === "redesign" && !("guess" in answer) && !("text" in answer)) {
    const { mechanism, vote } = answer as v.InferOutput<typeof redesigned>;
    return [
      ...index("mechanism", mechanism, step.mechanisms.length),
      ...index("vote", vote, step.accounts.length),
    ];
  }
  if (step.kind !== "explore" || !("settings" in answer)) return [];
  const levers = step.levers ?? start.levers;
  return Object.entries(answer.settings).flatMap(([name, value]): Problem[] => {
    const path = `settings.${name.slice(0, 60)}`;
    const lever = levers.find((one) => one.name === name);
    if (lever === undefined) return [{ path, expected: "a lever of the step", received: "another name" }];
    const [least, most] = findSettable(name)?.bounds ?? [0, 0];
    const [from, to] = [lever.from ?? least, lever.to ?? most];
    return value >= from && value <= to
      ? []
      : [{ path, expected: `${from} to ${to}`, received: String(value) }];
  });
}
