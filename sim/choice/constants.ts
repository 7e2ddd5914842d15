import { exp, wholePower } from "../exact.ts";
import { LEVELS, levelValue } from "../population/levels.ts";
import { createAliasTable } from "../random/alias.ts";
import type { Scenario } from "../scenario.ts";
import { createMonthTables, type MonthTables } from "./monthTables.ts";

/** Largest group whose peer weights are kept in a table of (present, count). */
const LARGEST_TABLED = 128;
/** Steps a unit in the table behind {@link grievanceWeight}. */
const STEPS = 64;
/** Beyond this the tables are not used at all, see `reconsider`. */
const LARGEST_EXPONENT = 300;

/** Parts of the choice that no month of a run changes. */
export interface ChoiceConstants {
  /** Alias table of the people passed over before the next who reconsiders; 255 means "255 at least, draw again". */
  readonly skips: Uint32Array | undefined;
  /** exp(−βα_K(1−θ)) by level of purity. */
  readonly rivalGap: Float64Array;
  /** exp(βλ_a) for those now in a, 1 for the others: by present affiliation, one table an option. */
  readonly loyalT: Float64Array;
  readonly loyalK: Float64Array;
  readonly loyalU: Float64Array;
  /** exp(βJω·count/present) at present × (groupSize + 1) + count, for groups small enough. */
  readonly peers: Float64Array | undefined;
  /** exp(βJω·share) has this exponent at a share of 1. */
  readonly peerExponent: number;
  /** βγ and exp(i / 64) for i = 0, 1, …, as far as grievance can reach. */
  readonly grievanceExponent: number;
  readonly grievanceSteps: Float64Array;
  /** Scratch tables, filled anew each month. */
  readonly month: MonthTables;
}

export function createChoiceConstants({ settings: s }: Scenario): ChoiceConstants {
  const beta = s.choiceSharpness;
  const peerExponent = beta * s.peerInfluence * s.groupWeight;
  const grievanceExponent = beta * s.grievancePull;
  return {
    skips: s.reconsiderRate === 0 ? undefined : createAliasTable(skipProbabilities(s.reconsiderRate)),
    rivalGap: Float64Array.from({ length: LEVELS }, (_, i) => exp(-beta * s.rivalGap * (1 - levelValue(i)))),
    loyalT: Float64Array.of(exp(beta * s.loyaltyT), 1, 1),
    loyalK: Float64Array.of(1, exp(beta * s.loyaltyK), 1),
    loyalU: Float64Array.of(1, 1, exp(beta * s.inertiaU)),
    peers: s.groupSize <= LARGEST_TABLED ? peerTable(s.groupSize, peerExponent) : undefined,
    peerExponent,
    grievanceExponent,
    grievanceSteps: grievanceTable(grievanceExponent * s.grievanceCap),
    month: createMonthTables(),
  };
}

function skipProbabilities(rate: number): Float64Array {
  const probabilities = new Float64Array(LEVELS);
  for (let i = 0; i < LEVELS - 1; i++) probabilities[i] = rate * wholePower(1 - rate, i);
  probabilities[LEVELS - 1] = wholePower(1 - rate, LEVELS - 1);
  return probabilities;
}

function peerTable(groupSize: number, exponent: number): Float64Array {
  const width = groupSize + 1;
  const table = new Float64Array(width * width).fill(1);
  for (let present = 1; present <= groupSize; present++) {
    const ratio = exp(exponent / present);
    for (let count = 1; count <= present; count++) {
      table[present * width + count] = table[present * width + count - 1] * ratio;
    }
  }
  return table;
}

function grievanceTable(largest: number): Float64Array {
  const reach = Math.min(Math.max(largest, 0), LARGEST_EXPONENT);
  return Float64Array.from({ length: Math.ceil(reach * STEPS) + 2 }, (_, i) => exp(i / STEPS));
}

/** exp(βγg) of a group with grievance g > 0: the nearest step of the table times a short series (relative error < 10⁻¹⁴). */
export function grievanceWeight(constants: ChoiceConstants, grievance: number): number {
  const x = constants.grievanceExponent * grievance;
  if (x < 0) return exp(x);
  const step = Math.floor(x * STEPS + 0.5);
  const r = x - step / STEPS;
  const series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))));
  return constants.grievanceSteps[step] * series;
}

/** exp(βJω·count/present) where no table is kept. */
export function peerWeight(constants: ChoiceConstants, count: number, present: number): number {
  return present === 0 ? 1 : exp((constants.peerExponent * count) / present);
}
