/** A count with its noun: “1 month”, “2 months”; a text is a number already written. */
export const withNoun = (count: number | string, noun: string) =>
  `${count} ${noun}${String(count) === "1" ? "" : "s"}`;
