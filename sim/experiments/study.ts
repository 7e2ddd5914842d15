import { masterLever, settables, strands } from "../parameters.ts";
import type { Change } from "../scenario/applySettings.ts";
import type { Scenario } from "../scenario.ts";
import { changeBase } from "./changeBase.ts";
import type { RunJobs } from "./jobs.ts";
import type { Reading } from "./readings.ts";

/** What a method tries its points on: the same people with the same luck at every point. */
export interface Study {
  readonly base: Scenario;
  /** Decides all chance, of the runs and of the method, in place of the base's own. */
  readonly seed: string;
  /** Runs at each point, at least 2. */
  readonly replicates: number;
  /** Index of the first of them, 0 unless it is given. */
  readonly first?: number;
}

/** One point's numbers: for each reading, its value in every replicate. */
export type Sample = readonly Float64Array[];

/** Tries scenarios with the study's seed and replicates: a sample each, in their order. */
export async function tryPoints(
  { seed, replicates, first = 0 }: Omit<Study, "base">,
  points: readonly Scenario[],
  readings: readonly Reading[],
  runJobs: RunJobs,
): Promise<Sample[]> {
  if (points.length === 0) return [];
  const values = await runJobs(
    points.map((point) => ({ scenario: { ...point, seed }, first, count: replicates, readings })),
  );
  return values.map((of) => splitColumns(of, readings.length));
}

function splitColumns(values: Float64Array, width: number): Sample {
  const count = values.length / width;
  const columns = Array.from({ length: width }, () => new Float64Array(count));
  for (let r = 0; r < count; r++) for (let k = 0; k < width; k++) columns[k][r] = values[r * width + k];
  return columns;
}

/** Parameters and levers: numbers that go together with any others, so that a point needs no parsing. */
const rows = /* @__PURE__ */ new Map(
  [...settables, masterLever]
    .filter(({ name, range }) => range !== undefined || name === "aidScale" || isStrand(name))
    .map((row) => [row.name as string, row]),
);

function isStrand(name: string): boolean {
  return (strands as readonly string[]).includes(name);
}

/**
 * A scenario with some settings changed, in order: every name that `applySettings` takes. Throws when a name is unknown
 * or a value out of its bounds.
 */
export function scenarioAt(base: Scenario, changes: readonly Change[]): Scenario {
  const numbers: Record<string, number> = {};
  const others: Change[] = [];
  for (const change of changes) {
    const [name, value] = change;
    const row = rows.get(name);
    if (row === undefined || typeof value !== "number") {
      others.push(change);
      continue;
    }
    const [least, most] = row.bounds;
    if (!(value >= least && value <= most) || (row.integer === true && !Number.isInteger(value)))
      throw new Error(
        `${name}: expected a ${row.integer ? "whole number" : "number"} from ${least} to ${most}, received ${value}`,
      );
    if (name === masterLever.name) for (const strand of strands) numbers[strand] = value;
    else numbers[name] = value;
  }
  const changed = { ...base, settings: { ...base.settings, ...numbers } };
  return others.length === 0 ? changed : changeBase(changed, others);
}

/** A scenario without the events of some levers; of the master lever, those of its strands too. */
export function withoutEvents(base: Scenario, levers: readonly string[]): Scenario {
  const gone = new Set<string>(levers);
  if (gone.has(masterLever.name)) for (const strand of strands) gone.add(strand);
  return { ...base, events: base.events.filter((event) => !("lever" in event && gone.has(event.lever))) };
}

/** The same policy from the first month to the last, whatever the base's schedule or leadership says. */
export function withModeration(base: Scenario, moderation: number): Scenario {
  const held = scenarioAt(withoutEvents(base, [masterLever.name]), [[masterLever.name, moderation]]);
  return { ...held, mode: "scheduled" };
}

/** The mean of one reading over the study's replicates, at the base with each of these changes. */
export async function meansAt(
  study: Study,
  points: readonly (readonly Change[])[],
  reading: Reading,
  runJobs: RunJobs,
): Promise<Float64Array> {
  const scenarios = points.map((changes) => scenarioAt(study.base, changes));
  const samples = await tryPoints(study, scenarios, [reading], runJobs);
  return Float64Array.from(samples, ([values]) => values.reduce((sum, v) => sum + v, 0) / values.length);
}

/** The first months of a scenario: the same as those of the whole. */
export function beginningOf(scenario: Scenario, months: number): Scenario {
  return { ...scenario, months, events: scenario.events.filter(({ month }) => month < months) };
}
