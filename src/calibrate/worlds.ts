/** A world is one value per free setting, in their order; all else is as in the history scenario. */

import historyFile from "../../scenarios/history-2021-2024.json";
import { runReplicates } from "../../sim/experiments/index.ts";
import {
  changeTreatment,
  formatProblem,
  measureIndex,
  measures,
  parseScenario,
  type Scenario,
  settables,
  type Treatment,
} from "../../sim/index.ts";
import type { Period } from "./period.ts";

export type World = readonly number[];

export interface FreeSetting {
  readonly name: string;
  /** Study range: the uniform prior. */
  readonly low: number;
  readonly high: number;
  readonly default: number;
}

/** Set by evidence in the history scenario. */
const scheduled: readonly string[] = ["aidSpeed", "aidCutSpeed"];

/**
 * The settings that are fitted: the parameters (docs/odd.md, Parameters) with a study range that no measurement fixes
 * (grades B and C).
 */
export const freeSettings: readonly FreeSetting[] = settables.flatMap(
  ({ name, kind, grade, range, default: usual }) =>
    kind === "parameter" && grade !== "A" && range !== undefined && !scheduled.includes(name)
      ? [{ name, low: range[0], high: range[1], default: usual }]
      : [],
);

const parsed = parseScenario(historyFile);
if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
export const history: Scenario = parsed.scenario;

/** Months of a run that every figure held out lies in: to January 2026. */
export const MONTHS_HELD_OUT = 53;

/** The history scenario in a world. Throws when a value is out of bounds. */
export function historyIn(world: World, months: number): Treatment {
  const values = freeSettings.map(({ name }, i) => [name, world[i]] as const);
  const changed = changeTreatment(history, [["months", months], ...values]);
  if (!changed.ok) throw new Error(changed.problems.map(formatProblem).join("\n"));
  return changed.treatment;
}

/** The mean of each period's figure over replicates, and the standard error of that mean. */
export interface Readings {
  readonly means: readonly number[];
  readonly errors: readonly number[];
}

/** Each period's figure in replicates `first` to `first + count − 1`: one list of `count` numbers per period. */
export function readPeriods(
  treatment: Treatment,
  periods: readonly Period[],
  first: number,
  count: number,
): number[][] {
  const rows = treatment.months + 1;
  const values = runReplicates(treatment, first, count);
  return periods.map(({ measures: names, fromMonth, toMonth, over = "mean" }) =>
    Array.from({ length: count }, (_, replicate) => {
      const readRow = (row: number) =>
        names.reduce(
          (sum, name) => sum + readMeasure(values, (replicate * rows + row) * measures.length, name),
          0,
        );
      if (over === "rise") return readRow(toMonth + 1) - readRow(fromMonth);
      const months = Array.from({ length: toMonth + 1 - fromMonth }, (_month, i) =>
        readRow(fromMonth + i + 1),
      );
      return over === "least" ? Math.min(...months) : months.reduce((sum, x) => sum + x, 0) / months.length;
    }),
  );
}

/** A measure of the table, or `collapsed`: 1 once a criterion of collapse has held, else 0. */
function readMeasure(values: Float64Array, offset: number, name: string): number {
  if (name === "collapsed") return values[offset + measureIndex("collapseMonth")] < 0 ? 0 : 1;
  return values[offset + measureIndex(name)];
}

export function summarise(figures: readonly (readonly number[])[]): Readings {
  const means = figures.map((sample) => sample.reduce((sum, value) => sum + value, 0) / sample.length);
  const errors = figures.map((sample, i) => {
    const squares = sample.reduce((sum, value) => sum + (value - means[i]) ** 2, 0);
    return Math.sqrt(squares / (sample.length - 1) / sample.length);
  });
  return { means, errors };
}
