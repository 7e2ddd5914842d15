import type { Observations } from "../observations.ts";
import { masterLever, strands } from "../parameters.ts";
import type { Change } from "../scenario/changeTreatment.ts";
import type { ScenarioEvent, Treatment } from "../scenario.ts";
import { type Estimate, estimateMean } from "./estimate.ts";
import { type Explanation, explanations } from "./explanations.ts";
import type { RunJobs } from "./jobs.ts";
import { type Reading, readAt } from "./readings.ts";
import { treatmentAt } from "./study.ts";

/** An observed figure and the reading of a run that it is about. */
export interface ObservedFigure {
  readonly reading: Reading;
  readonly low: number;
  readonly high: number;
}

export interface LeadershipTrial {
  /** Run to its end with each leadership in place of its policy; the paths are compared with its own policy. */
  readonly base: Treatment;
  /** In place of the base's own. */
  readonly seed: string;
  /** At least 2. */
  readonly replicates: number;
  /** Months added at the end of the base, in which propaganda is 0 and funding .3 at most; at least 1. */
  readonly after: number;
  readonly figures: readonly ObservedFigure[];
}

/** The choices of one leadership. */
export interface ChosenPath {
  readonly explanation: Explanation;
  /** Moderation by row, with the interval of the mean. */
  readonly moderation: readonly Estimate[];
  /** Root mean square distance from the base's own policy over its rows 1 to the end: 0 is a perfect fit. */
  readonly distance: Estimate;
  /** Mean moderation in the last 12 rows (fewer where fewer were added). */
  readonly atEnd: Estimate;
  /** The mean of each observed figure's reading. */
  readonly figures: readonly number[];
  /** The number of these that lie in the observed range. */
  readonly agreeing: number;
}

export interface LeadershipResult {
  /** Months of the base: the last row before propaganda falls. */
  readonly fall: number;
  /** The base's own policy by row, 0 to `fall`. */
  readonly policy: readonly number[];
  /** In the order of {@link explanations}. */
  readonly paths: readonly ChosenPath[];
  /** The difference between two at the end, the first less the second, with the same people and luck. */
  readonly partings: readonly { readonly of: string; readonly from: string; readonly apart: Estimate }[];
}

/**
 * Observed ranges as readings: the mean over the months of each, where the run has them. A single figure, that is, a
 * range with equal ends, is left out: no mean would ever agree with it; and so is what the scenario is coded from, and
 * what counts something else.
 */
export function figuresOf({ series }: Observations, months: number): ObservedFigure[] {
  return Object.entries(series).flatMap(([measure, observed]) =>
    observed
      .filter(({ toMonth, low, high }) => toMonth < months && low < high)
      .filter(({ codedIn, notScored }) => codedIn === undefined && notScored === undefined)
      .map(({ fromMonth, toMonth, low, high }) => ({
        reading: { measure, summary: "mean", from: fromMonth + 1, to: toMonth + 1 } as const,
        low,
        high,
      })),
  );
}

/**
 * Lets each of the three leaderships choose the policy in the base, then takes the rival's propaganda and money away:
 * the path that each chooses, its distance from the base's policy and from the observations, and how far the paths
 * differ. The same trial gives the same answer, whatever `runJobs`. Throws when it does not fit the base.
 */
export async function compareLeaderships(
  trial: LeadershipTrial,
  runJobs: RunJobs,
): Promise<LeadershipResult> {
  const { replicates, figures } = trial;
  const base = { ...trial.base, seed: trial.seed };
  const fall = base.months;
  const rows = fall + trial.after + 1;
  const policyRows = Array.from({ length: fall + 1 }, (_, row) => readAt("moderation", row));
  const readings = [
    ...Array.from({ length: rows }, (_, row) => readAt("moderation", row)),
    ...figures.map(({ reading }) => reading),
  ];
  const [own, ...chosen] = await runJobs([
    { scenario: base, first: 0, count: replicates, readings: policyRows },
    ...explanations.map(({ changes }) => ({
      scenario: withLeadership(base, changes, trial.after),
      first: 0,
      count: replicates,
      readings,
    })),
  ]);
  const policy = policyRows.map((_, row) => meanOf(column(own, policyRows.length, row)));
  const width = readings.length;
  const ends = chosen.map((values) => endings(values, width, rows, Math.min(12, trial.after)));
  return {
    fall,
    policy,
    paths: explanations.map((explanation, i) => {
      const of = (k: number) => column(chosen[i], width, k);
      const means = figures.map((_, k) => meanOf(of(rows + k)));
      return {
        explanation,
        moderation: Array.from({ length: rows }, (_, row) => estimateMean(of(row))),
        distance: estimateMean(distances(chosen[i], width, policy)),
        atEnd: estimateMean(ends[i]),
        figures: means,
        agreeing: means.filter((mean, k) => mean >= figures[k].low && mean <= figures[k].high).length,
      };
    }),
    partings: [
      [0, 1],
      [0, 2],
      [2, 1],
    ].map(([a, b]) => ({
      of: explanations[a].id,
      from: explanations[b].id,
      apart: estimateMean(ends[a].map((value, r) => value - ends[b][r])),
    })),
  };
}

const ofPolicy: readonly string[] = [masterLever.name, ...strands];

function withLeadership(base: Treatment, changes: readonly Change[], after: number): Treatment {
  const month = base.months;
  const kept = base.events.filter((event) => !("lever" in event && ofPolicy.includes(event.lever)));
  const fallen: ScenarioEvent[] = [
    { kind: "step", month, lever: "propaganda", value: 0 },
    { kind: "step", month, lever: "funding", value: 0.3 },
  ];
  return treatmentAt({ base: { ...base, events: kept } }, [["months", month + after], ...changes], fallen);
}

/** Reading `k` of every replicate. */
function column(values: Float64Array, width: number, k: number): Float64Array {
  return Float64Array.from({ length: values.length / width }, (_, r) => values[r * width + k]);
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Each replicate's root mean square distance from the policy, without row 0, which is given. */
function distances(values: Float64Array, width: number, policy: readonly number[]): Float64Array {
  return Float64Array.from({ length: values.length / width }, (_, r) => {
    const gaps = policy.slice(1).map((own, i) => values[r * width + i + 1] - own);
    return Math.sqrt(gaps.reduce((sum, gap) => sum + gap * gap, 0) / gaps.length);
  });
}

/** Each replicate's mean moderation in its last `count` rows. */
function endings(values: Float64Array, width: number, rows: number, count: number): Float64Array {
  return Float64Array.from({ length: values.length / width }, (_, r) =>
    meanOf(values.subarray(r * width + rows - count, r * width + rows)),
  );
}
