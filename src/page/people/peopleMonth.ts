/** Everybody in one month, with the words of it. Pure. */
import type { PeopleByMonth } from "../../../sim/experiments/index.ts";
import type { Crowd } from "../../../viz/index.ts";
import { numerals } from "../../words/numerals.ts";
import { peopleMessages as say } from "../../words/people.ts";
import { formatCount } from "../../words/wording.ts";

export interface Month {
  readonly row: number;
  readonly crowd: Crowd;
  /** x_T. */
  readonly position: number;
  /** By affiliation, 0 T, 1 U, 2 K, 3 X: how many there are, and how many more hard-line than the regime. */
  readonly counts: readonly { readonly all: number; readonly above: number }[];
  /** One label per lane. */
  readonly words: readonly string[];
}

/** The people in a row of a run; in the last row, if the run ends before that row. */
export function monthOf(people: PeopleByMonth, wanted: number): Month {
  const row = Math.min(wanted, people.rows - 1);
  const { agents, affiliations, purities, positions } = people;
  const position = positions[row];
  const counts = [0, 1, 2, 3].map((side) => {
    const levels = people.counts.subarray(1024 * row + 256 * side, 1024 * row + 256 * (side + 1));
    const sum = (from: ArrayLike<number>) => Array.from(from).reduce((total, n) => total + n, 0);
    return { all: sum(levels), above: sum(levels.filter((_, level) => (level + 0.5) / 256 > position)) };
  });
  return {
    row,
    crowd: {
      affiliations: affiliations.subarray(row * agents, (row + 1) * agents),
      purities: purities.subarray(row * agents, (row + 1) * agents),
    },
    position,
    counts,
    words: counts.map(({ all, above }, side) =>
      say.lane(say.lanes[side], formatCount(all), formatCount(above)),
    ),
  };
}

/** "0.82". */
export function purityText(value: number): string {
  return numerals(value.toFixed(2));
}
