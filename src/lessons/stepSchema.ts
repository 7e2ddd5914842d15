import * as v from "valibot";
import { everyClaim } from "../../sim/experiments/index.ts";
import {
  axisSchema,
  goalText,
  leverSchema,
  measureName,
  nameSchema,
  readingText,
  setupSchema,
  textSchema,
  whole,
} from "./lessonParts.ts";

/** What is asked before anything is shown: a drawn curve, its shape, one number, or one of several answers. */
export const asks = ["curve", "shape", "number", "choice"] as const;
/** People whose story can be told: who left the Taliban for IS-K, went home, joined the Taliban, or stayed. */
export const whos = ["leftForRival", "wentHome", "joined", "stayed"] as const;

const LONGEST = 1500;

const entries = {
  id: v.optional(nameSchema("A name by which later steps speak of it.")),
  title: textSchema(120, "A few words."),
  notes: v.optional(textSchema(4000, "For the teacher alone: talking points, expected answers.")),
  minutes: v.optional(whole(1, 120, "How long it takes, in minutes.")),
  run: v.optional(v.pipe(setupSchema, v.description("What is run, laid over the lesson's start."))),
};
const text = textSchema(LONGEST, "What the student reads; {name} stands for the figure of that name.");
const minus = v.optional(
  v.pipe(
    setupSchema,
    v.description("The differences from this run are asked for and shown, month by month."),
  ),
);
const axis = v.optional(axisSchema);

const option = v.strictObject({
  text: textSchema(300, "The answer."),
  when: v.optional(v.pipe(goalText, v.description("When the model's run is as this answer says."))),
  run: v.optional(
    v.pipe(setupSchema, v.description("The run this answer stands for, where answers are compared.")),
  ),
});

const mechanism = v.strictObject({
  label: textSchema(120, "The mechanism in a few words."),
  off: v.optional(v.pipe(setupSchema, v.description("The run without it, laid over the step's own run."))),
  half: v.optional(v.pipe(setupSchema, v.description("The run with half of it, laid likewise."))),
});

/** One step of a lesson. */
export const stepSchema = v.variant("kind", [
  v.strictObject({
    kind: v.literal("read"),
    ...entries,
    text: textSchema(LONGEST, "At most 60 words in each language."),
    picture: v.optional(
      v.pipe(
        v.strictObject({
          caption: textSchema(300, "What the picture shows."),
          measure: v.optional(measureName),
          minus,
          axis,
        }),
        v.description("A chart of the step's run."),
      ),
    ),
  }),
  v.strictObject({
    kind: v.literal("predict"),
    ...entries,
    text,
    ask: v.pipe(v.picklist(asks), v.description("What the student gives.")),
    measure: v.optional(measureName),
    month: v.optional(whole(0, 1200, "The row whose number is asked for; by default the start's month.")),
    minus,
    axis,
    options: v.optional(
      v.pipe(v.array(option), v.minLength(2), v.maxLength(8), v.description("The answers of a choice.")),
    ),
    pick: v.optional(
      v.pipe(
        v.picklist(["most", "least"]),
        v.description("Of options with runs: the one with the highest or the lowest reading is the model's."),
      ),
    ),
    reading: v.optional(readingText),
  }),
  v.strictObject({
    kind: v.literal("reveal"),
    ...entries,
    text: v.optional(text),
    of: v.optional(nameSchema("Name of the prediction; by default the last one before this step.")),
  }),
  v.strictObject({
    kind: v.literal("explore"),
    ...entries,
    text,
    measure: v.optional(measureName),
    axis,
    levers: v.optional(
      v.pipe(
        v.array(leverSchema),
        v.minLength(1),
        v.maxLength(12),
        v.description("The only levers; by default the start's."),
      ),
    ),
    goal: v.optional(goalText),
    possible: v.optional(
      v.pipe(v.boolean(), v.description("For the teacher: whether these levers can reach the goal.")),
    ),
  }),
  v.strictObject({
    kind: v.literal("person"),
    ...entries,
    text,
    who: v.optional(
      v.pipe(v.picklist(whos), v.description("Whose story; by default of one who left for IS-K.")),
    ),
    nth: v.optional(whole(1, 1000, "Which of them, in the order of the people; by default the first.")),
  }),
  v.strictObject({
    kind: v.literal("claim"),
    ...entries,
    text,
    claim: v.pipe(
      v.picklist(everyClaim.map(({ id }) => id)),
      v.description("The claim that is tested in the model."),
    ),
  }),
  v.strictObject({ kind: v.literal("question"), ...entries, text }),
  v.strictObject({
    kind: v.literal("discuss"),
    ...entries,
    text,
    minutes: whole(1, 120, "The timer, in minutes."),
  }),
  v.strictObject({
    kind: v.literal("redesign"),
    ...entries,
    text,
    mechanisms: v.pipe(
      v.array(mechanism),
      v.minLength(1),
      v.maxLength(8),
      v.description("What can be switched off or halved."),
    ),
    reading: v.pipe(readingText, v.description("The number by which the runs are compared.")),
    axis,
    accounts: v.pipe(
      v.array(textSchema(400, "One account of what happens.")),
      v.minLength(2),
      v.maxLength(6),
      v.description("Accounts that students vote on."),
    ),
    claim: v.optional(v.picklist(everyClaim.map(({ id }) => id))),
  }),
]);
