import { type Design, formatReading } from "../../../sim/experiments/index.ts";
import { type Change, settables } from "../../../sim/index.ts";
import { type CellKind, rowFacts } from "../../reports/csvCells.ts";
import type { Part } from "./partition.ts";

/** A column of the results. `whole` numbers fit 32 bits. */
export interface Column {
  readonly name: string;
  readonly kind: CellKind;
  /** Whether a cell may be empty: in a run that failed, or where a thing never happened. */
  readonly nullable: boolean;
}

export type Cell = Change[1] | null;
/** Values by column, then by row. */
export type Cells = readonly (readonly Cell[])[];

const column = (name: string, kind: Column["kind"], nullable = false): Column => ({ name, kind, nullable });

/**
 * The columns of a row: its origin (model, scenario, its fingerprint, seed), its place (run, point, replicate), the
 * factors, the readings, and, for a failed run, the reason.
 */
export function rowColumns(design: Design): readonly Column[] {
  return [
    column("modelVersion", "text"),
    column("scenario", "text"),
    column("fingerprint", "text"),
    column("seed", "text"),
    column("run", "whole"),
    column("point", "whole"),
    column("replicate", "whole"),
    ...factorNames(design).map((name) => column(name, kindOf(name))),
    ...design.readings.map((reading) => column(formatReading(reading), "number", true)),
    column("failure", "text", true),
  ];
}

/** The seed already has its own column. */
const factorNames = ({ names }: Design) => names.filter((name) => name !== "seed");

function kindOf(name: string): Column["kind"] {
  if (name === "mode") return "text";
  if (name === "rival") return "boolean";
  const isWhole = name === "months" || settables.some((row) => row.name === name && row.integer === true);
  return isWhole ? "whole" : "number";
}

/** Why a run gave no numbers, by the run's place in its part. */
export type Failures = ReadonlyMap<number, string>;

/** A part's rows by column. `values` are its runs' readings, run by run; NaN is none. */
export function gatherRows(design: Design, part: Part, values: Float64Array, failures: Failures): Cells {
  const columns: Cell[][] = rowColumns(design).map(() => []);
  const { replicates, readings, names } = design;
  let point = -1;
  let facts: Cell[] = [];
  let factors: Cell[] = [];
  for (let i = 0; i < part.count; i++) {
    const run = part.first + i;
    if (Math.floor(run / replicates) !== point) {
      point = Math.floor(run / replicates);
      const { scenario } = design.scenarioAt(point);
      facts = [...rowFacts(scenario.id, scenario)];
      factors = design.levelsAt(point).filter((_, k) => names[k] !== "seed") as Cell[];
    }
    const failure = failures.get(i);
    const start = i * readings.length;
    let k = 0;
    for (const cell of facts) columns[k++].push(cell);
    columns[k++].push(run);
    columns[k++].push(point);
    columns[k++].push(run % replicates);
    for (const cell of factors) columns[k++].push(cell);
    for (let r = 0; r < readings.length; r++) {
      const value = values[start + r];
      columns[k++].push(failure === undefined && !Number.isNaN(value) ? value : null);
    }
    columns[k].push(failure ?? null);
  }
  return columns;
}
