/** The choice of a second language, in which a lesson's texts stand beside the first. */
export const besideWords = {
  legend: "Second language",
  none: "none",
  expected: (known: string, received: string) => `beside: expected ${known}, received ${received}`,
} as const;
