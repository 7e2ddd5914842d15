import { compareLeaderships, explanations, figuresOf } from "../../sim/experiments/index.ts";
import type { Treatment } from "../../sim/index.ts";
import { replicateCost } from "../engine/chunks.ts";
import {
  leadershipColumns,
  leadershipCsv,
  leadershipRows,
  type NamedLeadershipTrial,
} from "../reports/leadershipRows.ts";
import { leadershipText } from "./leadershipText.ts";
import { count } from "./option.ts";
import { defineStudy } from "./study.ts";

/** `outbid leadership`. */
export const leadershipStudy = defineStudy({
  name: "leadership",
  about: "let four explanations choose the policy, each as a family of leaderships, then let propaganda fall",
  usual: { scenario: "history-2021-2026", replicates: 8 },
  takes: "scenario",
  options: { after: count("months to go on once propaganda has fallen", 44, [1, 600]) },
  async plan({ base, seed, replicates }, { after }, problems, sources): Promise<NamedLeadershipTrial> {
    if (base.months + after > 1200)
      problems.push(`--after: expected at most 1200 months in all, received ${base.months} + ${after}`);
    const { observations } = base;
    const figures =
      observations === "" ? [] : figuresOf(await sources.observations(observations), base.months);
    return { base, seed, replicates, after, figures };
  },
  run: (trial: NamedLeadershipTrial, runJobs) => compareLeaderships(trial, runJobs),
  report(result, trial) {
    const rows = leadershipRows(result, trial);
    return {
      json: () => rows,
      csv: () => leadershipCsv(rows),
      header: leadershipColumns,
      lines: [leadershipText(rows)],
    };
  },
});

/** What it costs, in default runs: nearly all of it are the leaderships. */
export function expectedCost(base: Treatment, after: number, replicates: number): number {
  const leaderships = explanations.reduce((sum, { members }) => sum + members.length, 0);
  const led: Treatment = { ...base, mode: "farsighted", months: base.months + after };
  return leaderships * replicates * replicateCost(led);
}
