/** Texts of the table of months. */

export const tableMessages = {
  caption: (label: string, unit: string) => `${label}, ${unit}: the middle of the runs, and nine of ten runs`,
  month: "Month",
  copy: "Copy as TSV",
  copied: "Copied",
  notCopied: "The browser does not let the page copy. Mark the table and copy it by hand.",
  range: (low: string, high: string) => `${low}–${high}`,
  columns: { median: "median", low: "5 %", high: "95 %" },
  working: "The first runs are on their way.",
} as const;
