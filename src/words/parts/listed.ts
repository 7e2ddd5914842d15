/** What is named one after another: "a, b, c"; and what is said so, each of several words: "a; b; c". */
export const listed = (parts: readonly string[]): string => parts.join(", ");
export const listedApart = (parts: readonly string[]): string => parts.join("; ");
