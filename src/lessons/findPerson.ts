import type { PeopleByMonth } from "../../sim/experiments/index.ts";
import type { StepOf } from "./lesson.ts";

type Who = NonNullable<StepOf<"person">["who"]>;

/** Affiliations as `PeopleByMonth` has them. */
const [T, U, K] = [0, 1, 2];

/**
 * The nth person, from 1, of those who did what a step asks for, in the order of the people; the last of them when there
 * are fewer, undefined when there is none. The person's index, from 0.
 */
export function findPerson(people: PeopleByMonth, who: Who, nth = 1): number | undefined {
  let found: number | undefined;
  let count = 0;
  for (let person = 0; person < people.agents && count < nth; person++)
    if (did(people, person, who)) {
      found = person;
      count++;
    }
  return found;
}

function did({ agents, rows, affiliations }: PeopleByMonth, person: number, who: Who): boolean {
  const side = (row: number) => affiliations[row * agents + person];
  const moves = (from: number, to: number) => {
    for (let row = 1; row < rows; row++) if (side(row - 1) === from && side(row) === to) return true;
    return false;
  };
  if (who === "leftForRival") return moves(T, K);
  if (who === "wentHome") return moves(T, U);
  if (who === "joined") return side(0) !== T && (moves(U, T) || moves(K, T));
  for (let row = 0; row < rows; row++) if (side(row) !== T) return false;
  return true;
}
