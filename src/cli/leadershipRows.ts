import {
  fingerprintScenario,
  type LeadershipResult,
  type LeadershipTrial,
  modelVersion,
} from "../../sim/index.ts";
import { quoteField } from "../engine/csvTable.ts";
import { shellWord } from "../export/shellWord.ts";
import { alignColumns } from "./columns.ts";

/** A path as `--out` writes it. */
export type LeadershipRow = ReturnType<typeof leadershipRows>[number];

/** One explanation each: its path, how near it comes to the policy, and how far it parts from the others. */
export function leadershipRows({ fall, policy, paths, partings }: LeadershipResult, trial: LeadershipTrial) {
  const { base, seed, replicates, figures } = trial;
  return paths.map(({ explanation, moderation, distance, atEnd, agreeing }) => ({
    id: explanation.id,
    name: explanation.name,
    statement: explanation.statement,
    settings: Object.fromEntries(explanation.changes),
    distance,
    figures: figures.length,
    figuresAgreeing: agreeing,
    atEnd,
    partings: partings
      .filter(({ of }) => of === explanation.id)
      .map(({ from, apart }) => ({ from, ...apart })),
    fall,
    path: moderation.map((at, row) => ({ row, policy: policy[row], ...at })),
    replicates,
    command: commandFor(trial),
    modelVersion,
    scenario: base.id,
    fingerprint: fingerprintScenario({ ...base, seed }),
    seed,
  }));
}

/** A line an explanation and row; `policy` is empty after the scenario's own end. */
export function leadershipCsv(rows: readonly LeadershipRow[]): string {
  const header = "modelVersion,scenario,fingerprint,seed,replicates,explanation,row,mean,low,high,policy";
  const lines = rows.flatMap(({ modelVersion, scenario, fingerprint, seed, replicates, id, path }) =>
    path.map(({ row, mean, low, high, policy }) =>
      [
        modelVersion,
        scenario,
        fingerprint,
        quoteField(seed),
        replicates,
        id,
        row,
        mean,
        low,
        high,
        policy ?? "",
      ].join(","),
    ),
  );
  return `${[header, ...lines].join("\n")}\n`;
}

/** What a terminal shows: moderation every year or so, fits and partings. */
export function leadershipText(result: LeadershipResult, trial: LeadershipTrial): string {
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
    commandFor(trial),
    "A model, not a forecast.",
  ].join("\n");
}

function commandFor({ base, seed, replicates, after }: LeadershipTrial): string {
  return `npx outbid leadership ${base.id} --replicates ${replicates} --after ${after} --seed ${shellWord(seed)}`;
}

const interval = ({ mean, low, high }: { mean: number; low: number; high: number }) =>
  `${mean.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`.replaceAll("-", "−");
