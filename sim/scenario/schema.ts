import * as v from "valibot";
import { describeSettable } from "../describeSettable.ts";
import { levers, type Settable } from "../parameters.ts";
import { claims, modes } from "../scenario.ts";
import { lineSchema, linesSchema } from "./lineSchema.ts";
import { rowsOf, type Section } from "./sections.ts";

/** Longest run, in months, and most events of a scenario. */
const MOST_MONTHS = 1200;
const MOST_EVENTS = 500;

/** Control characters and halves of characters have no place in a text that is shown. */
const isShown = (text: string) => !/[\p{Cc}\p{Cs}]/u.test(text);
const fileName = /^(?:[a-z0-9][a-z0-9-]{0,63})?$/;

const line = (most: number, description: string) =>
  v.pipe(v.string(), v.maxLength(most), v.check(isShown), v.description(description));

const whole = (least: number, most: number, description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), v.description(description));
const fraction = (description: string) =>
  v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description(description));

/** Bounds, label, unit and default of one row of the table. */
function setting(row: Settable) {
  const {
    bounds: [least, most],
    integer,
    label,
    text,
    unit,
    default: usual,
  } = describeSettable(row);
  const about = { title: label, description: `${text} Unit: ${unit}.`, default: usual };
  return integer
    ? v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), v.metadata(about))
    : v.pipe(v.number(), v.minValue(least), v.maxValue(most), v.metadata(about));
}

function settingsOf(section: Section) {
  return Object.fromEntries(rowsOf(section).map((row) => [row.name, v.optional(setting(row))]));
}

const month = whole(0, MOST_MONTHS - 1, "Month of the run, 0-based.");
const duration = whole(1, MOST_MONTHS, "Length in months.");
const lever = v.pipe(v.picklist(["moderation", ...levers]), v.description("The lever that moves."));
// The bounds of a value depend on its lever: checkScenario knows them.
const value = v.pipe(v.number(), v.finite(), v.description("The lever's new value, within its bounds."));

const event = v.variant("kind", [
  v.strictObject({ kind: v.literal("step"), month, lever, value }),
  v.strictObject({ kind: v.literal("ramp"), month, duration, lever, value }),
  v.strictObject({ kind: v.literal("pulse"), month, duration, lever, value }),
  v.strictObject({
    kind: v.literal("prisonRelease"),
    month,
    share: fraction("Share of the prisoners of month 0 who go free."),
    shareToRival: fraction("Share of these who go to IS-K; the rest join neither side."),
  }),
]);

/** A scenario's file. Its settings and their bounds are those of the table. */
export const scenarioSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(line(200, "Where this schema is, for editors.")),
    id: v.pipe(
      lineSchema("id", "Name of the file, without its ending: small letters, digits and hyphens."),
      v.regex(fileName),
    ),
    title: lineSchema("title", "A few words."),
    description: linesSchema(4000, "What happens, in plain words, and which claim it shows."),
    author: lineSchema("author", "Who wrote the scenario."),
    date: v.pipe(v.string(), v.isoDate(), v.description("The day it was written, YYYY-MM-DD.")),
    source: linesSchema(2000, "What it rests on."),
    leavesOut: linesSchema(2000, "What it leaves out."),
    claims: v.optional(
      v.pipe(
        v.array(v.picklist(claims)),
        v.maxLength(claims.length),
        v.description("Claims of the source it shows; see sim/model.md."),
      ),
    ),
    months: v.optional(
      v.pipe(whole(1, MOST_MONTHS, "Length of the run in months."), v.metadata({ default: 84 })),
    ),
    seed: v.optional(
      v.pipe(lineSchema("seed", "Any text; it decides the luck."), v.metadata({ default: "outbid" })),
    ),
    rival: v.optional(
      v.pipe(v.boolean(), v.metadata({ description: "Whether IS-K exists.", default: true })),
    ),
    population: v.optional(v.strictObject(settingsOf("population"))),
    initial: v.optional(v.strictObject(settingsOf("initial"))),
    levers: v.optional(
      v.pipe(
        v.strictObject(settingsOf("levers")),
        v.description("Values from month 0. `moderation` is applied first, the strands after it."),
      ),
    ),
    leadership: v.optional(
      v.strictObject({
        mode: v.optional(
          v.pipe(
            v.picklist(modes),
            v.metadata({ description: "Who chooses the strands.", default: "scheduled" }),
          ),
        ),
        ...settingsOf("leadership"),
      }),
    ),
    parameters: v.optional(v.strictObject(settingsOf("parameters"))),
    events: v.optional(
      v.pipe(v.array(event), v.maxLength(MOST_EVENTS), v.description("What changes, and when.")),
    ),
    observations: v.optional(
      v.pipe(
        v.string(),
        v.regex(fileName),
        v.description("Name of a file in observations, without its ending, to draw beside the run."),
      ),
    ),
  }),
  v.title("Outbid scenario"),
);
