import { Failure } from "./failure.ts";

/** A cell of a CSV text without its quotation marks; null for an empty one that had none. */
export type CsvCell = string | null;

/**
 * Gives the records of a CSV text one by one (RFC 4180; lines end with LF or CR LF), each with the line it begins at, from 1. Takes
 * and trims nothing that is not CSV: throws a {@link Failure} with the line where a quotation mark is not closed, or
 * stands elsewhere than around a whole cell. What an apostrophe before a cell means is for the caller to say.
 */
export function readCsvRecords(text: string, take: (cells: CsvCell[], line: number) => void): void {
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const whole = text.slice(at, end);
    if (!whole.includes('"')) {
      take(whole.replace(/\r$/, "").split(",").map(orNull), line);
      at = end + 1;
      line++;
      continue;
    }
    const record = readQuoted(text, at, line);
    take(record.cells, line);
    at = record.next;
    line = record.line;
  }
}

const orNull = (cell: string): CsvCell => (cell === "" ? null : cell);

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** A record that has quotation marks, cell by cell; the place and the line of the next. */
function readQuoted(text: string, start: number, first: number) {
  const cells: CsvCell[] = [];
  let line = first;
  let at = start;
  for (;;) {
    if (text[at] === '"') {
      const { cell, next } = quotedCell(text, at, line);
      cells.push(cell);
      at = next;
      line += cell.split("\n").length - 1;
    } else {
      const [cell = ""] = text.slice(at, endOfLine(text, at)).split(",", 1);
      if (cell.includes('"'))
        throw new Failure(
          `line ${line}: expected quotation marks around a whole cell, received ${shown(cell)}`,
          2,
        );
      at += cell.length;
      cells.push(orNull(text[at] === "," ? cell : cell.replace(/\r$/, "")));
    }
    if (text[at] === ",") at++;
    else if (at >= text.length || text[at] === "\n") return { cells, next: at + 1, line: line + 1 };
    else if (text.startsWith("\r\n", at)) return { cells, next: at + 2, line: line + 1 };
    else {
      const rest = text.slice(at, endOfLine(text, at));
      throw new Failure(
        `line ${line}: expected a comma after a closing quotation mark, received ${shown(rest)}`,
        2,
      );
    }
  }
}

function quotedCell(text: string, start: number, line: number) {
  let cell = "";
  for (let from = start + 1; ; ) {
    const end = text.indexOf('"', from);
    if (end < 0)
      throw new Failure(
        `line ${line}: expected a closing quotation mark, received none to the end of the file`,
        2,
      );
    cell += text.slice(from, end);
    if (text[end + 1] !== '"') return { cell, next: end + 1 };
    cell += '"';
    from = end + 2;
  }
}

const shown = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
