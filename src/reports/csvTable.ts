/** The table of results that the command line and the page write. Pure. */
import { mayBeNone, readAt } from "../../sim/experiments/index.ts";
import { type About, measureIndex, measures, type Treatment } from "../../sim/index.ts";
import type { KeptModel } from "../engine/keptModels.ts";
import { keptFingerprint, keptMeasures } from "../engine/keptTerms.ts";
import type { ReplicateResult } from "../engine/protocol.ts";
import {
  csvCell,
  csvHeader,
  csvLine,
  fingerprintText,
  pointedNumber,
  rowFacts,
  textCell,
  versionText,
} from "./csvCells.ts";

/** A result file as text in three parts; the middle part comes once per chunk of replicates, in their order. */
export interface Table {
  readonly begin: string;
  rows(result: ReplicateResult): string;
  readonly end: string;
}

/**
 * CSV: one row per replicate and month, row 0 included. Numbers read back exactly; a row that never came is empty. A former
 * `model`'s table is that of its version, with the measures that it had; 1.1.0 wrote bare cells, and −1 for never.
 */
export function csvTable(scenario: Treatment & Pick<About, "id">, model?: KeptModel): Table {
  const names = model === undefined ? measures.map(({ name }) => name) : keptMeasures(model);
  const columns = names.map(measureIndex);
  const isBare = model === "1.1.0";
  const format = isBare ? names.map(() => String) : columns.map((column) => cellOf[column]);
  const facts = factsOf(scenario, model)
    .map(isBare ? bareText : textCell)
    .join(",");
  return {
    begin: csvHeader(["modelVersion", "scenario", "fingerprint", "seed", "replicate", "month", ...names]),
    rows: (result) =>
      mapRows(result, (replicate, month, values) =>
        csvLine([
          facts,
          String(replicate),
          String(month),
          ...columns.map((column, i) => format[i](values[column])),
        ]),
      ).join(""),
    end: "",
  };
}

export function factsOf(
  scenario: Treatment & Pick<About, "id">,
  model: KeptModel | undefined,
): readonly string[] {
  if (model === undefined) return rowFacts(scenario.id, scenario);
  const fingerprint = keptFingerprint(model, scenario);
  const [version, mark] =
    model === "1.1.0" ? [model, fingerprint] : [versionText(model), fingerprintText(fingerprint)];
  return [version, scenario.id, mark, scenario.seed];
}

/** A text as version 1.1.0 wrote it. */
function bareText(text: string): string {
  const isFormula = /^[=+@\t\r-]/.test(text) && !/^[+-]?[\d.]+$/.test(text);
  const cell = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A cell of each measure, in the order of the table. */
export const cellOf = measures.map(({ name }) =>
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
