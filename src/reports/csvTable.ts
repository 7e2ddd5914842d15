/** The table of results that the command line and the page write. Pure. */
import { mayBeNone, readAt } from "../../sim/experiments/index.ts";
import { type About, measures, modelVersion, type Treatment } from "../../sim/index.ts";
import type { ReplicateResult } from "../engine/protocol.ts";
import { csvCell, csvHeader, pointedNumber, rowFacts, textCell } from "./csvCells.ts";

/** A result file as text in three parts; the middle part comes once per chunk of replicates, in their order. */
export interface Table {
  readonly begin: string;
  rows(result: ReplicateResult): string;
  readonly end: string;
}

/**
 * CSV: one row per replicate and month, row 0 included. Numbers read back exactly; a row that never came is empty.
 * `model` is the version that made them.
 */
export function csvTable(scenario: Treatment & Pick<About, "id">, model: string = modelVersion): Table {
  const facts = rowFacts(scenario.id, scenario, model).map(textCell).join(",");
  const names = [
    "modelVersion",
    "scenario",
    "fingerprint",
    "seed",
    "replicate",
    "month",
    ...measures.map(({ name }) => name),
  ];
  return {
    begin: csvHeader(names),
    rows: (result) =>
      mapRows(
        result,
        (replicate, month, values) =>
          `${facts},${replicate},${month},${values.map((value, i) => cellOf[i](value)).join(",")}\n`,
      ).join(""),
    end: "",
  };
}

/** A cell of each measure. */
const cellOf = measures.map(({ name }) =>
  mayBeNone(readAt(name, 0)) ? (value: number) => csvCell("whole", value < 0 ? null : value) : pointedNumber,
);

/** One text per replicate and month of a result, in their order. */
export function mapRows(
  { first, count, rows, values }: ReplicateResult,
  format: (replicate: number, month: number, values: number[]) => string,
): string[] {
  return Array.from({ length: count * rows }, (_, i) =>
    format(
      first + Math.floor(i / rows),
      i % rows,
      Array.from(values.subarray(i * measures.length, (i + 1) * measures.length)),
    ),
  );
}
