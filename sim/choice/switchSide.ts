import { HARD_LEVEL } from "../state/levels.ts";
import { enlist } from "../state/moves.ts";
import {
  AFFILIATION_BITS,
  AFFILIATION_SHIFT,
  FIRST_HARD,
  K,
  POST,
  type State,
  slot,
  T,
  U,
} from "../state/state.ts";

/** A person leaves T, K or U for another of them; counts follow at once, the weights of the month do not. `group` is the place of the person's group in the state. */
export function switchSide(state: State, person: number, group: number, from: number, to: number): void {
  const { people, groups, regions, purityT, scalars } = state;
  const at = person - state.firstPerson;
  const word = people[at];
  const groupClass = groups[group * 4 + 3];
  const region = groupClass >> 1;
  people[at] = (word & ~AFFILIATION_BITS) | (to << AFFILIATION_SHIFT);
  groups[group * 4 + from]--;
  groups[group * 4 + to]++;
  regions[region * 3 + from]--;
  regions[region * 3 + to]++;
  const purity = word & 255;
  const post = (word & POST) === 0 ? 0 : 1;
  if (from === T) {
    purityT[purity]--;
    scalars[slot.postsT] -= post;
  } else if (to === T) {
    purityT[purity]++;
    scalars[slot.postsT] += post;
  }
  if (from === T && to === U) {
    if (purity >= HARD_LEVEL) scalars[slot.hardTU]++;
    scalars[slot.noPostTU] += 1 - post;
  }
  if (to !== K) return;
  enlist(state, person);
  if ((groupClass & 1) === 1) scalars[slot.salafiJoins]++;
  if (from !== T) return;
  scalars[slot.noPostTK] += 1 - post;
  if (purity >= HARD_LEVEL) {
    scalars[slot.hardExitsTK]++;
    scalars[slot.hardTK]++;
  }
  if ((word & FIRST_HARD) !== 0) {
    people[at] &= ~FIRST_HARD;
    scalars[slot.firstHardLeft]++;
  }
}
