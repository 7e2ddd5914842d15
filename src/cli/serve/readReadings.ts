import {
  formatReading,
  mayBeNone,
  parseReading,
  type Reading,
  readAt,
} from "../../../sim/experiments/index.ts";
import { measures } from "../../../sim/index.ts";
import { type Fields, suggested } from "./fields.ts";

/** What is read of each run, and the text by which it was asked for. */
export interface AskedReading {
  readonly text: string;
  readonly reading: Reading;
}

const MOST_READINGS = 500;
const names: readonly string[] = measures.map(({ name }) => name);

/**
 * Readings such as "K@60" or "mean(E)@1-60" of runs of so many months, each once; a measure alone is read in the last
 * row. `mean` readings are those of which a mean over runs is made: none that some runs do not have.
 */
export function readReadings(
  fields: Fields,
  value: unknown,
  path: string,
  months: number,
  isMeant = false,
): readonly AskedReading[] {
  const asked = new Map<string, AskedReading>();
  const expected = "a list of readings such as K@60";
  const listed = fields.list(value, path, MOST_READINGS, expected);
  if (Array.isArray(value) && value.length === 0) fields.tell(path, expected, value);
  listed.forEach((text, i) => {
    const reading = readOne(fields, text, `${path}.${i}`, months, isMeant);
    if (reading !== undefined) asked.set(String(text), { text: String(text), reading });
  });
  return [...asked.values()];
}

function readOne(
  fields: Fields,
  text: unknown,
  path: string,
  months: number,
  isMeant: boolean,
): Reading | undefined {
  if (typeof text !== "string") {
    fields.tell(path, "a reading such as K@60 or mean(E)@1-60", text);
    return undefined;
  }
  const reading = names.includes(text) ? readAt(text, months) : parseReading(text);
  if (reading === undefined) {
    const [, word = text] = /^(?:\w+\()?(\w+)/.exec(text) ?? [];
    const { suggestion } = names.includes(word) ? {} : suggested(word, names);
    fields.tell(path, "a reading such as K@60 or mean(E)@1-60", text, suggestion);
  } else if (reading.to > months) fields.tell(path, `rows up to ${months}, the end of the run`, text);
  else if (isMeant && mayBeNone(reading))
    // Its mean over runs would be that of those in which it happened, whatever their number.
    fields.tell(
      path,
      "a number that every run has",
      text,
      formatReading({ ...reading, summary: "reached", from: reading.to }),
    );
  else return reading;
  return undefined;
}
