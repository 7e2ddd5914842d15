import {
  createDesign,
  formatReading,
  type LevelTable,
  parsePlan,
  type RunJobs,
  runJobsHere,
} from "../../sim/experiments/index.ts";
import { formatProblem, type Problem, type Scenario } from "../../sim/index.ts";

export interface SweepPlanOptions {
  /** The scenarios that the plan names, by those names. */
  readonly scenarios: Readonly<Record<string, Scenario>>;
  /** The tables of its `rows` factors, by the file that each names. */
  readonly tables?: Readonly<Record<string, LevelTable>>;
  /** Where jobs are done; here and now without it. */
  readonly runJobs?: RunJobs;
}

/** One run of a plan, as a row of `outbid merge` has it. */
export interface SweepRow {
  readonly run: number;
  readonly point: number;
  readonly replicate: number;
  /** Id of the scenario. */
  readonly scenario: string;
  /** What the plan's factors set, by name. */
  readonly levels: Readonly<Record<string, number | string | boolean>>;
  /** The readings, by their texts; null where the run has none, and where it failed. */
  readonly values: Readonly<Record<string, number | null>>;
  /** Why the run could not be done: values of its point do not fit together. */
  readonly failure?: string;
}

/** Points whose runs are asked for at once. */
const POINTS_AT_ONCE = 32;

/**
 * The runs of a plan in their order; `plan` is what its file holds. The numbers are those of `outbid sweep`. Throws a
 * RangeError with every problem of the plan before the first run.
 */
export async function* sweepPlan(
  plan: unknown,
  { scenarios, tables = {}, runJobs = runJobsHere }: SweepPlanOptions,
): AsyncGenerator<SweepRow> {
  const parsed = parsePlan(plan);
  if (!parsed.ok) throw refused(parsed.problems);
  const missing = parsed.plan.scenarios.filter((name) => !Object.hasOwn(scenarios, name));
  if (missing.length > 0)
    throw new RangeError(`scenarios: expected ${missing.join(", ")}, which the plan names, received none`);
  const listed = parsed.plan.scenarios.map((name) => scenarios[name] as Scenario);
  const designed = createDesign(parsed.plan, listed, new Map(Object.entries(tables)));
  if (!designed.ok) throw refused(designed.problems);
  const { points, replicates, readings, names, baseAt, levelsAt, scenarioAt } = designed.design;
  const texts = readings.map(formatReading);
  for (let first = 0; first < points; first += POINTS_AT_ONCE) {
    const found = Array.from({ length: Math.min(POINTS_AT_ONCE, points - first) }, (_, i) =>
      scenarioAt(first + i),
    );
    const jobs = found
      .filter(({ problems }) => problems.length === 0)
      .map(({ scenario }) => ({ scenario, first: 0, count: replicates, readings }));
    const answers = [...(await runJobs(jobs))];
    for (const [i, { problems }] of found.entries()) {
      const point = first + i;
      const answer = problems.length === 0 ? answers.shift() : undefined;
      const levels = levelsAt(point);
      for (let replicate = 0; replicate < replicates; replicate++)
        yield {
          ...{ run: point * replicates + replicate, point, replicate, scenario: baseAt(point).id },
          levels: Object.fromEntries(names.map((name, k) => [name, levels[k] as SweepRow["levels"][string]])),
          values: Object.fromEntries(
            texts.map((text, k) => [text, numberOrNull(answer?.[replicate * texts.length + k])]),
          ),
          ...(problems.length > 0 && { failure: problems.map(formatProblem).join("; ") }),
        };
    }
  }
}

const numberOrNull = (value = Number.NaN) => (Number.isNaN(value) ? null : value);

const refused = (problems: readonly Problem[]) => new RangeError(problems.map(formatProblem).join("\n"));
