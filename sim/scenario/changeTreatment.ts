import { masterLever, strands } from "../parameters.ts";
import { type Mode, modes, type Problem, type ScenarioEvent, type Treatment } from "../scenario.ts";
import { checkTreatment } from "./checkTreatment.ts";
import { eventsInOrder } from "./eventsInOrder.ts";
import { findSettable, flatNames, type Level } from "./flatNames.ts";
import { nearestNames } from "./nearest.ts";
import { shortName } from "./plainData.ts";
import { describeValue, limitProblems } from "./problems.ts";
import { lineProblem } from "./textRule.ts";

/** A name with its new value; a number may be given as text. */
export type Change = readonly [name: string, value: Level];

export type Changed<Base extends Treatment = Treatment> =
  | { readonly ok: true; readonly treatment: Base }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface EventChanges {
  /** In place of the base's own. */
  readonly events?: readonly ScenarioEvent[] | undefined;
  /** Events added to those; unlike those, none may begin after the last month. */
  readonly added?: readonly ScenarioEvent[];
}

/** Longest run, in months. */
const MOST_MONTHS = 1200;

/**
 * The one way to set a value: a treatment with some of its values changed, by every name of the table, `moderation`,
 * `mode`, `rival`, `months` and `seed`; a text stands for a number. The order in which names come never matters: the
 * master lever sets the four strands first, a strand with its own value comes after it. A name given twice with two
 * values is a problem. A run made shorter is the beginning of the longer one: events past its end are left out.
 * Whatever else the base holds, such as a scenario's texts, stays. On failure gives every problem; that of a value is
 * at its flat name.
 */
export function changeTreatment<Base extends Treatment>(
  base: Base,
  changes: readonly Change[],
  { events = base.events, added = [] }: EventChanges = {},
): Changed<Base> {
  const problems: Problem[] = [];
  const values = new Map<string, Level>();
  for (const [name, given] of changes) {
    const value = typedValue(name, given);
    const expected = expectationOf(name, value);
    if (expected !== undefined)
      problems.push({ path: shortName(name), received: quote(name, given), ...expected });
    else if (values.has(name) && values.get(name) !== value)
      problems.push(twice(name, values.get(name), value));
    else values.set(name, value);
  }
  const changed = setValues(base, values);
  const present = events === base.events ? changed.events : beforeMonth(events, changed.months);
  const listed = [...present, ...added];
  const wrong = new Set(problems.map(({ path }) => path));
  problems.push(...checkTreatment({ ...changed, events: listed }, wrong));
  if (problems.length > 0) return { ok: false, problems: limitProblems(problems, "scenario") };
  const isListed = events !== base.events || added.length > 0;
  return { ok: true, treatment: isListed ? { ...changed, events: eventsInOrder(listed) } : changed };
}

const twice = (name: string, one: Level | undefined, other: Level): Problem => ({
  path: name,
  expected: "one value",
  received: `${describeValue(one)} and ${describeValue(other)}`,
});

/** The base with these values, each already checked alone; the master lever first, whatever their order. */
export function setValues<Base extends Treatment>(base: Base, values: ReadonlyMap<string, Level>): Base {
  const settings: Record<string, number> = { ...base.settings };
  const master = values.get(masterLever.name);
  if (master !== undefined) for (const strand of strands) settings[strand] = master as number;
  let { months, seed, rival, mode } = base;
  for (const [name, value] of values) {
    if (name === "months") months = value as number;
    else if (name === "seed") seed = value as string;
    else if (name === "rival") rival = value as boolean;
    else if (name === "mode") mode = value as Mode;
    else if (name !== masterLever.name) settings[name] = value as number;
  }
  const events = months < base.months ? beforeMonth(base.events, months) : base.events;
  return { ...base, months, seed, rival, mode, settings: settings as Treatment["settings"], events };
}

const beforeMonth = (events: readonly ScenarioEvent[], months: number) =>
  events.filter(({ month }) => month < months);

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The number that a text writes in decimal digits; undefined for any other text. */
export function parseDecimal(text: string): number | undefined {
  const written = text.trim();
  // Minus zero becomes zero: it would be another text but the same run.
  return decimal.test(written) ? Number(written) + 0 : undefined;
}

/** The value that a text stands for, in the type of the name; a text that stands for no value is left as it is. */
export function typedValue(name: string, value: Level): Level {
  if (name === "seed") return String(value);
  if (typeof value !== "string") return value === 0 ? 0 : value;
  const text = value.trim();
  if (name === "rival") return text === "true" ? true : text === "false" ? false : value;
  if (name === "months" || findSettable(name) !== undefined) return parseDecimal(value) ?? value;
  return text;
}

/** The rule that a name's value breaks; undefined for a value that is right by itself. */
export function expectationOf(
  name: string,
  value: unknown,
): (Pick<Problem, "expected" | "suggestion"> & Partial<Pick<Problem, "received">>) | undefined {
  const row = findSettable(name);
  if (row !== undefined) return numberExpectation(value, row.bounds, row.integer === true);
  switch (name) {
    case "months":
      return numberExpectation(value, [1, MOST_MONTHS], true);
    case "rival":
      return typeof value === "boolean" ? undefined : { expected: "true or false" };
    case "mode":
      return modes.some((mode) => mode === value) ? undefined : { expected: modes.join(", ") };
    case "seed":
      return lineProblem(value, "seed");
  }
  const suggestion = nearestNames(name.slice(0, 60), flatNames, 3).join(", ");
  return { expected: "a known name", ...(suggestion !== "" && { suggestion }) };
}

function numberExpectation(value: unknown, [least, most]: readonly [number, number], integer: boolean) {
  if (typeof value !== "number" || Number.isNaN(value)) return { expected: "a number" };
  if (integer && !Number.isInteger(value)) return { expected: "a whole number" };
  if (value < least) return { expected: `≥ ${least}` };
  return value > most ? { expected: `≤ ${most}` } : undefined;
}

/** A value as it was given: a text that writes a number without quotation marks. */
function quote(name: string, given: unknown): string {
  if (!flatNames.includes(name)) return "an unknown one";
  return typeof given === "string" && parseDecimal(given) !== undefined ? given : describeValue(given);
}
