import { formatSplit, formatVerdict, type TestedClaim } from "../../sim/experiments/index.ts";
import { type About, fingerprintScenario, modelVersion, type Treatment } from "../../sim/index.ts";
import { csvCell, csvHeader, csvLine, fingerprintText, versionText } from "./csvCells.ts";
import { shellWord } from "./shellWord.ts";

/** How hard claims are tried. */
export interface ClaimsEffort {
  /** Paired replicates at the base. */
  readonly replicates: number;
  /** Plausible worlds. */
  readonly worlds: number;
  readonly seed: string;
}

/** What `outbid claims` does unless it is told otherwise. */
export const usualEffort: ClaimsEffort = { replicates: 100, worlds: 200, seed: "claims" };
/** Paired replicates in each world, half as many where the leadership looks ahead. */
export const WORLD_REPLICATES = 16;

/** What to type for one claim to be tried again as it was. */
export function claimCommand(id: string, effort: ClaimsEffort): string {
  const option = (name: keyof ClaimsEffort) =>
    effort[name] === usualEffort[name] ? [] : [`--${name}`, shellWord(String(effort[name]))];
  const options = [...option("replicates"), ...option("worlds"), ...option("seed")];
  return ["npx outbid claims --only", id, ...options].join(" ");
}

/** A tested claim as `--out` writes it. Effect, interval, unit and expected direction are those of `outcome`. */
export type ClaimRow = ReturnType<typeof claimRow>;

/** One claim's row; `base` as it was run, seed and all. */
export function claimRow(tested: TestedClaim, effort: ClaimsEffort, base: Treatment & Pick<About, "id">) {
  const { claim, deciding, decidedBy, outcomes } = tested;
  return {
    id: claim.id,
    verdict: formatVerdict(tested.verdict),
    effect: deciding.effect.mean,
    low: deciding.effect.low,
    high: deciding.effect.high,
    unit: deciding.outcome.unit,
    expected: deciding.outcome.expected,
    worlds: tested.worldFindings.length,
    worldsHolding: tested.worldsHolding,
    worldsWithinChance: tested.worldFindings.filter((finding) => finding === "within chance").length,
    decidedBy: decidedBy.map((split) => ({
      name: split.name,
      condition: formatSplit(split),
      share: split.above ? split.shareAbove : split.shareBelow,
      shareElse: split.above ? split.shareBelow : split.shareAbove,
      clear: split.clear,
    })),
    outcome: deciding.outcome.label,
    outcomes: outcomes.map(({ outcome, comparison, effect, finding, worldsHolding }) => ({
      label: outcome.label,
      treatment: comparison.treatment.words,
      control: comparison.control.words,
      months: comparison.months,
      effect: effect.mean,
      low: effect.low,
      high: effect.high,
      unit: outcome.unit,
      expected: outcome.expected,
      smallest: outcome.smallest,
      finding,
      worldsHolding,
    })),
    replicates: tested.replicates,
    worldReplicates: tested.worldReplicates,
    command: claimCommand(claim.id, effort),
    modelVersion,
    scenario: base.id,
    fingerprint: fingerprintScenario(base),
    seed: effort.seed,
  };
}

const columns = [
  ...["id", "verdict", "outcome", "effect", "low", "high", "unit", "expected", "worlds", "worldsHolding"],
  ...["worldsWithinChance", "decidedBy", "replicates", "worldReplicates", "command", "modelVersion"],
  ...["scenario", "fingerprint", "seed"],
] as const;

const measured = ["effect", "low", "high"];

/** A header and a line a claim; `decidedBy` as conditions set apart by semicolons. */
export function claimsCsv(rows: readonly ClaimRow[]): string {
  const lines = rows.map((row) => {
    const cells: Readonly<Record<string, unknown>> = {
      ...row,
      decidedBy: row.decidedBy.map(({ condition }) => condition).join("; "),
      modelVersion: versionText(row.modelVersion),
      fingerprint: fingerprintText(row.fingerprint),
    };
    return csvLine(
      columns.map((name) =>
        csvCell(measured.includes(name) ? "number" : "whole", cells[name] as string | number),
      ),
    );
  });
  return [csvHeader(columns), ...lines].join("");
}
