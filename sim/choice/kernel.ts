import type { Model } from "../compile.ts";
import { draw } from "../random/draw.ts";
import { K, read, type State, slot, T, U, X } from "../state/state.ts";
import type { ExpectedTerms } from "./expectedTerms.ts";
import { grievanceWeight, peerWeight } from "./lastingWeights.ts";
import { spreadLadders } from "./monthTables.ts";
import { switchSide } from "./switchSide.ts";
import {
  FRAMING_EDGE,
  FRAMING_HIGH,
  FRAMING_LOW,
  GAP_T,
  GROUP,
  HARDSHIP,
  LOYALTY,
  PEERS,
  PULL_HIGH,
  PULL_LOW,
  RIVAL_GAP,
} from "./tableLayout.ts";
import { FROM_THE_FIRST, type ReconsiderKeys, type SearchStart } from "./written.ts";

/** People per batch: found first, then they choose. The batch is small enough for the processor's cache. */
const BATCH = 2048;
const UNIT = 1 / 4294967296;
const batch = new Int32Array(BATCH);
/** Borders of T, U and K on the chooser's line: 0, T's weight, the weights of T and U, the total. */
const borders = new Float64Array(4);
/** Sum of the probabilities of K, by present affiliation. */
const expected = new Float64Array(4);
const decided = new Int32Array(4);

/**
 * Everybody who reconsiders this month chooses, with weights from the month's tables. The cost grows with the number of
 * decisions: the other people are never read. Within a group the weights are those from before its first switch. There
 * are no branches where chance decides, since a processor cannot predict them.
 */
export function chooseByTables(
  model: Model,
  state: State,
  skips: Uint32Array,
  keys: ReconsiderKeys,
  start: SearchStart = FROM_THE_FIRST,
  terms?: ExpectedTerms,
): void {
  const { choice0, choice1 } = keys;
  const { people, groups, groupSize, grievance, grievanceMonth, firstPerson } = state;
  const constants = model.choice;
  const { decay } = model;
  const { peersTabled } = constants;
  const { weights, firstAbove } = constants.tables;
  spreadLadders(constants.tables);
  const month = read(state, slot.month);
  const width = groupSize + 1;
  const perPerson = 1 / groupSize;
  expected.fill(0);
  decided.fill(0);
  state.scalars.fill(0, slot.flow0, slot.flow0 + 9);
  const search = { ...start };
  let group = 0;
  let groupEnd = 0;
  let groupT = 0;
  let groupU = 0;
  let groupK = 0;
  for (;;) {
    const found = findReconsidering(firstPerson + state.agents, skips, keys, search);
    if (found === 0) break;
    for (let i = 0; i < found; i++) {
      const person = batch[i];
      const place = person - firstPerson;
      if (place >= groupEnd) {
        group = (place * perPerson) | 0;
        if (place >= (group + 1) * groupSize) group++;
        groupEnd = (group + 1) * groupSize;
        const at = group * 4;
        const nT = groups[at + T];
        const nU = groups[at + U];
        const nK = groups[at + K];
        const own = GROUP + groups[at + 3] * 4;
        const present = nT + nU + nK;
        if (peersTabled) {
          const row = PEERS + present * width;
          groupT = weights[own + T] * weights[row + nT];
          groupU = weights[own + U] * weights[row + nU];
          groupK = weights[own + K] * weights[row + nK];
        } else {
          groupT = weights[own + T] * peerWeight(constants, nT, present);
          groupU = weights[own + U] * peerWeight(constants, nU, present);
          groupK = weights[own + K] * peerWeight(constants, nK, present);
        }
        const stored = grievance[group];
        if (stored > 0) groupK *= grievanceWeight(constants, stored * decay[month - grievanceMonth[group]]);
      }
      const word = people[place];
      const now = (word >>> 24) & 3;
      if (now === X) continue;
      const standing = (word >>> 24) & 7;
      const purity = word & 255;
      const exposure = (word >>> 8) & 255;
      const odd = 2 * exposure + 1;
      const steps = purity - firstAbove;
      const above = ~(steps >> 31);
      const far = Math.imul(odd, steps) & above;
      const near = Math.imul(odd, 2 * purity + 1);
      const weightT =
        groupT *
        weights[GAP_T + purity] *
        weights[LOYALTY + standing] *
        (weights[FRAMING_EDGE + 256 + ((exposure - 256) & above)] *
          (weights[FRAMING_HIGH + (far >> 9)] * weights[FRAMING_LOW + (far & 511)]));
      const weightK =
        groupK *
        weights[RIVAL_GAP + purity] *
        weights[LOYALTY + 16 + standing] *
        (weights[HARDSHIP + ((word >>> 16) & 255)] *
          (weights[PULL_HIGH + (near >> 9)] * weights[PULL_LOW + (near & 511)]));
      const border = weightT + groupU * weights[LOYALTY + 8 + standing];
      const total = border + weightK;
      borders[1] = weightT;
      borders[2] = border;
      borders[3] = total;
      const term = weightK / total;
      expected[now] += term;
      if (now === T) terms?.add(term);
      decided[now]++;
      const target = ((draw(person, choice0, choice1) >>> 0) + 0.5) * UNIT * total;
      if (target >= borders[now] && target < borders[now + 1]) continue;
      const next = target < weightT ? T : target < border ? U : K;
      state.scalars[slot.flow0 + now * 3 + next]++;
      switchSide(state, person, group, now, next);
    }
  }
  countStayers(state, decided);
  state.scalars[slot.expectedTK] = expected[T];
}

/** Fills the batch with the next people before `end` who reconsider, in order; returns how many. */
function findReconsidering(
  end: number,
  skips: Uint32Array,
  { skip0, skip1 }: ReconsiderKeys,
  search: { person: number; turn: number },
): number {
  let { person, turn } = search;
  let found = 0;
  while (found < BATCH) {
    const bits = draw(turn++, skip0, skip1);
    const cell = bits & 255;
    const entry = skips[cell] | 0;
    const own = ((bits >>> 8) - (entry & 0xffffff)) >> 31;
    const skip = (cell & own) | ((entry >>> 24) & ~own);
    person += skip;
    if (person >= end) break;
    batch[found] = person;
    // 255 means that nobody was found among 255, and the search goes on from there.
    const hit = (skip - 255) >>> 31;
    found += hit;
    person += hit;
  }
  search.person = person;
  search.turn = turn;
  return found;
}

/** The stayers, by affiliation: those who decided and did not switch. */
function countStayers(state: State, decided: Int32Array): void {
  const flow = (from: number, to: number) => slot.flow0 + from * 3 + to;
  for (let from = 0; from < 3; from++) {
    let left = 0;
    for (let to = 0; to < 3; to++) if (to !== from) left += state.scalars[flow(from, to)];
    state.scalars[flow(from, from)] = decided[from] - left;
  }
}
