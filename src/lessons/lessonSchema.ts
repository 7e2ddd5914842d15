import * as v from "valibot";
import { lineSchema } from "../../sim/experiments/index.ts";
import {
  leverSchema,
  measureName,
  nameSchema,
  numberSchema,
  readingText,
  setupEntries,
  setupSchema,
  textSchema,
  whole,
} from "./lessonParts.ts";
import { stepSchema } from "./stepSchema.ts";

/** The most steps and figures of a lesson, replicates of its runs and agents in them. */
export const mostOfLesson = { steps: 40, figures: 100, replicates: 200, agents: 200_000 } as const;

export const levels = ["school", "university", "professional"] as const;
/** How a figure is written: "2,900", "+369" and "−12", "27 of 100". */
const figureForms = ["number", "signed", "of100"] as const;

const works = (description: string) =>
  v.pipe(
    v.array(
      v.strictObject({
        text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)),
        url: v.optional(
          v.pipe(
            v.string(),
            v.maxLength(500),
            v.rawCheck(({ dataset, addIssue }) => {
              if (dataset.typed && !/^https?:\/\/[^\s"<>]+$/.test(dataset.value))
                addIssue({
                  message: "url",
                  expected: "an address that begins with https://",
                  received: JSON.stringify(dataset.value.slice(0, 60)),
                });
            }),
          ),
        ),
      }),
    ),
    v.maxLength(50),
    v.description(description),
  );

const start = v.strictObject({
  ...setupEntries,
  scenario: v.pipe(v.string(), v.maxLength(64), v.description("One of the page's scenarios.")),
  label: v.optional(textSchema(60, "What the start's own curve is called.")),
  reference: v.optional(
    v.pipe(
      v.strictObject({ ...setupEntries, label: textSchema(60, "What the curve is called.") }),
      v.description("A run that stands beside those of the steps, laid over the start."),
    ),
  ),
  months: whole(1, 600, "Length of all runs in months."),
  seed: lineSchema("seed", "Any text; it decides the luck of all runs."),
  agents: v.optional(whole(100, mostOfLesson.agents, "Agents of all runs; by default the scenario's.")),
  replicates: whole(2, mostOfLesson.replicates, "Runs of each curve."),
  measure: measureName,
  month: whole(0, 600, "The row that is read where a step names none."),
  levers: v.pipe(v.array(leverSchema), v.maxLength(12), v.description("Levers of steps that name none.")),
});

const figure = v.strictObject({
  id: nameSchema("Texts write {id} in its place, and {id.half} for half of its 95 % interval."),
  run: v.optional(setupSchema),
  minus: v.optional(v.pipe(setupSchema, v.description("Its difference from this run, on the same luck."))),
  reading: readingText,
  replicates: v.optional(whole(2, 1000, "Runs; by default the start's.")),
  digits: v.optional(whole(-6, 6, "Decimals that are written; −2 rounds to hundreds. By default 0.")),
  form: v.optional(v.pipe(v.picklist(figureForms), v.description("How it is written."))),
  value: numberSchema("Made by `npm run generate`, not by hand."),
  half: v.optional(numberSchema("Half of its 95 % interval; made likewise.")),
});

/** A lesson's file. What depends on the model is checked by `parseLesson`. */
export const lessonSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.pipe(v.string(), v.maxLength(200), v.description("Where this schema is."))),
    id: v.pipe(
      lineSchema("id", "Name of the file, without its ending: small letters, digits and hyphens."),
      v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
    ),
    title: textSchema(120, "A few words."),
    question: textSchema(400, "The one question that the lesson asks."),
    minutes: whole(1, 600, "How long it takes, in minutes."),
    level: v.pipe(v.picklist(levels), v.description("For whom.")),
    author: lineSchema("author", "Who wrote the lesson."),
    date: v.pipe(v.string(), v.isoDate(), v.description("The day it was written, YYYY-MM-DD.")),
    sources: works("What it rests on."),
    leavesOut: textSchema(2000, "What the model does not show."),
    start,
    figures: v.optional(
      v.pipe(
        v.array(figure),
        v.maxLength(mostOfLesson.figures),
        v.description("Numbers of the model that texts state."),
      ),
    ),
    steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(mostOfLesson.steps)),
    teacher: v.strictObject({
      aims: v.pipe(v.array(textSchema(400, "What students can do afterwards.")), v.maxLength(10)),
      misreadings: v.pipe(v.array(textSchema(600, "A likely misreading, and the answer.")), v.maxLength(12)),
      reading: works("For the teacher."),
    }),
  }),
  v.title("Outbid lesson"),
);
