import type { LeadershipResult, LeadershipTrial } from "../../sim/experiments/index.ts";
import { type About, fingerprintScenario, modelVersion } from "../../sim/index.ts";
import { csvCell, csvHeader, csvLine, fingerprintText, versionText } from "./csvCells.ts";
import { shellWord } from "./shellWord.ts";

/** A trial on a scenario that has an id. */
export type NamedLeadershipTrial = LeadershipTrial & { readonly base: Pick<About, "id"> };

/** A path as `--out` writes it. */
export type LeadershipRow = ReturnType<typeof leadershipRows>[number];

/** One row per explanation: its path, its distance from the policy, and how far it differs from the others. */
export function leadershipRows(
  { fall, policy, paths, partings }: LeadershipResult,
  trial: NamedLeadershipTrial,
) {
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
    command: leadershipCommand(trial),
    modelVersion,
    scenario: base.id,
    fingerprint: fingerprintScenario({ ...base, seed }),
    seed,
  }));
}

/** One line per explanation and row; `policy` is empty after the scenario's own end. */
export function leadershipCsv(rows: readonly LeadershipRow[]): string {
  const header = "modelVersion scenario fingerprint seed replicates explanation row mean low high policy";
  const lines = rows.flatMap(({ modelVersion, scenario, fingerprint, seed, replicates, id, path }) =>
    path.map(({ row, mean, low, high, policy }) =>
      csvLine([
        ...[versionText(modelVersion), scenario, fingerprintText(fingerprint), seed].map((text) =>
          csvCell("text", text),
        ),
        ...[String(replicates), csvCell("text", id), String(row)],
        ...[mean, low, high, policy].map((value) => csvCell("number", value)),
      ]),
    ),
  );
  return [csvHeader(header.split(" ")), ...lines].join("");
}

/** The command that gives the same paths. */
export function leadershipCommand({ base, seed, replicates, after }: NamedLeadershipTrial): string {
  return `npx outbid leadership ${base.id} --replicates ${replicates} --after ${after} --seed ${shellWord(seed)}`;
}
