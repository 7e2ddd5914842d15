import type { CellKind } from "../../reports/csvCells.ts";
import { countParts, type Part } from "./partition.ts";
import type { Cell, Cells } from "./rowColumns.ts";
import type { Manifest, Receipt } from "./store.ts";

const placed = ["run", "point", "replicate", "failure"];

/** What in a manifest cannot be, in words; undefined where it adds up. */
export function manifestProblem({
  runs,
  replicates,
  runsPerPart,
  parts,
  columns,
}: Manifest): string | undefined {
  const counts = { runs, replicates, runsPerPart, parts };
  for (const [name, count] of Object.entries(counts))
    if (!(Number.isInteger(count) && count > 0))
      return `${name}: expected a whole number from 1, received ${JSON.stringify(count)}`;
  if (runs % replicates !== 0)
    return `runs: expected a multiple of ${replicates} replicates, received ${runs}`;
  const expected = countParts(runs, runsPerPart);
  if (parts !== expected) return `parts: expected ${expected} of ${runs} runs, received ${parts}`;
  const names = Array.isArray(columns) ? columns.map(({ name }) => name) : [];
  const absent = placed.filter((name) => !names.includes(name));
  if (absent.length > 0) return `columns: expected ${absent.join(", ")} among them, received none`;
  return new Set(names).size === names.length ? undefined : "columns: expected each once, received one again";
}

/**
 * What keeps rows from being those of a part's runs, in words; undefined where they add up: each run once and in order,
 * at its point and replicate, every cell of its column's kind, and a reason for the runs that the receipt lists as failed
 * and for no others.
 */
export function rowsProblem(
  { columns, replicates }: Pick<Manifest, "columns" | "replicates">,
  { first, count }: Part,
  failures: Receipt["failures"],
  cells: Cells,
): string | undefined {
  const [runs, points, replicatesOf, reasons] = placed.map(
    (name) => cells[columns.findIndex((column) => column.name === name)],
  );
  if (runs.length !== count) return `expected ${count} rows, received ${runs.length}`;
  const stray = failures.find(({ run }) => !(run >= first && run < first + count));
  if (stray !== undefined)
    return `expected failures of runs ${first} to ${first + count - 1}, received run ${said(stray.run)}`;
  const reasonOf = new Map(failures.map(({ run, reason }) => [run, reason]));
  for (let i = 0; i < count; i++) {
    const run = first + i;
    const found = [
      ["run", run, runs[i]],
      ["point", Math.floor(run / replicates), points[i]],
      ["replicate", run % replicates, replicatesOf[i]],
      ["failure", reasonOf.get(run) ?? null, reasons[i]],
    ] as const;
    for (const [name, expected, received] of found)
      if (received !== expected)
        return `row ${i + 1}: expected ${name} ${JSON.stringify(expected)}, received ${said(received)}`;
    for (const [k, { name, kind, nullable }] of columns.entries()) {
      const cell = cells[k][i];
      if (cell === null ? !nullable : !isOfKind(kind, cell))
        return `row ${i + 1}: expected ${name} as ${kind}, received ${said(cell)}`;
    }
  }
  return undefined;
}

function isOfKind(kind: CellKind, cell: Cell): boolean {
  if (kind === "whole") return Number.isInteger(cell);
  if (kind === "number") return typeof cell === "number" && !Number.isNaN(cell);
  return typeof cell === (kind === "text" ? "string" : "boolean");
}

const said = (cell: unknown) =>
  cell === null
    ? "nothing"
    : typeof cell === "string"
      ? JSON.stringify(cell.slice(0, 40))
      : String(cell).slice(0, 40);
