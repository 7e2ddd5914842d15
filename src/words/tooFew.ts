/** What is said of intervals that rest on too little, by what they rest on. */

interface Few {
  readonly of: "rows" | "paths" | "replicates";
  readonly count: number;
  readonly held: number;
  readonly enough: number;
}

export const tooFewMessages = {
  narrow: ({ of, count, held }: Few) =>
    `With ${count} ${of} the intervals are too narrow: as few as ${held} of 100 such intervals hold the true value, where 95 are meant to.`,
  raise: ({ of, enough }: Few) => `Raise --${of} to ${enough} or more.`,
  goOn: ({ of, enough }: Few) => `${enough} ${of} are enough: let it run to the end.`,
} as const;
