import type { Estimate, TestedClaim } from "../../sim/experiments/index.ts";
import { type About, fingerprintScenario, modelVersion, type Treatment } from "../../sim/index.ts";
import { csvCell, csvHeader, csvLine, fingerprintText, versionText } from "./csvCells.ts";
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

/** A tested claim as `--out` writes it: what each column holds, {@link claimColumns} tells. */
export type ClaimRow = ReturnType<typeof claimRow>;

/** One claim's row; `base` as it was run, seed and all. */
export function claimRow(tested: TestedClaim, effort: ClaimsEffort, base: Treatment & Pick<About, "id">) {
  const { claim, outcomes, conditions } = tested;
  return {
    id: claim.id,
    verdict: tested.verdict,
    finding: tested.finding,
    ...worldColumns(tested.worlds),
    condition: conditionColumns(conditions),
    sides: conditions.sides
      .slice(0, MOST_SIDES)
      .map(({ name, above, found }) => ({ name, side: sideOf(above), found })),
    outcomes: outcomes.map(({ outcome, comparison, basis, effect, finding, worlds }) => ({
      label: outcome.label,
      treatment: comparison.treatment.words,
      control: comparison.control.words,
      months: comparison.months,
      basis,
      effect: effect.mean,
      low: effect.low,
      high: effect.high,
      unit: outcome.unit,
      claimed: outcome.claimed,
      smallest: outcome.smallest,
      finding,
      ...worldColumns(worlds),
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

/** Sides of settings that a row tells of, those that were found most often. */
const MOST_SIDES = 5;

/** The side that came nearest, where no condition tells, is told of when it was found in half of the halves. */
export const nearestSide = <Side extends { readonly found: number }>([most]: readonly Side[]) =>
  most !== undefined && most.found >= 0.5 ? most : undefined;

/** Null where there are no worlds to have a share. */
function worldColumns({ count, holding, notHolding, tooFew, share }: TestedClaim["worlds"]) {
  return {
    worlds: count,
    worldsHolding: holding,
    worldsNotHolding: notHolding,
    worldsTooFew: tooFew,
    share: share?.mean ?? null,
    shareLow: share?.low ?? null,
    shareHigh: share?.high ?? null,
  };
}

function conditionColumns({ condition }: TestedClaim["conditions"]) {
  if (condition === undefined) return null;
  return {
    limits: condition.limits.map(({ name, above, found, threshold }) => ({
      name,
      side: sideOf(above),
      ...spread("threshold", threshold),
      found,
    })),
    ...spread("density", condition.density),
    ...spread("densityElse", condition.densityElse),
    ...spread("coverage", condition.coverage),
  };
}

const sideOf = (above: boolean) => (above ? "above" : "below");

/** "density": its mean, `densityLow` and `densityHigh`. */
function spread<Name extends string>(name: Name, { mean, low, high }: Estimate) {
  return { [name]: mean, [`${name}Low`]: low, [`${name}High`]: high } as Record<
    Name | `${Name}Low` | `${Name}High`,
    number
  >;
}

/** "doctrineGap > 1.94 and betrayalFraming < 2.1"; nothing where no condition tells. */
export function conditionText({ condition }: Pick<ClaimRow, "condition">): string {
  const limits = condition?.limits ?? [];
  return limits
    .map(({ name, side, threshold }) => `${name} ${side === "above" ? ">" : "<"} ${threeDigits(threshold)}`)
    .join(" and ");
}

/** "39 % (32 to 46 %)". */
export const percentText = (share: number | null, low: number | null, high: number | null) =>
  `${percent(share)} % (${percent(low)} to ${percent(high)} %)`;

/** "holds in 78 of 200 plausible worlds, 39 % (32 to 46 %). Verdict: it depends"; the verdict alone without worlds. */
export function verdictText(row: Omit<ClaimRow, "outcomes">): string {
  const { verdict, worlds, worldsHolding, share, shareLow, shareHigh } = row;
  if (worlds === 0) return `at the defaults alone: ${verdict}`;
  return `holds in ${worldsHolding} of ${worlds} plausible worlds, ${percentText(share, shareLow, shareHigh)}. Verdict: ${verdict}`;
}

const percent = (share: number | null) => String(Math.round(100 * (share ?? Number.NaN)));
const threeDigits = (value: number) => String(Number(value.toPrecision(3)));

type Cells = Readonly<Record<string, unknown>>;
type Outcome = ClaimRow["outcomes"][number];

interface ClaimColumn {
  readonly name: string;
  readonly text: string;
  readonly read: (row: ClaimRow, outcome: Outcome) => unknown;
}

const ofClaim = (name: keyof ClaimRow, text: string): ClaimColumn => ({
  name,
  text,
  read: (row) => row[name],
});
const ofOutcome = (name: string, key: keyof Outcome, text: string): ClaimColumn => ({
  name,
  text,
  read: (_, outcome) => outcome[key],
});
const ofCondition = (name: string, text: string): ClaimColumn => ({
  name: `condition${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  text,
  read: ({ condition }) => (condition as Cells | null)?.[name],
});

/** The columns of `outbid claims --out claims.csv`, a line per outcome of a claim; an empty cell is no number. */
export const claimColumns: readonly ClaimColumn[] = [
  ofClaim("id", "the claim, C1 to C13"),
  ofClaim("verdict", "`holds`, `does not hold in this model`, `it depends` or `too few runs to tell`"),
  ofClaim("finding", "what was found at the defaults, all outcomes of the claim together"),
  ofClaim("worlds", "plausible worlds in which the claim was tried"),
  ofClaim("worldsHolding", "worlds in which all its outcomes hold"),
  ofClaim("worldsNotHolding", "worlds in which one of its outcomes does not hold"),
  ofClaim("worldsTooFew", "worlds in which there were too few runs to tell"),
  ofClaim("share", "worldsHolding ÷ worlds, 0–1"),
  ofClaim("shareLow", "low end of its 95 % interval (Clopper–Pearson)"),
  ofClaim("shareHigh", "high end of the same"),
  {
    name: "condition",
    text: "where it holds; empty where no condition tells",
    read: (row) => conditionText(row) || null,
  },
  ofCondition("density", "share of the worlds under the condition in which the claim holds, 0–1"),
  ofCondition("densityLow", "low end of its middle 95 %, from 100 halves of the worlds"),
  ofCondition("densityHigh", "high end of the same"),
  ofCondition("densityElse", "the same share in the other worlds"),
  ofCondition("densityElseLow", "low end of its middle 95 %"),
  ofCondition("densityElseHigh", "high end of the same"),
  ofCondition("coverage", "share of the worlds in which the claim holds that the condition takes in, 0–1"),
  ofCondition("coverageLow", "low end of its middle 95 %"),
  ofCondition("coverageHigh", "high end of the same"),
  ofOutcome("outcome", "label", "what is looked at, treatment less control"),
  ofOutcome("treatment", "treatment", "what is tried"),
  ofOutcome("control", "control", "what it is compared with"),
  ofOutcome("months", "months", "length of the runs"),
  ofOutcome(
    "basis",
    "basis",
    "`expected` from the chances of each person, `counted` in the runs, or `computed`: an index of the model",
  ),
  ofOutcome("effect", "effect", "mean effect at the defaults, in `unit`"),
  ofOutcome("low", "low", "low end of its 95 % interval (Student; Tango for shares of runs)"),
  ofOutcome("high", "high", "high end of the same"),
  ofOutcome("unit", "unit", "unit of the effect"),
  ofOutcome("claimed", "claimed", "`higher` or `lower`: which way the claim says that it goes"),
  ofOutcome("smallest", "smallest", "the smallest effect that matters, above 0, in `unit`"),
  ofOutcome(
    "outcomeFinding",
    "finding",
    "`holds`, `does not hold` or `too few runs to tell`, at the defaults",
  ),
  ofOutcome("outcomeWorldsHolding", "worldsHolding", "worlds in which this outcome holds"),
  ofOutcome("outcomeWorldsNotHolding", "worldsNotHolding", "worlds in which it does not"),
  ofOutcome("outcomeWorldsTooFew", "worldsTooFew", "worlds with too few runs to tell"),
  ofOutcome("outcomeShare", "share", "outcomeWorldsHolding ÷ worlds, 0–1"),
  ofOutcome("outcomeShareLow", "shareLow", "low end of its 95 % interval (Clopper–Pearson)"),
  ofOutcome("outcomeShareHigh", "shareHigh", "high end of the same"),
  ofClaim("replicates", "pairs of runs at the defaults"),
  ofClaim("worldReplicates", "pairs of runs in each world"),
  ofClaim("command", "what to type for the same numbers"),
  { name: "modelVersion", text: "version of the model", read: (row) => versionText(row.modelVersion) },
  ofClaim("scenario", "scenario whose settings are the defaults"),
  {
    name: "fingerprint",
    text: "fingerprint of that scenario with the seed",
    read: (row) => fingerprintText(row.fingerprint),
  },
  ofClaim("seed", "decides all luck"),
];

const counted: ReadonlySet<string> = new Set([
  ...[
    "worlds",
    "worldsHolding",
    "worldsNotHolding",
    "worldsTooFew",
    "months",
    "replicates",
    "worldReplicates",
  ],
  ...["outcomeWorldsHolding", "outcomeWorldsNotHolding", "outcomeWorldsTooFew"],
]);

/** A header and a line per outcome of each claim. */
export function claimsCsv(rows: readonly ClaimRow[]): string {
  const lines = rows.flatMap((row) =>
    row.outcomes.map((outcome) =>
      csvLine(
        claimColumns.map(({ name, read }) =>
          csvCell(counted.has(name) ? "whole" : "number", read(row, outcome) as string | number | null),
        ),
      ),
    ),
  );
  return [csvHeader(claimColumns.map(({ name }) => name)), ...lines].join("");
}
