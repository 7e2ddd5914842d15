/** Months as the sealed files write them: YYYY-MM. */

const names = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

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
  if (first % 12 === 0 && last === first + 11) return String(year(first));
  const whole = `${names[last % 12]} ${year(last)}`;
  if (first === last) return whole;
  return `${names[first % 12]}${year(first) === year(last) ? "" : ` ${year(first)}`} to ${whole}`;
}

/** "30 November 2026" of YYYY-MM-DD. */
export function dayName(date: string): string {
  return `${Number(date.slice(8))} ${periodName(date, date)}`;
}
