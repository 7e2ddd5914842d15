import type { LeadershipResult } from "../../sim/experiments/index.ts";
import { modelVersion } from "../../sim/index.ts";
import { leadershipCommand, type NamedLeadershipTrial } from "../reports/leadershipRows.ts";
import { alignColumns } from "./columns.ts";

/** The text for a terminal: moderation about once a year, fits and partings. */
export function leadershipText(result: LeadershipResult, trial: NamedLeadershipTrial): string {
  const { fall, policy, paths, partings } = result;
  const last = fall + trial.after;
  const shown = [...new Set([0, 6, 12, 18, 24, 30, 36, fall, fall + 12, fall + 24, fall + 36, last])]
    .filter((row) => row <= last)
    .sort((a, b) => a - b);
  const header = ["row", "policy", ...paths.map(({ explanation: { id, name } }) => `${id} ${name}`)];
  const lines = shown.map((row) => [
    String(row),
    row <= fall ? policy[row].toFixed(2) : "",
    ...paths.map(({ moderation }) => interval(moderation[row])),
  ]);
  return [
    `Moderation in ${trial.base.id}, mean of ${trial.replicates} replicates and its 95 % interval; propaganda falls after row ${fall}. Seed ${JSON.stringify(trial.seed)}, model ${modelVersion}.`,
    "",
    ...alignColumns([header, ...lines], [0, 1]),
    "",
    ...paths.map(
      ({ explanation: { id, statement }, distance, agreeing }) =>
        `${id}: ${statement} Distance from the policy to row ${fall}: ${interval(distance)}; agrees with ${agreeing} of ${trial.figures.length} observed ranges.`,
    ),
    ...partings.map(({ of, from, apart }) => `${of} less ${from} at the end: ${interval(apart)}`),
    "",
    leadershipCommand(trial),
    "A model, not a forecast.",
  ].join("\n");
}

const interval = ({ mean, low, high }: { mean: number; low: number; high: number }) =>
  `${mean.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`.replaceAll("-", "−");
