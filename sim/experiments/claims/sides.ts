/** The runs that a claim needs, and the outcomes that are made of them. */
import { measureIndex, measures } from "../../measures.ts";
import { masterLever, strands } from "../../parameters.ts";
import type { Treatment } from "../../scenario.ts";
import { type Estimate, estimateMean } from "../estimate.ts";
import { estimatePairedShares } from "../estimatePairedShares.ts";
import { estimateShare } from "../estimateShare.ts";
import type { Job, PointLabels } from "../jobs.ts";
import type { Reading } from "../readings.ts";
import { formatReading, parseReading } from "../readingText.ts";
import { treatmentAt } from "../study.ts";
import { inWorld, type WorldSet } from "../worlds.ts";
import type { Arm, ClaimTest, Comparison, Outcome } from "./claimTest.ts";

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
interface Measured {
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

/** The same plan in one world; settings that a claim itself makes stay. */
export function planInWorld(plan: ClaimPlan, worlds: WorldSet, world: number): ClaimPlan {
  const sides = plan.sides.map((side) => {
    const kept = new Set(side.arm.changes.flatMap(([name]) => namesSetBy(name)));
    return { ...side, scenario: inWorld(side.scenario, worlds, world, kept) };
  });
  return { ...plan, sides };
}

const namesSetBy = (name: string): readonly string[] => (name === masterLever.name ? strands : [name]);

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
    return measures[measureIndex(measure)].unit === "index" ? "computed" : "counted";
  });
  return kinds.every((kind) => kind === kinds[0]) ? kinds[0] : "counted";
}

const expectedMeasures: ReadonlySet<string> = new Set(["expectedTK", "cumulativeExpectedTK"]);

/** One job per side; `labels` say of which claim and world. */
export function jobsOf({ sides }: ClaimPlan, first: number, count: number, labels: PointLabels = {}): Job[] {
  return sides.map(({ arm, scenario, readings }, side) => ({
    ...{ scenario, first, count, readings },
    labels: { ...labels, side, arm: arm.words },
  }));
}

/**
 * The effect of each outcome, by Tango's interval for shares of runs, else by Student's; `values` are those of
 * {@link jobsOf}.
 */
export function effectsOf(plan: ClaimPlan, values: readonly Float64Array[]): Estimate[] {
  return plan.measured.map(({ outcome, terms }) => {
    const parts = terms.map((term) => readTerm(plan, term, values));
    const estimate = isShareOfRuns(outcome) && terms.length === 2 ? estimatePairedShares : estimateMean;
    return estimate(parts[0].map((_, r) => terms.reduce((sum, { sign }, i) => sum + sign * parts[i][r], 0)));
  });
}

/** What an outcome is on each side by itself, with its 95 % interval. */
export interface Levels {
  readonly treatment: Estimate;
  readonly control: Estimate;
}

/** The levels behind each effect; of a difference of differences those of the first two. */
export function sideLevels(plan: ClaimPlan, values: readonly Float64Array[]): Levels[] {
  return plan.measured.map(({ outcome, terms: [treatment, control] }) => {
    const level = (term: Term) => {
      const all = readTerm(plan, term, values);
      if (!isShareOfRuns(outcome)) return estimateMean(all);
      return estimateShare(
        all.reduce((sum, value) => sum + value, 0),
        all.length,
      );
    };
    return { treatment: level(treatment), control: level(control) };
  });
}

function readTerm(
  { sides }: ClaimPlan,
  { side, columns }: Term,
  values: readonly Float64Array[],
): Float64Array {
  const width = sides[side].readings.length;
  const all = values[side];
  return Float64Array.from({ length: all.length / width }, (_, r) =>
    columns.reduce((sum, column) => sum + all[r * width + column], 0),
  );
}
