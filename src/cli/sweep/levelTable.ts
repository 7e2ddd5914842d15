import type { LevelTable } from "../../../sim/experiments/index.ts";
import { type Change, parseDecimal } from "../../../sim/index.ts";
import { unguarded } from "../../reports/csvCells.ts";
import { type CsvCell, readCsvRecords } from "../csvRecords.ts";
import { Failure } from "../failure.ts";

/**
 * The levels that a CSV text holds: a header of names, then one row per point. Numbers, and `true` and `false` as any program
 * writes them, are read as such, minus zero as zero, as everywhere; the rest as text. A seed is what stands in its cell,
 * blanks and all: whether it is a legal one, and which names and values are, is checked elsewhere. Throws a
 * {@link Failure} with the line where the text is no CSV, rows differ in length, or a cell goes over several lines.
 */
export function parseLevelTable(text: string): LevelTable {
  let names: readonly string[] | undefined;
  const columns: Change[1][][] = [];
  const blanks: number[] = [];
  let next = 1;
  readCsvRecords(text.replace(/^\uFEFF/, ""), (cells, line) => {
    // Rows are told by their lines, so that each has one.
    if (line !== next) throw new Failure(`line ${next - 1}: expected a row on one line`, 2);
    next++;
    const isBlank = cells.length === 1 && cells[0] === null;
    if (names === undefined) {
      if (isBlank) throw new Failure("line 1: expected a header that names settings, received nothing", 2);
      names = cells.map((cell) => unguarded(cell ?? "").trim());
      columns.push(...names.map(() => []));
      return;
    }
    // Blank lines at the end are none.
    if (isBlank) return void blanks.push(line);
    for (const each of blanks.splice(0)) addRow(names, columns, [null], each);
    addRow(names, columns, cells, line);
  });
  if (names === undefined)
    throw new Failure("line 1: expected a header that names settings, received nothing", 2);
  return { names, columns };
}

function addRow(
  names: readonly string[],
  columns: readonly Change[1][][],
  cells: readonly CsvCell[],
  line: number,
): void {
  if (cells.length !== names.length)
    throw new Failure(`line ${line}: expected ${names.length} cells, received ${cells.length}`, 2);
  for (const [k, cell] of cells.entries())
    columns[k].push(names[k] === "seed" ? unguarded(cell ?? "") : levelOf((cell ?? "").trim()));
}

function levelOf(cell: string): Change[1] {
  if (/^(?:true|True|TRUE)$/.test(cell)) return true;
  if (/^(?:false|False|FALSE)$/.test(cell)) return false;
  return parseDecimal(cell) ?? cell;
}
