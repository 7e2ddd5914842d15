import type { Model } from "../compile.ts";
import { deskOf } from "../compiled/deskOf.ts";
import { type PeopleKeys, settlePeople } from "../compiled/settlePeople.ts";
import { pick } from "../random/alias.ts";
import { draw } from "../random/draw.ts";
import { type Key, monthKey, purpose } from "../random/keys.ts";
import { checkConservation } from "../state/checkConservation.ts";
import { HARD_LEVEL } from "../state/levels.ts";
import { withinState } from "../state/regions.ts";
import {
  AFFILIATION_SHIFT,
  bytesOf,
  FIRST_HARD,
  K,
  LISTED,
  layOutState,
  POST,
  PRISONER,
  type State,
  slot,
  T,
  U,
  write,
  X,
} from "../state/state.ts";
import { setStateKey } from "../state/stateKey.ts";
import { drawGroupShares, mixGroups, type Stratum } from "./mixes.ts";
import { drawTraits } from "./traits.ts";

/**
 * The state before month index 0, with the replicate's own people and luck; in a `used` state of the model's size, if
 * given.
 */
export function createPopulation(model: Model, key: Key, used?: State): State {
  const state = used ?? layOutState(model.agents, model.groupSize);
  if (used !== undefined) bytesOf(used).fill(0);
  return populate(model, state, key, drawAllShares(model, state, key));
}

/** Visits both kinds of group, with their part of the shares of all groups. */
function visitStrata(
  model: Model,
  shares: Float64Array,
  visit: (stratum: Stratum, own: Float64Array) => void,
): void {
  let at = 0;
  for (const salafi of [false, true]) {
    const blocks = model.blocks.filter((block) => block.salafi === salafi);
    const start = at;
    for (const { count } of blocks) at += count * 4;
    visit({ blocks, means: model.meanMix(salafi) }, shares.subarray(start, at));
  }
}

/** The shares of affiliations that all groups of a run have drawn; of a state that holds some groups, theirs, and 0 elsewhere. */
export function drawAllShares(model: Model, state: State, key: Key): Float64Array {
  const desk = deskOf(model, state);
  const mixKey = monthKey(key, 0, purpose.mix);
  const shares = new Float64Array((model.agents / model.groupSize) * 4);
  visitStrata(model, shares, (stratum, own) =>
    drawGroupShares(mixKey, stratum, model.settings.clustering, own, state, desk),
  );
  return shares;
}

/**
 * Fills a state, which has only zeros yet, with the people and the world before month index 0. `shares` are those of all
 * groups, also where the state holds some of them: then it has the same people that the whole has there.
 */
export function populate(model: Model, state: State, key: Key, shares: Float64Array): State {
  setStateKey(state, key);
  state.grievanceMonth.fill(-1);
  settle(model, state, key, shares);
  write(state, slot.initialT, sumOfT(state));
  for (const lever of model.levers) write(state, slot[lever], model.settings[lever]);
  write(state, slot.aid, model.settings.aid0);
  write(state, slot.economy, model.settings.economy0);
  write(state, slot.legitimacy, model.settings.legitimacy0);
  write(state, slot.threat, model.rival ? model.settings.threat0 : 1);
  write(state, slot.propagandaNow, model.rival ? model.settings.propaganda : 0);
  write(state, slot.rememberedPropaganda, model.settings.propaganda);
  write(state, slot.rememberedFunding, model.settings.funding);
  write(state, slot.direction, -1);
  write(state, slot.lastObjective, Number.NEGATIVE_INFINITY);
  write(state, slot.collapseRow, -1);
  checkConservation(state);
  return state;
}

function sumOfT(state: State): number {
  let total = 0;
  for (const count of state.purityT) total += count;
  return total;
}

/**
 * Fills groups with people: the group's mix, which at first stands in its four numbers, decides how many have each
 * affiliation, and their own draws decide who they are.
 */
function settle(model: Model, state: State, key: Key, shares: Float64Array): void {
  const { groups, firstGroup } = state;
  const desk = deskOf(model, state);
  // A part of the groups has the mixes that it has in the whole.
  const mixes = state.agents === model.agents ? groups : new Int32Array(shares.length);
  visitStrata(model, shares, (stratum, own) => mixGroups(stratum, state.groupSize, own, mixes));
  if (mixes !== groups) groups.set(mixes.subarray(firstGroup * 4, firstGroup * 4 + groups.length));
  const keys = { purity: monthKey(key, 0, purpose.purity), traits: monthKey(key, 0, purpose.traits) };
  if (desk !== undefined) settlePeople(desk, model, state, keys);
  else settleOneByOne(model, state, keys);
  countHeads(model, state);
}

/** The words of all people, and what is counted of members of T. */
function settleOneByOne(model: Model, state: State, keys: PeopleKeys): void {
  const { people, groups, purityT, scalars, firstPerson } = state;
  const { traits: traitsKey, purity: purityKey } = keys;
  let person = firstPerson;
  for (let group = 0; person < firstPerson + state.agents; group++) {
    for (let kind = T; kind <= X; kind++) {
      const table = purityTable(model, kind);
      const affiliation = kind === K && !model.rival ? U : kind;
      const flag = affiliation === X ? PRISONER : affiliation === K ? LISTED : 0;
      const standing = (affiliation << AFFILIATION_SHIFT) | flag;
      for (const end = person + groups[group * 4 + kind]; person < end; person++) {
        const purity = pick(table, draw(person, purityKey.k0, purityKey.k1));
        const isHard = affiliation === T && purity >= HARD_LEVEL;
        const traits = drawTraits(person, traitsKey, model.posts);
        people[person - firstPerson] = purity | traits | (isHard ? standing | FIRST_HARD : standing);
        if (isHard) scalars[slot.initialHard]++;
        if (affiliation !== T) continue;
        purityT[purity]++;
        if ((traits & POST) !== 0) scalars[slot.postsT]++;
      }
    }
  }
}

/** The numbers of groups, from their mixes, and regions, the roster of K, and those in X. */
function countHeads(model: Model, state: State): void {
  const { groups, groupSize, regions, roster, scalars, firstGroup } = state;
  let listed = 0;
  for (const { region, salafi, first, count } of model.blocks.map((block) => withinState(block, state))) {
    for (let group = first; group < first + count; group++) {
      const at = (group - firstGroup) * 4;
      const inT = groups[at + T];
      const mixedK = groups[at + K];
      const inK = model.rival ? mixedK : 0;
      const person = group * groupSize + inT + groups[at + U];
      const inU = groups[at + U] + mixedK - inK;
      scalars[slot.totalX] += groups[at + X];
      groups[at + U] = inU;
      groups[at + K] = inK;
      groups[at + 3] = region * 2 + (salafi ? 1 : 0);
      regions[region * 3 + T] += inT;
      regions[region * 3 + U] += inU;
      regions[region * 3 + K] += inK;
      for (let i = 0; i < inK; i++) roster[listed++] = person + i;
    }
  }
  scalars[slot.rosterLength] = listed;
}

function purityTable(model: Model, kind: number): Uint32Array {
  if (kind === K || kind === X) return model.purity.committed;
  return kind === T ? model.purity.incumbent : model.purity.unaffiliated;
}
