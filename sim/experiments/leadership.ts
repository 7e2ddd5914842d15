import { clamp } from "../exact.ts";
import { masterLever, strands } from "../parameters.ts";
import type { Change } from "../scenario/changeTreatment.ts";
import type { ScenarioEvent, Treatment } from "../scenario.ts";
import { explanations } from "./explanations.ts";
import type { RunJobs } from "./jobs.ts";
import {
  type FamilyPath,
  familyOf,
  type GivenPath,
  givenPathOf,
  type Lived,
  type Parting,
  partingOf,
} from "./leadershipFamily.ts";
import { meanWithin } from "./meanWithin.ts";
import type { ObservedFigure } from "./observedFigures.ts";
import { type Reading, readAt } from "./readings.ts";
import { type Sample, treatmentAt, tryPoints, withoutEvents } from "./study.ts";

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

export interface LeadershipResult {
  /** Months of the base: the last row before propaganda falls. */
  readonly fall: number;
  /** The base's own policy by row, 0 to `fall`, and its numbers. */
  readonly policy: readonly number[];
  readonly own: GivenPath;
  /** The naive baseline, and the moderation at which it stays: each strand at its mean over the base's months. */
  readonly constant: GivenPath & { readonly level: number };
  /** In the order of {@link explanations}. */
  readonly families: readonly FamilyPath[];
  /** Every two of them. */
  readonly partings: readonly Parting[];
}

/**
 * Lets each leadership of the four families choose the policy in the base, then takes the rival's propaganda and money
 * away: the path that each chooses, its distance from the base's policy and from the observations, beside a policy that
 * never moves, and how far the families differ in the end. The same trial gives the same answer, whatever `runJobs`.
 * Throws when it does not fit the base.
 */
export async function compareLeaderships(
  trial: LeadershipTrial,
  runJobs: RunJobs,
): Promise<LeadershipResult> {
  const { base, figures, after } = trial;
  const fall = base.months;
  const { lived: owned, levels } = await liveByOwnPolicy(trial, runJobs);
  const policy = owned.moderation.map(meanWithin);
  const policies = [
    [["mode", "scheduled"], ...levels] as const,
    ...explanations.flatMap(({ members }) => members),
  ];
  const samples = await tryPoints(
    trial,
    policies.map((changes) => withPolicy(base, changes, after)),
    readingsOf(fall + after, figures),
    runJobs,
  );
  const [stayed, ...chosen] = samples.map((sample) => livedBy(sample, fall + after));
  const constant = {
    ...givenPathOf(stayed, { policy, figures }),
    level: meanWithin(stayed.moderation[fall]),
  };
  const compared = { policy, figures, still: constant.distance };
  const families = explanations.map((explanation) =>
    familyOf(explanation, chosen.splice(0, explanation.members.length), compared),
  );
  return {
    fall,
    policy,
    own: givenPathOf(owned, compared),
    constant,
    families: families.map(({ family }) => family),
    partings: families.flatMap((one, i) => families.slice(i + 1).map((other) => partingOf(one, other))),
  };
}

/** The base as it stands, and each strand at its mean over the base's months. */
async function liveByOwnPolicy(trial: LeadershipTrial, runJobs: RunJobs) {
  const { base, figures } = trial;
  const means = strands.map((measure) => ({ measure, summary: "mean", from: 1, to: base.months }) as const);
  const [sample] = await tryPoints(trial, [base], [...means, ...readingsOf(base.months, figures)], runJobs);
  return {
    lived: livedBy(sample.slice(means.length), base.months),
    levels: strands.map((strand, i): Change => [strand, clamp(meanWithin(sample[i]), 0, 1)]),
  };
}

/** The base with another policy or leadership, and with what comes after its end. */
function withPolicy(base: Treatment, changes: readonly Change[], after: number): Treatment {
  const month = base.months;
  const fallen: ScenarioEvent[] = [
    { kind: "step", month, lever: "propaganda", value: 0 },
    { kind: "step", month, lever: "funding", value: 0.3 },
  ];
  const free = withoutEvents(base, [masterLever.name]);
  return treatmentAt({ base: free }, [["months", month + after], ...changes], fallen);
}

/** Moderation in rows 0 to `last`, and the observed figures. */
function readingsOf(last: number, figures: readonly ObservedFigure[]): Reading[] {
  const rows = Array.from({ length: last + 1 }, (_, row) => readAt("moderation", row));
  return [...rows, ...figures.map(({ reading }) => reading)];
}

/** The columns of {@link readingsOf}. */
function livedBy(sample: Sample, last: number): Lived {
  return { moderation: sample.slice(0, last + 1), figures: sample.slice(last + 1) };
}
