/** Months as the sealed files write them: YYYY-MM. */

import { monthWords as say } from "../words/parts/months.ts";

/** Months since January of the year 0. Days, if any, are left out. Throws on anything but YYYY-MM or YYYY-MM-DD. */
export function monthNumber(date: string): number {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/.exec(date) ?? [];
  if (year === undefined || month === undefined)
    throw new Error(`month: expected YYYY-MM or YYYY-MM-DD, received ${date}`);
  return 12 * Number(year) + Number(month) - 1;
}

/** The month `months` after a month, YYYY-MM. */
export function addMonths(month: string, months: number): string {
  const at = monthNumber(month) + months;
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** "2026", "December 2026" or "April to June 2026". */
export function periodName(from: string, to: string): string {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  const year = (at: number) => Math.floor(at / 12);
  if (first % 12 === 0 && last === first + 11) return say.year(year(first));
  return first === last
    ? say.month(last % 12, year(last))
    : say.range(first % 12, year(first), last % 12, year(last));
}

/** "30 November 2026" of YYYY-MM-DD. */
export function dayName(date: string): string {
  const at = monthNumber(date);
  return say.day(Number(date.slice(8)), at % 12, Math.floor(at / 12));
}
