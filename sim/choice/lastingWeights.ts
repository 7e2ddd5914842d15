import { exp, wholePower } from "../exact.ts";
import { createAliasTable } from "../random/alias.ts";
import type { Treatment } from "../scenario.ts";
import { LEVELS, levelValue } from "../state/levels.ts";
import { K, T, U } from "../state/state.ts";
import type { ChoiceContext } from "./context.ts";
import type { MonthTables } from "./monthTables.ts";
import { LOYALTY, PEERS, RIVAL_GAP } from "./tableLayout.ts";

/** Largest group whose peer weights are kept in a table of (present, count). */
const LARGEST_TABLED = 128;
/** Steps per unit in the table of {@link grievanceWeight}. */
const STEPS = 64;
/** Beyond this the tables are not used at all, see `reconsider`. */
const LARGEST_EXPONENT = 300;

/** Parts of the choice that stay the same in all months of a run, and the arrays that each month fills anew. */
export interface LastingWeights {
  /** Alias table of the people passed over before the next who reconsiders; 255 means "255 at least, draw again". */
  readonly skips: Uint32Array | undefined;
  /** Whether `PEERS` is filled. */
  readonly peersTabled: boolean;
  /** exp(βJω·share) has this exponent at a share of 1. */
  readonly peerExponent: number;
  /** βγ and exp(i / 64) for i = 0, 1, …, as far as grievance can reach. */
  readonly grievanceExponent: number;
  readonly grievanceSteps: Float64Array;
  readonly tables: MonthTables;
  /** The memory of `contextOf`. */
  context: ChoiceContext | undefined;
}

export function createLastingWeights({ settings: s }: Treatment): LastingWeights {
  const beta = s.choiceSharpness;
  const peerExponent = beta * s.peerInfluence * s.groupWeight;
  const grievanceExponent = beta * s.grievancePull;
  const peersTabled = s.groupSize <= LARGEST_TABLED;
  const width = s.groupSize + 1;
  // Entries that no table fills, such as the framing for people who are not above the regime, are 1.
  const weights = new Float64Array(PEERS + (peersTabled ? width * width : 0)).fill(1);
  for (let i = 0; i < LEVELS; i++)
    weights[RIVAL_GAP + i] = exp(
      beta * (s.credentialClaim * levelValue(i) - s.rivalGap * (1 - levelValue(i))),
    );
  for (const post of [0, 1]) {
    weights[LOYALTY + T * 8 + post * 4 + T] = exp(beta * (s.loyaltyT + s.postTie * post));
    weights[LOYALTY + U * 8 + post * 4 + U] = exp(beta * s.inertiaU);
    weights[LOYALTY + K * 8 + post * 4 + K] = exp(beta * s.loyaltyK);
  }
  if (peersTabled) fillPeers(weights, s.groupSize, peerExponent);
  return {
    skips: s.reconsiderRate === 0 ? undefined : createAliasTable(skipProbabilities(s.reconsiderRate)),
    peersTabled,
    peerExponent,
    grievanceExponent,
    grievanceSteps: grievanceTable(grievanceExponent * s.grievanceCap),
    tables: { weights, firstAbove: 0, gapKey: [], steps: new Float64Array(12) },
    context: undefined,
  };
}

function skipProbabilities(rate: number): Float64Array {
  const probabilities = new Float64Array(LEVELS);
  for (let i = 0; i < LEVELS - 1; i++) probabilities[i] = rate * wholePower(1 - rate, i);
  probabilities[LEVELS - 1] = wholePower(1 - rate, LEVELS - 1);
  return probabilities;
}

function fillPeers(weights: Float64Array, groupSize: number, exponent: number): void {
  for (let present = 1; present <= groupSize; present++) {
    const row = PEERS + present * (groupSize + 1);
    const ratio = exp(exponent / present);
    for (let count = 1; count <= present; count++) weights[row + count] = weights[row + count - 1] * ratio;
  }
}

function grievanceTable(largest: number): Float64Array {
  const reach = Math.min(Math.max(largest, 0), LARGEST_EXPONENT);
  return Float64Array.from({ length: Math.ceil(reach * STEPS) + 2 }, (_, i) => exp(i / STEPS));
}

/**
 * exp(βγg) of a group with grievance g > 0: the nearest step of the table times a short series (relative error <
 * 10⁻¹⁴).
 */
export function grievanceWeight(constants: LastingWeights, grievance: number): number {
  const x = constants.grievanceExponent * grievance;
  if (x < 0) return exp(x);
  const step = (x * STEPS + 0.5) | 0;
  const r = x - step / STEPS;
  const series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))));
  return constants.grievanceSteps[step] * series;
}

/** exp(βJω·count/present) where no table is kept. */
export function peerWeight(constants: LastingWeights, count: number, present: number): number {
  return present === 0 ? 1 : exp((constants.peerExponent * count) / present);
}
