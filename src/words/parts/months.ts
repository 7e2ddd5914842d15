/** Months of the calendar: years come in as numbers, `month` from 0. */

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

export const monthWords = {
  year: (year: number) => String(year),
  /** "December 2026" */
  month: (month: number, year: number) => `${names[month]} ${year}`,
  /** "April to June 2026" */
  range: (from: number, fromYear: number, to: number, toYear: number) =>
    `${names[from]}${fromYear === toYear ? "" : ` ${fromYear}`} to ${names[to]} ${toYear}`,
  /** "30 November 2026" */
  day: (day: number, month: number, year: number) => `${day} ${names[month]} ${year}`,
} as const;
