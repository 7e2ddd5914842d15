import { formatSplit, formatVerdict, type TestedClaim } from "../../sim/experiments/index.ts";
import { type About, fingerprintScenario, modelVersion, type Treatment } from "../../sim/index.ts";
import { quoteField } from "./csvTable.ts";
import { shellWord } from "./shellWord.ts";

/** The numbers of runs and worlds with which claims are tested. */
export interface ClaimsEffort {
  /** Paired replicates at the base. */
  readonly replicates: number;
  /** Plausible worlds. */
  readonly worlds: number;
  readonly seed: string;
}

/** The defaults of `outbid claims`. */
export const usualEffort: ClaimsEffort = { replicates: 100, worlds: 200, seed: "claims" };
/** Paired replicates in each world, half as many where the leadership looks ahead. */
export const WORLD_REPLICATES = 16;

/** The command that tests one claim again in the same way. */
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

const csvCell = (value: unknown) => (typeof value === "string" ? quoteField(value) : String(value));

/** A header and one line per claim; `decidedBy` is a list of conditions separated by semicolons. */
export function claimsCsv(rows: readonly ClaimRow[]): string {
  const lines = rows.map((row) => {
    const cells: Readonly<Record<string, unknown>> = {
      ...row,
      decidedBy: row.decidedBy.map(({ condition }) => condition).join("; "),
    };
    return columns.map((name) => csvCell(cells[name])).join(",");
  });
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}
