import { measureIndex, measures } from "../../measures.ts";
import { masterLever, strands } from "../../parameters.ts";
import type { Treatment } from "../../scenario.ts";
import { type Estimate, estimateMean } from "../estimate.ts";
import { estimatePairedShares } from "../estimatePairedShares.ts";
import type { Job } from "../jobs.ts";
import { parseReading, type Reading } from "../readings.ts";
import { treatmentAt } from "../study.ts";
import { inWorld, type WorldSet } from "../worlds.ts";
import type { Arm, ClaimTest, Comparison, Outcome } from "./claimTest.ts";

/** A comparison ready to run. */
export interface Pair {
  readonly comparison: Comparison;
  readonly treatment: Treatment;
  readonly control: Treatment;
  readonly readings: readonly Reading[];
}

/** Treatment and control of each comparison, on a base. Throws when they do not fit the base. */
export function pairsOf({ comparisons }: ClaimTest, base: Treatment): Pair[] {
  return comparisons.map((comparison) => ({
    comparison,
    treatment: applyArm(base, comparison.treatment, comparison.months),
    control: applyArm(base, comparison.control, comparison.months),
    readings: comparison.outcomes.flatMap(readingsOf),
  }));
}

/** The same pairs in one world; settings that a claim itself makes stay. */
export function pairsInWorld(pairs: readonly Pair[], worlds: WorldSet, world: number): Pair[] {
  const move = (scenario: Treatment, { changes }: Arm) =>
    inWorld(scenario, worlds, world, new Set(changes.flatMap(([name]) => namesSetBy(name))));
  return pairs.map((pair) => ({
    ...pair,
    treatment: move(pair.treatment, pair.comparison.treatment),
    control: move(pair.control, pair.comparison.control),
  }));
}

const namesSetBy = (name: string): readonly string[] => (name === masterLever.name ? strands : [name]);

function applyArm(base: Treatment, { changes, events }: Arm, months: number): Treatment {
  return treatmentAt({ base }, [["months", months], ...changes], events);
}

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

/** Two jobs per pair, treatment first. */
export function jobsOf(pairs: readonly Pair[], first: number, count: number): Job[] {
  return pairs.flatMap(({ treatment, control, readings }) =>
    [treatment, control].map((scenario) => ({ scenario, first, count, readings })),
  );
}

/** The effect of each outcome, by Tango's interval for shares of runs, else by Student's; `values` are those of {@link jobsOf}. */
export function effectsOf(pairs: readonly Pair[], values: readonly Float64Array[]): Estimate[] {
  return pairs.flatMap(({ comparison, readings }, i) => {
    let next = 0;
    return comparison.outcomes.map((outcome) => {
      const from = next;
      next += outcome.readings.length;
      const total = (all: Float64Array, replicate: number) =>
        all
          .subarray(replicate * readings.length + from, replicate * readings.length + next)
          .reduce((sum, value) => sum + value, 0);
      const [treatment, control] = values.slice(2 * i, 2 * i + 2);
      const count = treatment.length / readings.length;
      const estimate = isShareOfRuns(outcome) ? estimatePairedShares : estimateMean;
      return estimate(
        Float64Array.from({ length: count }, (_, r) => total(treatment, r) - total(control, r)),
      );
    });
  });
}
