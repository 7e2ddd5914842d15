import { exp } from "../exact.ts";
import { firstLevelAbove, LEVELS, levelValue } from "../state/levels.ts";
import { REGIONS } from "../state/regions.ts";
import { K, T, U } from "../state/state.ts";
import { type ChoiceContext, sumParts } from "./context.ts";
import {
  FRAMING_EDGE,
  FRAMING_HIGH,
  FRAMING_LOW,
  GAP_T,
  GROUP,
  HARDSHIP,
  PULL_HIGH,
  PULL_LOW,
} from "./tableLayout.ts";

/**
 * The weight exp(βu) of each option as a product of entries of one array, most of it rebuilt each month without an
 * `exp` per entry; `tableLayout.ts` says where each table begins.
 *
 * With purity θ = (2i+1)/512 and exposure e = (2j+1)/512 the pull of propaganda is exp(c·m), m = (2i+1)(2j+1) a whole
 * number, so two tables of 512 (m = 512·high + low) hold all 65,536 pairs; likewise the betrayal framing, whose
 * distance above the regime is counted in levels from the first level above it.
 */
export interface MonthTables {
  readonly weights: Float64Array;
  /** First level of purity above the regime's position, 0 to 256. */
  firstAbove: number;
  /** The inputs for which gapT was built: another array when it is built anew. */
  gapKey: readonly number[];
  /** First entry and ratio of each of the six {@link ladders}, which {@link spreadLadders} turns into tables. */
  readonly steps: Float64Array;
}

/** The tables whose entries are first · ratioⁱ: where each begins and how long it is. */
const ladders = [
  [FRAMING_LOW, 512],
  [PULL_LOW, 512],
  [PULL_HIGH, 512],
  [FRAMING_EDGE, 256],
  [FRAMING_HIGH, 256],
  [HARDSHIP, 256],
] as const;

/** What the month's tables are made from; entry by entry {@link spreadLadders} or the compiled kernel writes them. */
export function prepareMonthTables(tables: MonthTables, c: ChoiceContext): void {
  const { weights, steps } = tables;
  const beta = c.sharpness;
  prepareGaps(tables, c);
  const edge = levelValue(tables.firstAbove) - c.position;
  const framing = -beta * c.framing;
  const pull = beta * c.pull;
  const hardship = beta * c.hardship;
  steps[0] = 1;
  steps[1] = exp(framing / 131072);
  steps[2] = 1;
  steps[3] = exp(pull / 262144);
  steps[4] = 1;
  steps[5] = exp(pull / 512);
  steps[6] = exp((framing * edge) / 512);
  steps[7] = exp((framing * edge) / 256);
  steps[8] = 1;
  steps[9] = exp(framing / 256);
  steps[10] = exp(hardship / 512);
  steps[11] = exp(hardship / 256);
  const ofT = sumParts(c.incumbentParts);
  const ofU = sumParts(c.unaffiliatedParts);
  const ofK = sumParts(c.rivalParts);
  const far = c.peerInfluence * (1 - c.groupWeight);
  for (let region = 0; region < REGIONS; region++) {
    for (let salafi = 0; salafi < 2; salafi++) {
      const at = GROUP + (region * 2 + salafi) * 4;
      const shareT = far * c.regionShares[region * 3 + T];
      const shareU = far * c.regionShares[region * 3 + U];
      const shareK = far * c.regionShares[region * 3 + K];
      weights[at + T] = exp(beta * (ofT - c.salafiDistrust * salafi + shareT));
      weights[at + U] = exp(beta * (ofU + shareU));
      weights[at + K] = c.rival ? exp(beta * (ofK + c.salafiTie * salafi + shareK)) : 0;
    }
  }
}

/** Policy changes rarely, so the one table that needs an `exp` per level is kept while its inputs stay the same. */
export function prepareGaps(tables: MonthTables, c: ChoiceContext): void {
  const { gapKey } = tables;
  const isSame =
    c.sharpness === gapKey[0] &&
    c.position === gapKey[1] &&
    c.doctrineGap === gapKey[2] &&
    c.moderateGap === gapKey[3] &&
    c.creedCost === gapKey[4];
  if (isSame) return;
  for (let i = 0; i < LEVELS; i++) {
    const purity = levelValue(i);
    const distance = purity - c.position;
    const gap = distance > 0 ? -c.doctrineGap * distance : c.moderateGap * distance;
    tables.weights[GAP_T + i] = exp(c.sharpness * (gap - c.creedCost * purity));
  }
  tables.firstAbove = firstLevelAbove(c.position);
  tables.gapKey = [c.sharpness, c.position, c.doctrineGap, c.moderateGap, c.creedCost];
}

/** Fills the six tables, as `spread` of the compiled kernel does in its own memory. */
export function spreadLadders({ weights, steps }: MonthTables): void {
  ladders.forEach(([at, length], i) => {
    fillPowers(weights, at, length, steps[2 * i], steps[2 * i + 1]);
  });
}

/** out[at + i] = first · ratioⁱ, in four interleaved chains so that the multiplications overlap. */
function fillPowers(out: Float64Array, at: number, length: number, first: number, ratio: number): void {
  const square = ratio * ratio;
  const stride = square * square;
  let a = first;
  let b = first * ratio;
  let c = first * square;
  let d = first * square * ratio;
  for (let i = at; i < at + length; i += 4) {
    out[i] = a;
    out[i + 1] = b;
    out[i + 2] = c;
    out[i + 3] = d;
    a *= stride;
    b *= stride;
    c *= stride;
    d *= stride;
  }
}

/** Exponent beyond which tables could over- or underflow; there the written-out utilities are used. */
const SAFE_EXPONENT = 300;

/** Whether every product of tables stays within the range of a double. */
export function tablesReach(c: ChoiceContext, grievanceCap: number): boolean {
  const peers = Math.abs(c.peerInfluence);
  const ofT =
    Math.abs(sumParts(c.incumbentParts)) +
    Math.abs(c.doctrineGap) +
    Math.abs(c.moderateGap) +
    Math.abs(c.creedCost) +
    peers +
    Math.abs(c.salafiDistrust) +
    Math.abs(c.loyaltyT) +
    Math.abs(c.postTie);
  const ofK =
    Math.abs(sumParts(c.rivalParts)) +
    Math.abs(c.rivalGap) +
    Math.abs(c.credentialClaim) +
    Math.abs(c.hardship) +
    Math.abs(c.grievancePull * grievanceCap) +
    Math.abs(c.salafiTie) +
    peers +
    Math.abs(c.loyaltyK);
  const ofU = Math.abs(sumParts(c.unaffiliatedParts)) + peers + Math.abs(c.inertiaU);
  const { sharpness } = c;
  const withFraming = sharpness * ofT + sharpness * Math.abs(c.framing);
  const withPull = sharpness * ofK + sharpness * Math.abs(c.pull);
  return Math.max(withFraming, withPull, sharpness * ofU) < SAFE_EXPONENT;
}
