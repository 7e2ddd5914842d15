/** The tidy table of results, as command line and page write it. Pure. */
import { type About, fingerprintScenario, measures, modelVersion, type Treatment } from "../../sim/index.ts";
import type { ReplicateResult } from "../engine/protocol.ts";

/** A result file as text in three parts; the middle part comes once a chunk of replicates, in their order. */
export interface Table {
  readonly begin: string;
  rows(result: ReplicateResult): string;
  readonly end: string;
}

/**
 * CSV (RFC 4180, line feeds): a row a replicate and month, row 0 included. Numbers read back exactly. `model` is the
 * version that made them.
 */
export function csvTable(scenario: Treatment & Pick<About, "id">, model: string = modelVersion): Table {
  const facts = [model, scenario.id, fingerprintScenario(scenario), scenario.seed].map(quoteField).join(",");
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
    begin: `${names.join(",")}\n`,
    rows: (result) =>
      mapRows(
        result,
        (replicate, month, values) => `${facts},${replicate},${month},${values.join(",")}\n`,
      ).join(""),
    end: "",
  };
}

/** A text as one field. What a spreadsheet would take for a formula gets an apostrophe before it; numbers do not. */
export function quoteField(text: string): string {
  const isFormula = /^[=+@\t\r-]/.test(text) && !/^[+-]?[\d.]+$/.test(text);
  const cell = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** One text a replicate and month of a result, in their order. */
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
