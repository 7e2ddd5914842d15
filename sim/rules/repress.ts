import type { Model } from "../compile.ts";
import { grievanceAt } from "../grievance.ts";
import { binomialCount } from "../random/counts.ts";
import { draw, isBelow, threshold } from "../random/draw.ts";
import { type Key, monthKey, purpose } from "../random/keys.ts";
import { AFFILIATION_BITS, AFFILIATION_SHIFT, add, K, read, type State, T, U } from "../state.ts";
import { stateKey } from "../stateKey.ts";
import { removeFromRival, tidyRoster } from "./moves.ts";

/** Largest group for which the chance that nobody is harmed is kept in a table. */
const LARGEST_TABLED = 1024;

/** Step 5: repression removes members of K, then harms bystanders, which groups remember as grievance. */
export function repress(model: Model, state: State): void {
  const month = read(state, "month");
  const key = stateKey(state);
  if (model.rival) removeMembers(model, state, monthKey(key, month, purpose.removal));
  const base = model.settings.collateral * read(state, "repression") * (1 - read(state, "selectivity"));
  const harmKey = monthKey(key, month, purpose.harm);
  for (const { salafi, first, count } of model.blocks) {
    const probability = base * (salafi ? 1 : model.settings.otherHarm);
    if (probability > 0) harmBystanders(model, state, harmKey, first, count, probability);
  }
}

/** People struck but not yet looked up: gathered so that the search stays a tight loop. */
const LAST_STRUCK = 255;
const struckPeople = new Int32Array(LAST_STRUCK + 1);

/** Each member of K is removed with probability min(1, R·removalRate·(.5 + selectivity)). */
function removeMembers(model: Model, state: State, { k0, k1 }: Key): void {
  const probability =
    read(state, "repression") * model.settings.removalRate * (0.5 + read(state, "selectivity"));
  const below = threshold(probability);
  const { roster, people } = state;
  const length = read(state, "rosterLength");
  let struck = 0;
  for (let i = 0; i < length; i++) {
    const person = roster[i];
    if (isBelow(draw(person, k0, k1), below)) struckPeople[struck++ & LAST_STRUCK] = person;
    if (struck > LAST_STRUCK || i === length - 1) {
      for (let j = 0; j < struck; j++) {
        if ((people[struckPeople[j]] & AFFILIATION_BITS) === K << AFFILIATION_SHIFT) {
          removeFromRival(model, state, struckPeople[j]);
        }
      }
      struck = 0;
    }
  }
  tidyRoster(state);
}

/** Harm in one block of groups: a binomial count of those present outside K, one draw a group. */
function harmBystanders(
  model: Model,
  state: State,
  { k0, k1 }: Key,
  first: number,
  count: number,
  probability: number,
): void {
  const { groups, groupSize } = state;
  const spared = groupSize <= LARGEST_TABLED ? sparedThresholds(groupSize, probability) : undefined;
  let total = 0;
  for (let group = first; group < first + count; group++) {
    const bystanders = groups[group * 4 + T] + groups[group * 4 + U];
    const bits = draw(group, k0, k1);
    if (spared !== undefined && isBelow(bits, spared[bystanders])) continue;
    const harmed = binomialCount(bits, bystanders, probability);
    if (harmed === 0) continue;
    total += harmed;
    aggrieve(model, state, group, harmed);
  }
  add(state, "harmed", total);
}

/** By number of bystanders: draws below it mean that nobody is harmed. A little below the exact border, never above. */
function sparedThresholds(groupSize: number, probability: number): Float64Array {
  const thresholds = new Float64Array(groupSize + 1);
  let nobody = 1;
  for (let n = 0; n <= groupSize; n++) {
    thresholds[n] = nobody * 4294967296 - 2;
    nobody *= 1 - probability;
  }
  return thresholds;
}

/** Grievance grows by the share harmed, up to the cap, and decays with the month. */
function aggrieve(model: Model, state: State, group: number, harmed: number): void {
  const { grievanceGain, grievanceDecay, grievanceCap } = model.settings;
  const month = read(state, "month");
  const before = grievanceAt(model, state, group, month - 1);
  const grown = (before + (grievanceGain * harmed) / state.groupSize) * (1 - grievanceDecay);
  state.grievance[group] = grown < grievanceCap ? grown : grievanceCap;
  state.grievanceMonth[group] = month;
}
