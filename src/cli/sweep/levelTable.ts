import type { LevelTable } from "../../../sim/experiments/index.ts";
import type { Level } from "../../../sim/index.ts";
import { csvCells } from "./csvRows.ts";

/**
 * The levels that a CSV text holds: a header of names, then one row per point. Numbers, `true` and `false` are read as
 * such (minus zero as zero, as everywhere), the rest as text. Returns a message when rows differ in length. Whether
 * names and values are legal is checked elsewhere.
 */
export function parseLevelTable(text: string): LevelTable | string {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  while (lines.at(-1) === "") lines.pop();
  const [header, ...rows] = lines;
  if (header === undefined) return "expected a header that names settings, received nothing";
  const names = csvCells(header);
  const columns: Level[][] = names.map(() => []);
  for (const [i, row] of rows.entries()) {
    const cells = csvCells(row);
    if (cells.length !== names.length)
      return `line ${i + 2}: expected ${names.length} cells, received ${cells.length}`;
    for (const [k, cell] of cells.entries()) columns[k].push(names[k] === "seed" ? cell : levelOf(cell));
  }
  return { names, columns };
}

function levelOf(cell: string): Level {
  if (cell === "true" || cell === "TRUE") return true;
  if (cell === "false" || cell === "FALSE") return false;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(cell) ? Number(cell) + 0 : cell;
}
