import type { Model } from "../compile.ts";
import type { GroupRange } from "../state/regions.ts";

/** One of the parts in which a run is computed: groups that follow one another, about as many in each part. */
export interface PartOfRun {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/**
 * Sums over all parts of what each tells, number by number: every part asks for its sums equally often, with as many
 * numbers as the others, which it may change when it has been called. All but one of the numbers summed are 0, or all are whole: their
 * order makes no difference.
 */
export type Gather = (told: Float64Array) => Promise<Float64Array>;

/** The first group of a part; of one part more than there are, the number of groups. */
function firstGroupOf({ agents, groupSize }: Model, index: number, count: number): number {
  return Math.floor(((agents / groupSize) * index) / count);
}

/** The groups of a part: none where there are more parts than groups. */
export function groupsOf(model: Model, { index, count }: PartOfRun): GroupRange {
  const first = firstGroupOf(model, index, count);
  return { first, count: firstGroupOf(model, index + 1, count) - first };
}
