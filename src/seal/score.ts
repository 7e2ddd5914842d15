/** Sealed ranges against figures that came later. */
import { keyOf } from "./knownFigures.ts";
import type { KnownFigure, NaiveSpread, Sealed, SealedFigure } from "./sealed.ts";

/** Chance that a sealed range is to leave outside. */
const OUTSIDE = 0.1;

/** The model and the two baselines; null where a baseline gave nothing. */
export interface Scores {
  readonly model: number;
  readonly last: number | null;
  readonly trend: number | null;
}

export interface ScoredFigure {
  readonly sealed: SealedFigure;
  readonly observed: KnownFigure;
  readonly outcome: RangeScore | BorderScore;
}

interface RangeScore {
  /** Whether the sealed range of single runs and the observed one have anything in common. */
  readonly hit: boolean;
  /** From the sealed median to the observed range, in the unit: 0 inside. */
  readonly errors: Scores;
  /** Interval scores, in the unit: the width of the sealed range, and twenty times what it is off by. */
  readonly intervals: Scores;
}

/** (share − outcome)², and the same of the baseline, which says that the border is held. */
interface BorderScore {
  readonly held: boolean;
  readonly model: number;
  readonly baseline: number;
}

/**
 * The figures of a sealed file that have been observed since: same measure and months, and not among those known at
 * sealing, be it with another value.
 */
export function scoreSealed(sealed: Sealed, observed: readonly KnownFigure[]): ScoredFigure[] {
  const known = new Set(sealed.known.map(keyOf));
  const later = observed.filter((figure) => !known.has(keyOf(figure)));
  return sealed.figures.flatMap((figure) => {
    const own = later.filter(
      ({ measure, from, to }) => measure === figure.measure && from === figure.from && to === figure.to,
    );
    return own.flatMap((one) => scoreFigure(figure, one) ?? []);
  });
}

/** Undefined where the observed figure does not tell. */
function scoreFigure(sealed: SealedFigure, observed: KnownFigure): ScoredFigure | undefined {
  if (sealed.atLeast === undefined)
    return { sealed, observed, outcome: scoreRange(sealed, widen(sealed, observed)) };
  const outcome = scoreBorder(sealed.atLeast, observed);
  return outcome === undefined ? undefined : { sealed, observed, outcome };
}

function widen({ isFloor, allowance = 0 }: SealedFigure, { low, high }: KnownFigure): Observed {
  return {
    low: low - allowance,
    high: isFloor || high === null ? Number.POSITIVE_INFINITY : high + allowance,
  };
}

interface Observed {
  readonly low: number;
  readonly high: number;
}

function scoreRange({ runs, last, trend }: SealedFigure, observed: Observed): RangeScore {
  const error = (median: number) => distance(median, median, observed);
  const width = (range: NaiveSpread | null) =>
    range === null || range.low === null || range.high === null
      ? null
      : intervalScore(range.low, range.high, observed);
  return {
    hit: distance(runs[0], runs[2], observed) === 0,
    errors: {
      model: error(runs[1]),
      last: last === null ? null : error(last.median),
      trend: trend === null ? null : error(trend.median),
    },
    intervals: {
      model: intervalScore(runs[0], runs[2], observed),
      last: width(last),
      trend: width(trend),
    },
  };
}

/**
 * The interval score of Gneiting and Raftery (2007, J. Am. Stat. Assoc. 102, section 6.2), less is better: proper for a
 * range that is to hold nine in ten. An observed range counts at its nearest point.
 */
function intervalScore(low: number, high: number, observed: Observed): number {
  return high - low + (2 / OUTSIDE) * distance(low, high, observed);
}

/** Between two ranges; 0 where they meet. */
function distance(low: number, high: number, observed: Observed): number {
  return Math.max(0, observed.low - high, low - observed.high);
}

function scoreBorder(
  { value, share }: NonNullable<SealedFigure["atLeast"]>,
  { low, high, counter }: KnownFigure,
): BorderScore | undefined {
  if (counter !== null) return undefined;
  if (low >= value) return { held: true, model: (1 - share) ** 2, baseline: 0 };
  if (high !== null && high < value) return { held: false, model: share ** 2, baseline: 1 };
  return undefined;
}

export interface Tally {
  readonly measure: string;
  readonly count: number;
  readonly hits: number;
  /** Means over the figures for which the model and both baselines gave one; undefined where there are none. */
  readonly errors: { readonly model: number; readonly last: number; readonly trend: number } | undefined;
  readonly intervals: { readonly model: number; readonly last: number; readonly trend: number } | undefined;
}

/** By measure, in the order of the figures; borders are not among them. */
export function tally(scored: readonly ScoredFigure[]): Tally[] {
  const ranges = scored.flatMap(({ sealed: { measure }, outcome }) =>
    "hit" in outcome ? [{ measure, outcome }] : [],
  );
  return [...new Set(ranges.map(({ measure }) => measure))].map((measure) => {
    const own = ranges.filter((one) => one.measure === measure).map(({ outcome }) => outcome);
    return {
      measure,
      count: own.length,
      hits: own.filter(({ hit }) => hit).length,
      errors: meanOf(own.map(({ errors }) => errors)),
      intervals: meanOf(own.map(({ intervals }) => intervals)),
    };
  });
}

function meanOf(scores: readonly Scores[]): Tally["errors"] {
  const full = scores.flatMap(({ model, last, trend }) =>
    last === null || trend === null ? [] : [{ model, last, trend }],
  );
  if (full.length === 0) return undefined;
  const over = (name: keyof Scores) => full.reduce((sum, one) => sum + one[name], 0) / full.length;
  return { model: over("model"), last: over("last"), trend: over("trend") };
}
