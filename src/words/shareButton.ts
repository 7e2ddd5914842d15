/** The few texts of sharing that the first screen needs; the others are in share.ts. */
export const shareButtonMessages = {
  share: "Share",
  drop: "Drop a lab file, a scenario or a report to open it",
  offline:
    "The part that reads files could not be fetched. Reload the page when there is a connection; the address keeps your scenarios.",
} as const;
