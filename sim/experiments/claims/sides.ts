/** The runs that a claim needs, and the outcomes that are made of them. */
import { columns, measureIndex } from "../../columns.ts";
import { masterLever, strands } from "../../parameters.ts";
import type { Treatment } from "../../scenario.ts";
import { type Estimate, estimateMean } from "../estimate.ts";
import { estimatePairedShares } from "../estimatePairedShares.ts";
import { estimateShare } from "../estimateShare.ts";
import type { Reading } from "../readings.ts";
import { formatReading, parseReading } from "../readingText.ts";
import { treatmentAt } from "../study.ts";
import type { Arm, ClaimTest, Comparison, Outcome } from "./claimTest.ts";
import type { Look } from "./looks.ts";

/** One side ready to run: however many comparisons it stands in, it is run once. */
export interface ClaimSide {
  readonly arm: Arm;
  readonly scenario: Treatment;
  /** All that is read of it. */
  readonly readings: readonly Reading[];
}

/** A side as it enters an outcome: added or taken away, the sum of some of its readings. */
interface Term {
  readonly side: number;
  readonly sign: 1 | -1;
  /** Places among the readings of the side. */
  readonly columns: readonly number[];
}

/** An outcome and what it is made of: treatment, control and, of a difference of differences, the second two. */
export interface Measured {
  readonly comparison: Comparison;
  readonly outcome: Outcome;
  readonly terms: readonly Term[];
}

export interface ClaimPlan {
  readonly sides: readonly ClaimSide[];
  readonly measured: readonly Measured[];
}

/** The sides of a claim on a base and its outcomes, in their order. Throws when they do not fit the base. */
export function planClaim({ comparisons }: ClaimTest, base: Treatment): ClaimPlan {
  const sides: { arm: Arm; scenario: Treatment; readings: Reading[] }[] = [];
  const keys: string[] = [];
  const sideOf = (arm: Arm, months: number): number => {
    const key = JSON.stringify([months, arm.changes, arm.events ?? []]);
    const known = keys.indexOf(key);
    if (known >= 0) return known;
    const scenario = treatmentAt({ base }, [["months", months], ...arm.changes], arm.events);
    sides.push({ arm, scenario, readings: [] });
    return keys.push(key) - 1;
  };
  const columnOf = (side: number, reading: Reading): number => {
    const { readings } = sides[side];
    const known = readings.map(formatReading).indexOf(formatReading(reading));
    return known >= 0 ? known : readings.push(reading) - 1;
  };
  const measured = comparisons.flatMap((comparison) => {
    const { months, treatment, control, less } = comparison;
    const arms: (readonly [Arm, 1 | -1])[] = [
      [treatment, 1],
      [control, -1],
      ...(less === undefined ? [] : ([[less.treatment, -1] as const, [less.control, 1] as const] as const)),
    ];
    return comparison.outcomes.map((outcome) => ({
      comparison,
      outcome,
      terms: arms.map(([arm, sign]): Term => {
        const side = sideOf(arm, months);
        return { side, sign, columns: readingsOf(outcome).map((reading) => columnOf(side, reading)) };
      }),
    }));
  });
  return { sides, measured };
}

/** The settings that a change sets. */
export const namesSetBy = (name: string): readonly string[] => (name === masterLever.name ? strands : [name]);

function readingsOf({ readings }: Outcome): Reading[] {
  return readings.map((text) => {
    const reading = parseReading(text);
    if (reading === undefined)
      throw new Error(`outcome: expected a reading, received ${JSON.stringify(text)}`);
    return reading;
  });
}

/** Whether each run gives 1 or 0: something is reached or not. */
function isShareOfRuns(outcome: Outcome): boolean {
  const readings = readingsOf(outcome);
  return readings.length === 1 && readings[0].summary === "reached";
}

/**
 * Where the numbers of an outcome come from: *expected* from the chances of each person, *counted* in the runs, or
 * *computed*, being an index of the model.
 */
export function basisOf(outcome: Outcome): "expected" | "counted" | "computed" {
  const kinds = readingsOf(outcome).map(({ measure }) => {
    if (expectedMeasures.has(measure)) return "expected";
    return columns[measureIndex(measure)].unit === "index" ? "computed" : "counted";
  });
  return kinds.every((kind) => kind === kinds[0]) ? kinds[0] : "counted";
}

const expectedMeasures: ReadonlySet<string> = new Set(["expectedTK", "cumulativeExpectedTK"]);

/** The number of a run: of a side, by the place of a reading and the replicate. */
export type ReadRun = (side: number, column: number, replicate: number) => number;

/**
 * The effect of an outcome in the pairs of a look, by Tango's interval for shares of runs, else by Student's. Throws on
 * fewer than two pairs.
 */
export function effectOf({ outcome, terms }: Measured, read: ReadRun, { pairs, quantiles }: Look): Estimate {
  const differences = terms
    .map((term) => readTerm(term, read, pairs).map((value) => term.sign * value))
    .reduce((sums, values) => sums.map((sum, r) => sum + values[r]));
  return isShareOfRuns(outcome) && terms.length === 2
    ? estimatePairedShares(differences, quantiles?.normal)
    : estimateMean(differences, quantiles?.student);
}

/** What an outcome is on each side by itself, with its 95 % interval. */
export interface Levels {
  readonly treatment: Estimate;
  readonly control: Estimate;
}

/** The levels behind an effect; of a difference of differences those of the first two. */
export function sideLevels(
  { outcome, terms: [treatment, control] }: Measured,
  read: ReadRun,
  count: number,
): Levels {
  const level = (term: Term) => {
    const all = readTerm(term, read, count);
    if (!isShareOfRuns(outcome)) return estimateMean(all);
    return estimateShare(
      all.reduce((sum, value) => sum + value, 0),
      all.length,
    );
  };
  return { treatment: level(treatment), control: level(control) };
}

function readTerm({ side, columns }: Term, read: ReadRun, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, r) =>
    columns.reduce((sum, column) => sum + read(side, column, r), 0),
  );
}
