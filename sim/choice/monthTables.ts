import { exp } from "../exact.ts";
import { firstLevelAbove, LEVELS, levelValue } from "../population/levels.ts";
import { REGIONS } from "../population/regions.ts";
import { K, T, U } from "../state.ts";
import type { ChoiceContext } from "./context.ts";

/**
 * The weight exp(βu) of each option as a product of small tables, rebuilt each month without an `exp` per entry.
 *
 * With purity θ = (2i+1)/512 and exposure e = (2j+1)/512 the pull of propaganda is exp(c·m), m = (2i+1)(2j+1) a whole
 * number, so two tables of 512 (m = 512·high + low) hold all 65,536 pairs; likewise the betrayal framing, whose
 * distance above the regime is counted in levels from the first level above it.
 */
export interface MonthTables {
  /** Weight of T by purity: both gaps and the credential claim. */
  readonly gapT: Float64Array;
  /** First level of purity above the regime's position. */
  firstAbove: number;
  /** Framing exp(−βαφP·e·(θ−x)) = framingEdge[j] · framingHigh[m >> 9] · framingLow[m & 511], m = (2j+1)(i − firstAbove). */
  readonly framingEdge: Float64Array;
  readonly framingHigh: Float64Array;
  readonly framingLow: Float64Array;
  /** Pull exp(βκP·e·θ) = pullHigh[m >> 9] · pullLow[m & 511], m = (2i+1)(2j+1). */
  readonly pullHigh: Float64Array;
  readonly pullLow: Float64Array;
  /** Hardship exp(βh_K·v·(1−E)) by vulnerability. */
  readonly hardship: Float64Array;
  /** Weights of T, K, U common to a class of group (region × 2 + Salafi): what the month and the region give. */
  readonly classT: Float64Array;
  readonly classK: Float64Array;
  readonly classU: Float64Array;
  /** What gapT was built for. */
  gapKey: readonly number[];
}

export function createMonthTables(): MonthTables {
  const table = (length: number) => new Float64Array(length);
  return {
    gapT: table(LEVELS),
    firstAbove: 0,
    framingEdge: table(LEVELS),
    framingHigh: table(LEVELS),
    framingLow: table(512),
    pullHigh: table(512),
    pullLow: table(512),
    hardship: table(LEVELS),
    classT: table(REGIONS * 2),
    classK: table(REGIONS * 2),
    classU: table(REGIONS * 2),
    gapKey: [],
  };
}

export function fillMonthTables(tables: MonthTables, c: ChoiceContext): void {
  const beta = c.sharpness;
  fillGaps(tables, c);
  const edge = levelValue(tables.firstAbove) - c.position;
  const framing = -beta * c.framing;
  fillPowers(tables.framingEdge, exp((framing * edge) / 512), exp((framing * edge) / 256));
  fillPowers(tables.framingLow, 1, exp(framing / 131072));
  fillPowers(tables.framingHigh, 1, exp(framing / 256));
  fillPowers(tables.pullLow, 1, exp((beta * c.pull) / 262144));
  fillPowers(tables.pullHigh, 1, exp((beta * c.pull) / 512));
  fillPowers(tables.hardship, exp((beta * c.hardship) / 512), exp((beta * c.hardship) / 256));
  const far = c.peerInfluence * (1 - c.groupWeight);
  for (let region = 0; region < REGIONS; region++) {
    for (let salafi = 0; salafi < 2; salafi++) {
      const i = region * 2 + salafi;
      const share = (a: number) => far * c.regionShares[region * 3 + a];
      tables.classT[i] = exp(beta * (c.incumbentTerm - c.salafiDistrust * salafi + share(T)));
      tables.classK[i] = c.rival ? exp(beta * (c.rivalTerm + c.salafiTie * salafi + share(K))) : 0;
      tables.classU[i] = exp(beta * (c.unaffiliatedTerm + share(U)));
    }
  }
}

/** Policy changes rarely, so the one table that needs an `exp` per level is kept while its inputs stay. */
function fillGaps(tables: MonthTables, c: ChoiceContext): void {
  const key = [c.sharpness, c.position, c.doctrineGap, c.moderateGap, c.credentialClaim];
  if (key.every((value, i) => value === tables.gapKey[i])) return;
  for (let i = 0; i < LEVELS; i++) {
    const purity = levelValue(i);
    const distance = purity - c.position;
    const gap = distance > 0 ? -c.doctrineGap * distance : c.moderateGap * distance;
    tables.gapT[i] = exp(c.sharpness * (gap - c.credentialClaim * purity));
  }
  tables.firstAbove = firstLevelAbove(c.position);
  tables.gapKey = key;
}

/** out[i] = first · ratioⁱ, in four interleaved chains so that the multiplications overlap. */
function fillPowers(out: Float64Array, first: number, ratio: number): void {
  const square = ratio * ratio;
  const stride = square * square;
  let a = first;
  let b = first * ratio;
  let c = first * square;
  let d = first * square * ratio;
  for (let i = 0; i < out.length; i += 4) {
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

/** Exponent beyond which tables could over- or underflow; the written-out utilities serve there. */
const SAFE_EXPONENT = 300;

/** Whether every product of tables stays within the range of a double. */
export function tablesReach(c: ChoiceContext, grievanceCap: number): boolean {
  const size = (...terms: number[]) => c.sharpness * terms.reduce((sum, term) => sum + Math.abs(term), 0);
  const peers = c.peerInfluence;
  const ofT = size(c.incumbentTerm, c.doctrineGap, c.moderateGap, c.credentialClaim, peers, c.salafiDistrust, c.loyaltyT);
  const framing = c.sharpness * Math.abs(c.framing);
  const ofK = size(c.rivalTerm, c.rivalGap, c.hardship, c.grievancePull * grievanceCap, c.salafiTie, peers, c.loyaltyK);
  const pull = c.sharpness * Math.abs(c.pull);
  const ofU = size(c.unaffiliatedTerm, peers, c.inertiaU);
  return ofT + framing < SAFE_EXPONENT && ofK + pull < SAFE_EXPONENT && ofU < SAFE_EXPONENT;
}
