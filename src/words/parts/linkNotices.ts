/** What stands around the problems of a link or a change. */
export const linkNotices = {
  title: "Parts of the link were not understood. What the scenario says is used instead.",
  dismiss: "Dismiss",
  more: (count: number) => `and ${count} more`,
  refused: "This change was not made:",
} as const;
