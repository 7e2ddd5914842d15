import type { FamilyMember, LeadershipResult, LeadershipTrial } from "../../sim/experiments/index.ts";
import { type About, fingerprintScenario, modelVersion } from "../../sim/index.ts";
import { csvCell, csvHeader, csvLine, fingerprintText, versionText } from "./csvCells.ts";
import { shellWord } from "./shellWord.ts";

/** A trial on a scenario that has an id. */
export type NamedLeadershipTrial = LeadershipTrial & { readonly base: Pick<About, "id"> };

/** A family as `--out` writes it. */
export type LeadershipRow = ReturnType<typeof leadershipRows>[number];

/**
 * One row per explanation: each of its leaderships, its range over them and its nearest, beside the policy of the scenario
 * and one that never moves, and how far it differs from the families after it.
 */
export function leadershipRows(
  { fall, policy, own, constant, families, partings }: LeadershipResult,
  trial: NamedLeadershipTrial,
) {
  const { base, seed, replicates, figures } = trial;
  return families.map((family) => ({
    id: family.explanation.id,
    name: family.explanation.name,
    statement: family.explanation.statement,
    spans: family.explanation.spans,
    tried: family.members.length,
    hardening: family.hardening,
    nearer: family.nearer,
    distance: family.distance,
    change: family.change,
    atEnd: family.atEnd,
    figures: figures.length,
    figuresAgreeing: family.agreeing,
    nearest: memberRow(family.nearest),
    members: family.members.map(memberRow),
    own,
    constant,
    partings: partings
      .filter(({ of }) => of === family.explanation.id)
      .map(({ from, nearest, least, most }) => ({ from, least, most, nearest })),
    fall,
    path: family.path.map((at, row) => ({ row, policy: policy[row], ...at })),
    replicates,
    command: leadershipCommand(trial),
    modelVersion,
    scenario: base.id,
    fingerprint: fingerprintScenario({ ...base, seed }),
    seed,
  }));
}

function memberRow({ changes, distance, change, atEnd, agreeing }: FamilyMember) {
  return { settings: Object.fromEntries(changes), distance, change, atEnd, figuresAgreeing: agreeing };
}

/** The columns of {@link leadershipCsv}. */
export const leadershipColumns: readonly string[] = [
  ..."modelVersion scenario fingerprint seed replicates explanation row".split(" "),
  ..."least median most nearest nearestLow nearestHigh policy".split(" "),
];

/**
 * One line per explanation and row: moderation over the family's leaderships and by the nearest of them, with the interval
 * of its mean; `policy` is empty after the scenario's own end.
 */
export function leadershipCsv(rows: readonly LeadershipRow[]): string {
  const lines = rows.flatMap(({ modelVersion, scenario, fingerprint, seed, replicates, id, path }) =>
    path.map(({ row, least, median, most, nearest, policy }) =>
      csvLine([
        ...[versionText(modelVersion), scenario, fingerprintText(fingerprint), seed].map((text) =>
          csvCell("text", text),
        ),
        ...[String(replicates), csvCell("text", id), String(row)],
        ...[least, median, most, nearest.mean, nearest.low, nearest.high, policy].map((value) =>
          csvCell("number", value),
        ),
      ]),
    ),
  );
  return [csvHeader(leadershipColumns), ...lines].join("");
}

/** The command that gives the same paths. */
export function leadershipCommand({ base, seed, replicates, after }: NamedLeadershipTrial): string {
  return `npx outbid leadership ${base.id} --replicates ${replicates} --after ${after} --seed ${shellWord(seed)}`;
}
