/** What a number field says about an entry that it cannot take; the entry stays, and the value as it was. */
export const numberMessages = {
  notNumber: (typed: string, usual: string) =>
    `“${typed}” is not a number. Write one such as ${usual}. Nothing has changed.`,
  outOf: (low: string, high: string) => `Write a number from ${low} to ${high}. Nothing has changed.`,
  whole: (low: string, high: string) => `Write a whole number from ${low} to ${high}. Nothing has changed.`,
  twoWays: (typed: string, one: string, other: string) =>
    `“${typed}” can mean ${one} or ${other}. Write the one you mean in that way. Nothing has changed.`,
};
