import * as v from "valibot";
import { linesSchema } from "../../sim/experiments/index.ts";

/** Languages of a lesson's texts; English must be there, and stands in for those that are not. */
export const lessonLanguages = ["en", "fa-AF", "ps", "ar"] as const;

/** A text by language, at most so many characters in each. */
export const textSchema = (most: number, description: string) =>
  v.pipe(
    v.strictObject({
      en: linesSchema(most, "English. It is shown where another language has no text."),
      "fa-AF": v.optional(linesSchema(most, "Dari.")),
      ps: v.optional(linesSchema(most, "Pashto.")),
      ar: v.optional(linesSchema(most, "Arabic.")),
    }),
    v.description(description),
  );

export const whole = (least: number, most: number, description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), v.description(description));

export const numberSchema = (description: string) =>
  v.pipe(v.number(), v.finite(), v.description(description));

/** A name within the file: of a step or a figure. */
export const nameSchema = (description: string) =>
  v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed && !/^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(dataset.value))
        addIssue({
          message: "name",
          expected: "a name of at most 40 letters, digits and hyphens",
          received: JSON.stringify(dataset.value.slice(0, 60)),
        });
    }),
    v.description(description),
  );

const settingName = v.pipe(v.string(), v.maxLength(64));
const level = v.union([v.number(), v.boolean(), v.string()]);

/** What a setup may have. Whether its names and values fit the model is checked by {@link layOver}. */
export const setupEntries = {
  scenario: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(64),
      v.description(
        "One of the page's scenarios, in place of the start's and of what the start changes in it.",
      ),
    ),
  ),
  rival: v.optional(v.pipe(v.boolean(), v.description("Whether IS-K exists."))),
  set: v.optional(
    v.pipe(
      v.record(settingName, level),
      v.description("Settings by name, from month 0: `outbid parameters` lists them."),
    ),
  ),
  at: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          month: whole(0, 1199, "Month of the run, 0-based."),
          name: v.pipe(settingName, v.description("A lever.")),
          value: numberSchema("The lever's value from then on."),
        }),
      ),
      v.maxLength(50),
      v.description("Levers that move during the run, besides those of the scenario."),
    ),
  ),
};

export const setupSchema = v.strictObject(setupEntries);

export const leverSchema = v.strictObject({
  name: v.pipe(settingName, v.description("A setting by its name, or moderation.")),
  locked: v.optional(v.pipe(v.boolean(), v.description("Shown, but it cannot be moved."))),
  from: v.optional(numberSchema("The lowest value it can be moved to; by default the setting's own.")),
  to: v.optional(numberSchema("The highest value.")),
});

export const measureName = v.pipe(
  v.string(),
  v.maxLength(64),
  v.description("A measure that the page offers, such as K."),
);

export const readingText = v.pipe(
  v.string(),
  v.maxLength(100),
  v.description("One number of a run: K@36, mean(E)@1-84, sum(removed)@1-12."),
);

export const goalText = v.pipe(
  v.string(),
  v.maxLength(300),
  v.description("Conditions on the mean of the runs: K@36 < 3000 and T@60 > 80000."),
);

/** So many numbers; `rule` says what else they must be. */
export const numbersSchema = (
  count: number,
  expected: string,
  keeps: (values: readonly number[]) => boolean,
) =>
  v.pipe(
    v.array(numberSchema("A number.")),
    v.rawCheck(({ dataset, addIssue }) => {
      const { value } = dataset;
      if (dataset.typed && !(dataset.value.length === count && keeps(dataset.value)))
        addIssue({ message: expected, expected, received: JSON.stringify(value).slice(0, 60) });
    }),
    v.metadata({ minItems: count, maxItems: count }),
  );

/** A value axis: its lowest and its highest value. */
export const axisSchema = v.pipe(
  numbersSchema(2, "two numbers, the lower first", ([low = 0, high = 0]) => low < high),
  v.description(
    "The value axis, from lowest to highest; by default that of the measure, to both sides of 0 for differences.",
  ),
) as unknown as v.GenericSchema<readonly [low: number, high: number]>;
