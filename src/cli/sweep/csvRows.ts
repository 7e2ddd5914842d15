import type { Cell, Cells, Column } from "./rowColumns.ts";

/** The header's line. */
export function csvHeader(columns: readonly Column[]): string {
  return `${columns.map(({ name }) => quote(name)).join(",")}\n`;
}

/** One line per row; an empty cell where there is no value. Numbers are written so that they read back unchanged. */
export function csvLines(cells: Cells): string {
  const lines = cells[0].map((_, i) =>
    cells.map((column) => (column[i] === null ? "" : quote(String(column[i])))).join(","),
  );
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The rows of a CSV text, by column. Throws when its header is not that of the columns. */
export function readCsv(text: string, columns: readonly Column[]): Cells {
  const [header, ...lines] = text.split("\n");
  if (`${header}\n` !== csvHeader(columns)) throw new Error("expected the header of the plan's columns");
  lines.pop();
  const rows = lines.map(csvCells);
  return columns.map(({ kind }, k) => rows.map((row) => cellOf(kind, row[k])));
}

function cellOf(kind: Column["kind"], text: string): Cell {
  if (text === "") return null;
  if (kind === "text") return text;
  return kind === "boolean" ? text === "true" : Number(text);
}

/** Cells of one line; quotes may hold commas, and doubled quotes. */
export function csvCells(line: string): string[] {
  if (!line.includes('"')) return line.split(",").map((cell) => cell.trim());
  return [...`${line},`.matchAll(/\s*("(?:[^"]|"")*"|[^,]*?)\s*,/g)].map(([, cell]) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
