import { LEVELS } from "./levels.ts";
import { countOf, type State, T } from "./state.ts";

/** The number of members of T from a level of purity upward. */
function membersFrom({ purityT }: State, first: number): number {
  let members = 0;
  for (let level = first; level < LEVELS; level++) members += purityT[level];
  return members;
}

/** The same as a share of all members; 0 when T is empty. */
export function shareFrom(state: State, first: number): number {
  const members = countOf(state, T);
  return members === 0 ? 0 : membersFrom(state, first) / members;
}
