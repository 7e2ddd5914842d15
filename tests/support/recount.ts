import { LEVELS } from "../../sim/state/levels.ts";
import { FIRST_HARD, K, LISTED, POST, PRISONER, type State, T, X } from "../../sim/state/state.ts";

/** All counts of the state, counted again person by person. */
export interface Recount {
  /** Members of T, U, K by group and by region, in the form of the columns. */
  readonly groups: number[];
  readonly regions: number[];
  readonly purityT: number[];
  readonly totalX: number;
  readonly prisoners: number;
  readonly firstHard: number;
  /** Members of T with a post. */
  readonly postsT: number;
  /** People in K, and those of them who are on the roster. */
  readonly inK: number[];
  readonly listed: number[];
  /** People in X who are no prisoners. */
  readonly removable: number[];
}

export function recount({ people, agents, groupSize, groups }: State): Recount {
  const counted = {
    groups: new Array<number>((agents / groupSize) * 3).fill(0),
    regions: new Array<number>(15).fill(0),
    purityT: new Array<number>(LEVELS).fill(0),
    totalX: 0,
    prisoners: 0,
    firstHard: 0,
    postsT: 0,
    inK: [] as number[],
    listed: [] as number[],
    removable: [] as number[],
  };
  for (let person = 0; person < agents; person++) {
    const word = people[person];
    const side = (word >>> 24) & 3;
    const group = Math.floor(person / groupSize);
    const region = groups[group * 4 + 3] >> 1;
    if (side === X) {
      counted.totalX++;
      if ((word & PRISONER) !== 0) counted.prisoners++;
      else counted.removable.push(person);
    } else {
      counted.groups[group * 3 + side]++;
      counted.regions[region * 3 + side]++;
      if (side === T) counted.purityT[word & 255]++;
      if (side === T && (word & POST) !== 0) counted.postsT++;
      if (side === K) counted.inK.push(person);
    }
    if ((word & LISTED) !== 0) counted.listed.push(person);
    if ((word & FIRST_HARD) !== 0) counted.firstHard++;
  }
  return counted;
}
