import * as v from "valibot";
import { lineSchema, linesSchema } from "../../scenario/lineSchema.ts";

/** Most levels of one factor, replicates of a point, and items of a list in a plan. */
const MOST_LEVELS = 10_000_000;
const MOST_ITEMS = 1000;

const line = (most: number, description: string) =>
  v.pipe(v.string(), v.nonEmpty(), v.maxLength(most), v.description(description));
const whole = (least: number, most: number, description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), v.description(description));
const number = (description: string) => v.pipe(v.number(), v.finite(), v.description(description));
const list = <Item extends v.GenericSchema>(item: Item, description: string) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(MOST_ITEMS), v.description(description));

const setting = line(64, "A name that `outbid parameters` lists, or mode, rival, months, seed.");
const points = whole(1, MOST_LEVELS, "Number of points.");
const ranges = v.pipe(
  v.record(v.string(), v.union([v.strictTuple([number("Lowest."), number("Highest.")]), v.literal("study")])),
  v.minEntries(1),
  v.description(
    "By name of a setting: [lowest, highest], or study for the study range that `outbid parameters` prints.",
  ),
);

const factor = v.variant("kind", [
  v.strictObject({
    kind: v.literal("grid"),
    setting,
    from: number("First value."),
    to: number("Last value."),
    steps: whole(2, MOST_LEVELS, "Number of values, the first and the last included."),
  }),
  v.strictObject({
    kind: v.literal("list"),
    setting,
    values: list(v.union([v.number(), v.string(), v.boolean()]), "The values."),
  }),
  v.strictObject({ kind: v.literal("latinHypercube"), points, ranges }),
  v.strictObject({ kind: v.literal("sobol"), points, ranges }),
  v.strictObject({
    kind: v.literal("rows"),
    file: line(
      500,
      "A CSV file, its path from the plan's folder; its header names settings, each row is a point.",
    ),
  }),
  v.strictObject({
    kind: v.literal("accepted"),
    worlds: v.optional(
      whole(
        1,
        MOST_LEVELS,
        "How many of the accepted vectors of parameters, drawn by the seed; by default all.",
      ),
    ),
  }),
]);

/** A plan's file. Rules that depend on the table of settings or on scenarios are checked elsewhere. */
export const planSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(line(200, "Where this schema is, for editors.")),
    id: v.pipe(
      line(64, "Name of the file, without its ending: small letters, digits and hyphens."),
      v.regex(/^[a-z0-9][a-z0-9-]*$/),
    ),
    title: lineSchema("title", "A few words."),
    description: v.optional(linesSchema(4000, "What is asked, and why these factors.")),
    author: v.optional(lineSchema("author", "Who wrote the plan.")),
    scenarios: list(
      line(500, "An id that `outbid scenarios` lists, or a file's path from the plan's folder."),
      "Where each run starts from.",
    ),
    factors: v.optional(
      v.pipe(
        v.array(factor),
        v.maxLength(50),
        v.description(
          "What varies. Every factor is crossed with every other and with the scenarios, the last changing fastest.",
        ),
      ),
    ),
    replicates: v.optional(
      v.pipe(
        whole(
          1,
          MOST_LEVELS,
          "Runs of each point, each with its own population and luck, alike for all points.",
        ),
        v.metadata({ default: 1 }),
      ),
    ),
    seed: v.optional(
      v.pipe(
        lineSchema("seed", "Any text; it decides the sampled points and the luck of all runs."),
        v.metadata({ default: "outbid" }),
      ),
    ),
    agents: v.optional(whole(1, 10_000_000, "Agents of each run, in place of the scenarios'.")),
    months: v.optional(whole(1, 1200, "Length of each run in months, in place of the scenarios'.")),
    readings: v.optional(
      list(
        line(100, "One number of a run: K@60, mean(E)@1-84, sum(removed)@1-12, reached(collapseMonth)@84."),
        "What is kept of each run, one column per reading.",
      ),
    ),
    measures: v.optional(
      list(
        line(64, "Name of a measure."),
        "Measures kept in each of `rows`: K in row 60 is the column K@60.",
      ),
    ),
    rows: v.optional(
      list(
        whole(0, 1200, "A row of the run: 0 is the initial state, 12 the state after twelve months."),
        "Rows in which `measures` are kept.",
      ),
    ),
  }),
  v.title("Outbid plan of a sweep"),
);
