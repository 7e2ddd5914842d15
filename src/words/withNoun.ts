/** A count with its noun: “1 month”, “2 months”; a text is a number already written. */
export const withNoun = (count: number | string, noun: string) =>
  `${count} ${noun}${String(count) === "1" ? "" : "s"}`;

/** A number as it is written, with what is said of one and of more: “1 person has”, “2 people have”. */
export const withWords = (count: number | string, single: string, several: string) =>
  `${count} ${String(count) === "1" ? single : several}`;
