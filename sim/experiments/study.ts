import { masterLever, type Settings, strands } from "../parameters.ts";
import { type Change, changeTreatment } from "../scenario/changeTreatment.ts";
import { formatProblem } from "../scenario/problems.ts";
import type { ScenarioEvent, Treatment } from "../scenario.ts";
import type { PointLabels, RunJobs } from "./jobs.ts";
import type { Reading } from "./readings.ts";

/** The base on which a method tries its points: the same people with the same luck at every point. */
export interface Study {
  readonly base: Treatment;
  /** Strands that were set by name: they keep the base's value when the master lever moves. By default none. */
  readonly held?: readonly string[];
  /** Decides all chance, in the runs and in the method, in place of the base's own seed. */
  readonly seed: string;
  /** Runs at each point, at least 2. */
  readonly replicates: number;
  /** Index of the first of them, 0 by default. */
  readonly first?: number;
}

/** One point's numbers: for each reading, its value in every replicate. */
export type Sample = readonly Float64Array[];

/**
 * Tries treatments with the study's seed and replicates: one sample per treatment, in their order. `labels` say where each
 * stands in its experiment.
 */
export async function tryPoints(
  { seed, replicates, first = 0 }: Pick<Study, "seed" | "replicates" | "first">,
  points: readonly Treatment[],
  readings: readonly Reading[],
  runJobs: RunJobs,
  labels: readonly PointLabels[] = [],
): Promise<Sample[]> {
  if (points.length === 0) return [];
  const values = await runJobs(
    points.map((point, i) => ({
      ...{ scenario: { ...point, seed }, first, count: replicates, readings },
      ...(labels[i] && { labels: labels[i] }),
    })),
  );
  return values.map((of) => splitColumns(of, readings.length));
}

function splitColumns(values: Float64Array, width: number): Sample {
  const count = values.length / width;
  const columns = Array.from({ length: width }, () => new Float64Array(count));
  for (let r = 0; r < count; r++) for (let k = 0; k < width; k++) columns[k][r] = values[r * width + k];
  return columns;
}

/**
 * The study's base with some values changed, and with events besides its own: changed by `changeTreatment`, while held
 * strands keep their values. Throws with every problem when they do not fit.
 */
export function treatmentAt(
  { base, held = [] }: Pick<Study, "base" | "held">,
  changes: readonly Change[],
  added: readonly ScenarioEvent[] = [],
): Treatment {
  const named = new Set(changes.map(([name]) => name));
  const staying = named.has(masterLever.name) ? held.filter((strand) => !named.has(strand)) : [];
  const kept = staying.map((strand): Change => [strand, base.settings[strand as keyof Settings]]);
  const changed = changeTreatment(base, [...changes, ...kept], { added });
  if (changed.ok) return changed.treatment;
  throw new Error(changed.problems.map(formatProblem).join("\n"));
}

/** A treatment without the events of some levers; for the master lever, also without those of its strands. */
export function withoutEvents(base: Treatment, levers: readonly string[]): Treatment {
  const gone = new Set<string>(levers);
  if (gone.has(masterLever.name)) for (const strand of strands) gone.add(strand);
  return { ...base, events: base.events.filter((event) => !("lever" in event && gone.has(event.lever))) };
}

/** The master lever or one of its strands. */
export type PolicyLever = "moderation" | (typeof strands)[number];

/** The same policy from the first month to the last, whatever the base's schedule or leadership says. */
export function withModeration(study: Pick<Study, "base" | "held">, moderation: number): Treatment {
  return withLever(study, "moderation", moderation);
}

/**
 * The master lever or one strand held from the first month to the last. The other strands follow the base's schedule;
 * what a leadership would choose has no part in it.
 */
export function withLever(
  { base, held }: Pick<Study, "base" | "held">,
  lever: PolicyLever,
  value: number,
): Treatment {
  const steady = withoutEvents(lever === masterLever.name ? base : withStrandEvents(base), [lever]);
  const kept = lever === masterLever.name && held ? { held } : {};
  return { ...treatmentAt({ base: steady, ...kept }, [[lever, value]]), mode: "scheduled" };
}

/** The same events with those of the master lever written out, one for each strand. */
function withStrandEvents(base: Treatment): Treatment {
  const events = base.events.flatMap((event): ScenarioEvent[] =>
    "lever" in event && event.lever === "moderation"
      ? strands.map((lever) => ({ ...event, lever }))
      : [event],
  );
  return { ...base, events };
}

/**
 * The mean of one reading over the study's replicates, at the base with each of these changes; a point's labels have its
 * changes too.
 */
export async function meansAt(
  study: Study,
  points: readonly (readonly (readonly [name: string, value: number])[])[],
  reading: Reading,
  runJobs: RunJobs,
  labels: readonly PointLabels[] = [],
): Promise<Float64Array> {
  const treatments = points.map((changes) => treatmentAt(study, changes));
  const full = points.map((changes, i) => ({ ...labels[i], ...Object.fromEntries(changes) }));
  const samples = await tryPoints(study, treatments, [reading], runJobs, full);
  return Float64Array.from(samples, ([values]) => values.reduce((sum, v) => sum + v, 0) / values.length);
}

/** The first months of a treatment; the whole run begins with the same months. */
export function beginningOf(treatment: Treatment, months: number): Treatment {
  return { ...treatment, months, events: treatment.events.filter(({ month }) => month < months) };
}
