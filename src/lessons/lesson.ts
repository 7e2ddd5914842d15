import type * as v from "valibot";
import type { Problem } from "../../sim/index.ts";
import type { lessonLanguages, leverSchema, setupSchema } from "./lessonParts.ts";
import type { lessonSchema } from "./lessonSchema.ts";
import type { stepSchema } from "./stepSchema.ts";

/** A lesson as its file has it, checked: every setup gives a legal run, every name is known. */
export type Lesson = v.InferOutput<typeof lessonSchema>;

export type LessonStep = v.InferOutput<typeof stepSchema>;
export type StepKind = LessonStep["kind"];
/** The step of one kind. */
export type StepOf<Kind extends StepKind> = Extract<LessonStep, { kind: Kind }>;

export type LessonStart = Lesson["start"];
/** What is laid over a lesson's start: another scenario, values from month 0, levers that move. */
export type Setup = v.InferOutput<typeof setupSchema>;
export type LessonLever = v.InferOutput<typeof leverSchema>;
/** A number of the model that a text states. */
export type LessonFigure = NonNullable<Lesson["figures"]>[number];

export type LessonLanguage = (typeof lessonLanguages)[number];
/** A text by language; English is always there. */
export type LessonText = Lesson["title"];

export type ParsedLesson =
  | { readonly ok: true; readonly lesson: Lesson }
  | { readonly ok: false; readonly problems: readonly Problem[] };
