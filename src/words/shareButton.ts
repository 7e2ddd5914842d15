/** The few texts of sharing that the first screen needs; the others are in share.ts. */
export const shareButtonMessages = {
  share: "Share",
  drop: "Drop a lab file, a scenario or a report to open it",
} as const;
