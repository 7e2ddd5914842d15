/** The table of months as data and as tab-separated text. */
import { tableMessages } from "../words/table.ts";
import { heldBy } from "./heldBy.ts";
import { readMonth } from "./readings.ts";

export interface TableColumn {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly mean: Float64Array;
  /** `curveQuantiles` × rows. */
  readonly quantiles: Float64Array;
  readonly count: number;
}

/** Rows that are listed: every month. */
export function monthsOf(columns: readonly TableColumn[]): number[] {
  const rows = Math.max(0, ...columns.map((column) => column.rows));
  return Array.from({ length: rows }, (_, month) => month);
}

/** One row per month; of each scenario the mean and the band that the table shows, unrounded, in the measure's unit. */
export function tableToTsv(columns: readonly TableColumn[]): string {
  const say = tableMessages.columns;
  const head = columns.flatMap(({ name, count }) => {
    const { of90 } = heldBy(count);
    return [say.mean, say.low(of90), say.high(of90)].map((part) => `${clean(name)} ${part}`);
  });
  const lines = monthsOf(columns).map((month) =>
    [
      month,
      ...columns.flatMap((column): (number | string)[] => {
        if (month >= column.rows) return ["", "", ""];
        const { mean, low, high } = readMonth(column, month);
        return [mean, low, high];
      }),
    ].join("\t"),
  );
  return `${[[tableMessages.month, ...head].join("\t"), ...lines].join("\n")}\n`;
}

/** A text that stays in its cell, and that no spreadsheet takes for a formula. */
function clean(text: string): string {
  const cell = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+@-]/.test(cell) ? `'${cell}` : cell;
}
