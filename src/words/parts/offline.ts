/** What is said when a newer version of the page has been fetched. */
export const offlineMessages = {
  newer: "A newer version of this page is ready. Until you take it, this one goes on.",
  take: "Take the newer version",
  later: "Later",
} as const;
