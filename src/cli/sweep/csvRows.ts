import { csvCell, csvHeader, csvLine, unguarded } from "../../reports/csvCells.ts";
import { type CsvCell, readCsvRecords } from "../csvRecords.ts";
import { Failure } from "../failure.ts";
import type { Cell, Cells, Column } from "./rowColumns.ts";

/** The header's line. */
export const rowsHeader = (columns: readonly Column[]) => csvHeader(columns.map(({ name }) => name));

/** One line per row. What is written reads back with {@link readCsvRows} as it was. */
export function csvRows(columns: readonly Column[], cells: Cells): string {
  return (cells[0] ?? [])
    .map((_, i) => csvLine(columns.map(({ kind }, k) => csvCell(kind, cells[k][i]))))
    .join("");
}

/**
 * The rows of a CSV text, by column. Throws a {@link Failure} with the line when its header is not that of the columns, when a row has
 * more or fewer cells, or when a cell is not of its column's kind.
 */
export function readCsvRows(text: string, columns: readonly Column[]): Cells {
  const cells: Cell[][] = columns.map(() => []);
  let isHeader = true;
  readCsvRecords(text, (record, line) => {
    const fail = (expected: string, received: string): never => {
      throw new Failure(`line ${line}: expected ${expected}, received ${received}`);
    };
    if (isHeader) {
      const isTheirs =
        record.length === columns.length && columns.every(({ name }, k) => textOf(record[k]) === name);
      if (!isTheirs) fail("the header of the plan's columns", "another");
      isHeader = false;
      return;
    }
    if (record.length !== columns.length) fail(`${columns.length} cells`, String(record.length));
    for (const [k, column] of columns.entries()) {
      const cell = cellOf(column, record[k]);
      if (cell === undefined) fail(`${column.name} as ${expectations[column.kind]}`, shown(record[k]));
      else cells[k].push(cell);
    }
  });
  if (isHeader) throw new Failure("line 1: expected the header of the plan's columns, received nothing");
  return cells;
}

const expectations = {
  text: "a text",
  whole: "a whole number",
  number: "a number",
  boolean: "true or false",
} as const;

const textOf = (cell: CsvCell) => (cell === null ? null : unguarded(cell));
const shown = (cell: CsvCell) => (cell === null ? "an empty cell" : JSON.stringify(cell.slice(0, 40)));

/** The value of a cell; undefined where it is none of its column. */
function cellOf({ kind, nullable }: Column, cell: CsvCell): Cell | undefined {
  if (cell === null) return nullable ? null : undefined;
  if (kind === "text") return unguarded(cell);
  if (kind === "boolean") return booleans.get(cell);
  if (kind === "whole") return /^-?\d{1,10}$/.test(cell) ? Number(cell) : undefined;
  return /^-?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Infinity)$/.test(cell) ? Number(cell) : undefined;
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);
