/** Texts of the table of months. */

export const tableMessages = {
  caption: (label: string, unit: string, held: number) =>
    `${label}, ${unit}: the mean of the runs, and where ${held} of 100 new runs lie`,
  month: "Month",
  copy: "Copy as TSV",
  copied: "Copied",
  notCopied: "The browser does not let the page copy. Mark the table and copy it by hand.",
  range: (low: string, high: string) => `${low}–${high}`,
  columns: {
    mean: "mean",
    low: (held: number) => `low of ${held} %`,
    high: (held: number) => `high of ${held} %`,
  },
  working: "The first runs are on their way.",
} as const;
