import type { DatedFigure, FiguresTest } from "./claimTest.ts";

/** What a later figure says: it went as claimed, the other way, or the ranges cannot tell. */
export type FiguresFinding = "holds" | "does not hold" | "cannot be told";

export type FiguresVerdict = "holds" | "does not hold in the record" | "cannot be told";

/** A later figure less the first. */
export interface FigureStep {
  readonly figure: DatedFigure;
  /** The least and the most that it may be higher, in the unit of the claim. */
  readonly low: number;
  readonly high: number;
  readonly finding: FiguresFinding;
}

export interface JudgedFigures {
  readonly claim: FiguresTest;
  readonly verdict: FiguresVerdict;
  readonly steps: readonly FigureStep[];
}

/**
 * The verdict on a claim about what happened. Each later figure is compared with the first: it went as claimed when its
 * range lies wholly beyond the first one's on the claimed side, and did not when it lies wholly on the other side;
 * ranges that meet cannot tell. The claim *holds* when each figure went as claimed; it *does not hold in the record*
 * when one did not; else it *cannot be told*. Figures that are only shown decide nothing.
 */
export function judgeFigures(claim: FiguresTest): JudgedFigures {
  const { first, others, claimed } = claim;
  const steps = others.map((figure): FigureStep => {
    const [low, high] = [figure.low - first.high, figure.high - first.low];
    const isUp = low > 0;
    const isDown = high < 0;
    const asClaimed = claimed === "higher" ? isUp : isDown;
    return {
      figure,
      low,
      high,
      finding: asClaimed ? "holds" : isUp || isDown ? "does not hold" : "cannot be told",
    };
  });
  const deciding = steps.filter(({ figure }) => figure.shown === undefined);
  const has = (finding: FiguresFinding) => deciding.some((step) => step.finding === finding);
  const isOpen = deciding.length === 0 || has("cannot be told");
  const verdict = has("does not hold") ? "does not hold in the record" : isOpen ? "cannot be told" : "holds";
  return { claim, verdict, steps };
}
