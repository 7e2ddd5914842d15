/**
 * The one way in which cells become CSV (RFC 4180, line feeds), for page, command line and sweeps. What is written reads
 * back as it was with the command line's reader (`src/cli/csvRecords.ts`), and no reader that guesses types from the first
 * rows can guess wrong: see {@link csvCell}. Pure.
 */
import { fingerprintScenario, modelVersion, type Treatment } from "../../sim/index.ts";

/** What a column holds. `whole`: numbers of things and of rows; `number`: everything that is measured. */
export type CellKind = "text" | "whole" | "number" | "boolean";

/**
 * A value as a cell. Of a column of numbers each has a point or an exponent, 12 as `12.0`: a reader that sees a thousand
 * whole ones would take the column for integers and round the first that is none. An empty cell is a value that is not
 * known, or of what never happened; an empty text is two quotation marks. A text that a spreadsheet would take for a
 * formula has an apostrophe before it.
 */
export function csvCell(kind: CellKind, value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  if (kind === "number" && typeof value === "number") return pointedNumber(value);
  return typeof value === "string" ? textCell(value) : String(value);
}

/** A number that no reader takes for an integer, and that reads back exactly; minus zero too. */
export function pointedNumber(value: number): string {
  if (Object.is(value, -0)) return "-0.0";
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** A text as a cell: guarded, and in quotation marks where it needs them. */
export function textCell(text: string): string {
  const cell = /^'*[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return cell === "" || /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The text that a cell of text was made from, once its quotation marks are off. */
export function unguarded(cell: string): string {
  return /^'+[=+@\t\r-]/.test(cell) ? cell.slice(1) : cell;
}

/** Cells as a line. */
export const csvLine = (cells: readonly string[]) => `${cells.join(",")}\n`;

/** A header. */
export const csvHeader = (names: readonly string[]) => csvLine(names.map(textCell));

/** A fingerprint as tables of results hold it. Bare, sixteen digits can look like a number: 1234567890123456, 12e4567890123456. */
export const fingerprintText = (fingerprint: string) => `f${fingerprint}`;

/** A model's version as tables of results hold it. Bare, some readers take 1.1.0 for a date. */
export const versionText = (version: string) => `v${version}`;

/** The facts of a run that stand in each row: version of the model, scenario, fingerprint, seed. */
export function rowFacts(id: string, scenario: Treatment): readonly [string, string, string, string] {
  return [versionText(modelVersion), id, fingerprintText(fingerprintScenario(scenario)), scenario.seed];
}
