import type { DatedFigure, Estimate, JudgedFigures, TestedClaim } from "../../sim/experiments/index.ts";
import { type About, fingerprintScenario, modelVersion, type Treatment } from "../../sim/index.ts";
import { numerals } from "../words/numerals.ts";
import { recordMessages } from "../words/record.ts";
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
/**
 * Paired replicates in each world at most, fewer where all is decided by 6 or 10 of them; half as many where the
 * leadership looks ahead.
 */
export const WORLD_REPLICATES = 16;

/** The command that tests one claim again in the same way. */
export function claimCommand(id: string, effort: ClaimsEffort): string {
  const option = (name: keyof ClaimsEffort) =>
    effort[name] === usualEffort[name] ? [] : [`--${name}`, shellWord(String(effort[name]))];
  const options = [...option("replicates"), ...option("worlds"), ...option("seed")];
  return ["npx outbid claims --only", id, ...options].join(" ");
}

/** A tested claim as `--out` writes it: what each column holds, {@link claimColumns} tells. */
export interface ClaimRow extends WorldColumns {
  readonly id: TestedClaim["claim"]["id"];
  /** Whether runs of the model decide, or dated public figures. */
  readonly test: "model" | "figures";
  readonly verdict: TestedClaim["verdict"] | JudgedFigures["verdict"];
  readonly finding: TestedClaim["finding"] | JudgedFigures["verdict"];
  readonly condition: ConditionColumns | null;
  readonly sides: readonly SideColumns[];
  readonly outcomes: readonly OutcomeRow[];
  readonly replicates: number;
  readonly worldReplicates: number;
  /** Null where there are no worlds. */
  readonly worldPairs: number | null;
  readonly command: string;
  readonly modelVersion: string;
  readonly scenario: string;
  readonly fingerprint: string;
  readonly seed: string;
}

/** One outcome of a claim; of figures, one later figure less the first. */
export interface OutcomeRow extends WorldColumns {
  readonly label: string;
  readonly role: "decides" | "shown";
  readonly treatment: string;
  readonly control: string;
  /** What is taken away of a difference of differences, else null. */
  readonly lessTreatment: string | null;
  readonly lessControl: string | null;
  readonly months: number;
  readonly basis: OutcomeResult["basis"] | "recorded";
  readonly treatmentMean: number;
  readonly treatmentLow: number;
  readonly treatmentHigh: number;
  readonly controlMean: number;
  readonly controlLow: number;
  readonly controlHigh: number;
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly claimed: "higher" | "lower" | "neither";
  readonly smallest: number;
  /** Where nothing is claimed, which way it goes. */
  readonly finding: Finding | OutcomeResult["direction"] | JudgedFigures["steps"][number]["finding"];
  readonly worldsHigher: number;
  readonly worldsLower: number;
}

type OutcomeResult = TestedClaim["outcomes"][number];
type Finding = TestedClaim["finding"];
/** What the page and the command line have to tell of a claim. */
export type JudgedClaim = TestedClaim | JudgedFigures;
/** Whether figures decided, and not runs. */
export const isJudgedFigures = (judged: JudgedClaim): judged is JudgedFigures => "steps" in judged;

/** One claim's row; `base` as it was run, seed and all. */
export function claimRow(judged: JudgedClaim, effort: ClaimsEffort, base: Base): ClaimRow {
  return isJudgedFigures(judged) ? figuresRow(judged, effort, base) : modelRow(judged, effort, base);
}

type Base = Treatment & Pick<About, "id">;

function modelRow(tested: TestedClaim, effort: ClaimsEffort, base: Base): ClaimRow {
  const { claim, outcomes, conditions } = tested;
  return {
    id: claim.id,
    test: "model",
    verdict: tested.verdict,
    finding: tested.finding,
    ...worldColumns(tested.worlds),
    condition: conditionColumns(conditions),
    sides: conditions.sides
      .slice(0, MOST_SIDES)
      .map(({ name, above, found }) => ({ name, side: sideOf(above), found })),
    outcomes: outcomes.map(outcomeRow),
    replicates: tested.replicates,
    worldReplicates: tested.worldReplicates,
    worldPairs: tested.worldPairs ?? null,
    ...facts(claim.id, effort, base),
  };
}

const facts = (id: string, effort: ClaimsEffort, base: Base) => ({
  command: claimCommand(id, effort),
  modelVersion,
  scenario: base.id,
  fingerprint: fingerprintScenario(base),
  seed: effort.seed,
});

function outcomeRow(result: OutcomeResult): OutcomeRow {
  const { outcome, comparison, effect, levels, directions } = result;
  return {
    label: outcome.label,
    role: outcome.shown ? "shown" : "decides",
    treatment: comparison.treatment.words,
    control: comparison.control.words,
    lessTreatment: comparison.less?.treatment.words ?? null,
    lessControl: comparison.less?.control.words ?? null,
    months: comparison.months,
    basis: result.basis,
    treatmentMean: levels.treatment.mean,
    treatmentLow: levels.treatment.low,
    treatmentHigh: levels.treatment.high,
    controlMean: levels.control.mean,
    controlLow: levels.control.low,
    controlHigh: levels.control.high,
    effect: effect.mean,
    low: effect.low,
    high: effect.high,
    unit: outcome.unit,
    claimed: outcome.claimed,
    smallest: outcome.smallest,
    finding: result.finding ?? result.direction,
    ...worldColumns(result.worlds, directions),
    worldsHigher: directions.higher,
    worldsLower: directions.lower,
  };
}

/** No run and no world: the figures stand where the model has its numbers. */
function figuresRow({ claim, verdict, steps }: JudgedFigures, effort: ClaimsEffort, base: Base): ClaimRow {
  const { first, label, unit, claimed } = claim;
  const none = worldColumns(undefined);
  return {
    ...{ id: claim.id, test: "figures", verdict, finding: verdict, ...none, condition: null, sides: [] },
    outcomes: steps.map(({ figure, low, high, finding }) => ({
      label: `${label}, ${figure.date}`,
      role: figure.shown === undefined ? "decides" : "shown",
      treatment: figureText(figure),
      control: figureText(first),
      ...{ lessTreatment: null, lessControl: null, months: monthsBetween(first.date, figure.date) },
      basis: "recorded",
      ...{ treatmentMean: middle(figure), treatmentLow: figure.low, treatmentHigh: figure.high },
      ...{ controlMean: middle(first), controlLow: first.low, controlHigh: first.high },
      ...{ effect: (low + high) / 2, low, high, unit, claimed, smallest: 1, finding },
      ...{ ...none, worldsHigher: 0, worldsLower: 0 },
    })),
    ...{ replicates: 0, worldReplicates: 0, worldPairs: null },
    ...facts(claim.id, effort, base),
    // No number of runs makes the answer another.
    command: claimCommand(claim.id, usualEffort),
  };
}

const middle = ({ low, high }: DatedFigure) => (low + high) / 2;

/** "2022-01, UN Secretary-General, 14th report on ISIL: 3,500 to 4,000". */
function figureText({ date, source, low, high }: DatedFigure): string {
  return `${date}, ${source}: ${rangeText({ low, high })}`;
}

/** "3,500 to 4,000", or "2,000" of one number. */
export function rangeText({ low, high }: Pick<DatedFigure, "low" | "high">): string {
  const said = (value: number) => numerals(value.toLocaleString("en-US"));
  return recordMessages.observed(said(low), said(high));
}

function monthsBetween(from: string, to: string): number {
  const monthOf = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
  return monthOf(to) - monthOf(from);
}

/** Sides of settings that a row tells of, those that were found most often. */
const MOST_SIDES = 5;

/** The side that came nearest, where no condition tells, is told of when it was found in half of the halves. */
export const nearestSide = <Side extends { readonly found: number }>([most]: readonly Side[]) =>
  most !== undefined && most.found >= 0.5 ? most : undefined;

interface WorldColumns {
  readonly worlds: number;
  /** Null where nothing is claimed, and so are those below. */
  readonly worldsHolding: number | null;
  readonly worldsNotHolding: number | null;
  readonly worldsTooFew: number;
  /** Null also where there are no worlds to have a share. */
  readonly share: number | null;
  readonly shareLow: number | null;
  readonly shareHigh: number | null;
}

/** Where nothing is claimed, only how many worlds there are, and in how many too few runs tell a direction. */
function worldColumns(
  tally: OutcomeResult["worlds"],
  { count, tooFew } = { count: 0, tooFew: 0 },
): WorldColumns {
  return {
    worlds: tally?.count ?? count,
    worldsHolding: tally?.holding ?? null,
    worldsNotHolding: tally?.notHolding ?? null,
    worldsTooFew: tally?.tooFew ?? tooFew,
    share: tally?.share?.mean ?? null,
    shareLow: tally?.share?.low ?? null,
    shareHigh: tally?.share?.high ?? null,
  };
}

interface SideColumns {
  readonly name: string;
  readonly side: "above" | "below";
  readonly found: number;
}

type Spread<Name extends string> = Readonly<Record<Name | `${Name}Low` | `${Name}High`, number>>;

interface ConditionColumns extends Spread<"density">, Spread<"densityElse">, Spread<"coverage"> {
  readonly limits: readonly (SideColumns & Spread<"threshold">)[];
}

function conditionColumns({ condition }: TestedClaim["conditions"]): ConditionColumns | null {
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

const sideOf = (above: boolean): SideColumns["side"] => (above ? "above" : "below");

/** "density": its mean, `densityLow` and `densityHigh`. */
function spread<Name extends string>(name: Name, { mean, low, high }: Estimate) {
  return { [name]: mean, [`${name}Low`]: low, [`${name}High`]: high } as Spread<Name>;
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
  const { test, verdict, worlds, worldsHolding, share, shareLow, shareHigh } = row;
  if (test === "figures") return `by dated public figures, not by runs: ${verdict}`;
  if (worlds === 0) return `at the defaults alone: ${verdict}`;
  return `holds in ${worldsHolding} of ${worlds} plausible worlds, ${percentText(share, shareLow, shareHigh)}. Verdict: ${verdict}`;
}

const percent = (share: number | null) => numerals(Math.round(100 * (share ?? Number.NaN)));
const threeDigits = (value: number) => String(Number(value.toPrecision(3)));
