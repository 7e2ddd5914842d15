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
  /** Sentence-case name. */
  readonly label: string;
  /** Readings as `parseReading` takes them; the outcome is their sum. */
  readonly readings: readonly string[];
  readonly unit: string;
  /** Which way the claim says that it goes. */
  readonly claimed: "higher" | "lower";
  /** The smallest effect that would matter, above 0, in `unit`. */
  readonly smallest: number;
  /** Why a smaller effect would not matter. */
  readonly because: string;
}

/** Two runs of the same people with the same luck, `months` long, and the outcomes that are compared. */
export interface Comparison {
  readonly months: number;
  readonly treatment: Arm;
  readonly control: Arm;
  readonly outcomes: readonly Outcome[];
}

/**
 * A claim of the source and how the model puts it to the test. It holds where all its outcomes do. The source is the
 * summary “Radicalism Breeds Radicalism” of Verma and Ali 2023 (doi 10.1111/mepo.12714).
 */
export interface ClaimTest {
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
  readonly comparisons: readonly Comparison[];
}
