import type { Change } from "../../scenario/changeTreatment.ts";
import type { Claim, ScenarioEvent } from "../../scenario.ts";

/** One side of a comparison: its differences from the base scenario, and a description of them in words. */
export interface Arm {
  readonly words: string;
  readonly changes: readonly Change[];
  /** Added to the events of the base. */
  readonly events?: readonly ScenarioEvent[];
}

/** One number by which a claim is tested: treatment less control. */
export interface Outcome {
  /** Sentence-case name; of people who change sides it names the flow. */
  readonly label: string;
  /** Readings as `parseReading` takes them; the outcome is their sum. */
  readonly readings: readonly string[];
  readonly unit: string;
  /** Which way the claim says that it goes; `neither` where it says nothing of it, which is then only shown. */
  readonly claimed: "higher" | "lower" | "neither";
  /** The smallest effect that would matter, above 0, in `unit`. */
  readonly smallest: number;
  /** Why a smaller effect would not matter. */
  readonly because: string;
  /** Shown beside the others: the verdict does not rest on it. */
  readonly shown?: true;
}

/** Two runs of the same people with the same luck. */
export interface Contrast {
  readonly treatment: Arm;
  readonly control: Arm;
}

/**
 * Treatment and control, each `months` long, and the outcomes that are compared. With `less`, an effect is that of the
 * first two less that of the second two: a difference of differences, or what two things do together beyond what each
 * does by itself.
 */
export interface Comparison extends Contrast {
  readonly months: number;
  readonly less?: Contrast;
  readonly outcomes: readonly Outcome[];
}

/**
 * What the source says, and what can be found out about it. The source is the summary “Radicalism Breeds Radicalism” of
 * Verma and Ali 2023 (doi 10.1111/mepo.12714).
 */
interface SourceClaim {
  readonly id: Claim;
  /** A few words of the source. */
  readonly quotation: string;
  /**
   * The place of the quotation: paragraphs counted from “In August 2021” on, takeaways from “After regaining control”
   * on.
   */
  readonly place: string;
  /** The claim in plain words. */
  readonly statement: string;
  /** What the test can and cannot tell. */
  readonly reach: string;
}

/** A claim that the model puts to the test. It holds where all its outcomes do that are not only shown. */
export interface ClaimTest extends SourceClaim {
  readonly comparisons: readonly Comparison[];
}

/** A dated public figure as a range: what it counts, and how it was seen. */
export interface DatedFigure {
  /** YYYY-MM. */
  readonly date: string;
  readonly low: number;
  readonly high: number;
  /** What is counted, in words. */
  readonly counts: string;
  readonly source: string;
  /** The publisher's. */
  readonly address: string;
  readonly seen: "read" | "excerpt" | "press" | "mention";
  readonly sure: "high" | "middle" | "low";
  /** Why it is shown and decides nothing, where it does not. */
  readonly shown?: string;
}

/** A claim about what happened, tested against dated public figures and not in the model (`judgeFigures`). */
export interface FiguresTest extends SourceClaim {
  /** What the figures are about. */
  readonly label: string;
  readonly unit: string;
  /** Which way the claim says that the figures went after the first. */
  readonly claimed: "higher" | "lower";
  /** What the others are compared with. */
  readonly first: DatedFigure;
  readonly others: readonly DatedFigure[];
}

export type AnyClaim = ClaimTest | FiguresTest;

/** Whether figures decide, and not runs. */
export const isOfFigures = (claim: AnyClaim): claim is FiguresTest => "first" in claim;
