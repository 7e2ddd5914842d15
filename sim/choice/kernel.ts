import type { Model } from "../compile.ts";
import { grievanceAt } from "../grievance.ts";
import { draw } from "../random/draw.ts";
import { K, read, type State, slot, T, U, X } from "../state.ts";
import { grievanceWeight, peerWeight } from "./constants.ts";
import { switchSide } from "./switchSide.ts";
import type { ReconsiderKeys } from "./written.ts";

const UNIT = 1 / 4294967296;

/**
 * Everybody who reconsiders this month chooses, weights taken from the month's tables. Cost follows decisions: people
 * in between are never read. Within a group the weights are those from before its first switch.
 */
export function chooseByTables(model: Model, state: State, skips: Uint32Array, keys: ReconsiderKeys): void {
  const { skip0, skip1, choice0, choice1 } = keys;
  const { people, groups, groupSize, agents } = state;
  const constants = model.choice;
  const { rivalGap, loyalT, loyalK, loyalU, peers } = constants;
  const tables = constants.month;
  const { gapT, firstAbove, framingEdge, framingHigh, framingLow, pullHigh, pullLow, hardship } = tables;
  const { classT, classK, classU } = tables;
  const month = read(state, "month");
  const width = groupSize + 1;
  const flows = new Int32Array(9);
  let expected = 0;
  let groupEnd = 0;
  let group = 0;
  let groupT = 0;
  let groupK = 0;
  let groupU = 0;
  let turn = 0;
  for (let person = 0; ; person++) {
    for (;;) {
      const bits = draw(turn++, skip0, skip1);
      const cell = bits & 255;
      const entry = skips[cell];
      const skip = bits >>> 8 < (entry & 0xffffff) ? cell : entry >>> 24;
      person += skip;
      if (skip !== 255) break;
      if (person >= agents) break;
    }
    if (person >= agents) break;
    if (person >= groupEnd) {
      group = Math.floor(person / groupSize);
      groupEnd = (group + 1) * groupSize;
      const at = group * 4;
      const nT = groups[at];
      const nK = groups[at + 1];
      const nU = groups[at + 2];
      const groupClass = groups[at + 3];
      const present = nT + nK + nU;
      if (peers !== undefined) {
        const row = present * width;
        groupT = classT[groupClass] * peers[row + nT];
        groupK = classK[groupClass] * peers[row + nK];
        groupU = classU[groupClass] * peers[row + nU];
      } else {
        groupT = classT[groupClass] * peerWeight(constants, nT, present);
        groupK = classK[groupClass] * peerWeight(constants, nK, present);
        groupU = classU[groupClass] * peerWeight(constants, nU, present);
      }
      const grievance = grievanceAt(model, state, group, month);
      if (grievance > 0) groupK *= grievanceWeight(constants, grievance);
    }
    const word = people[person];
    const now = (word >>> 24) & 3;
    if (now === X) continue;
    const purity = word & 255;
    const exposure = (word >>> 8) & 255;
    const steps = purity - firstAbove;
    const odd = 2 * exposure + 1;
    let weightT = groupT * gapT[purity] * loyalT[now];
    if (steps >= 0) {
      const m = odd * steps;
      weightT *= framingEdge[exposure] * framingHigh[m >> 9] * framingLow[m & 511];
    }
    const m = odd * (2 * purity + 1);
    const weightK =
      groupK * rivalGap[purity] * hardship[(word >>> 16) & 255] * loyalK[now] * (pullHigh[m >> 9] * pullLow[m & 511]);
    const border = weightT + groupU * loyalU[now];
    const total = border + weightK;
    if (now === T) expected += weightK / total;
    const target = (draw(person, choice0, choice1) + 0.5) * UNIT * total;
    const next = target < weightT ? T : target < border ? U : K;
    flows[now * 3 + next]++;
    if (next !== now) switchSide(state, person, group, now, next);
  }
  for (let i = 0; i < 9; i++) state.scalars[slot.flow0 + i] = flows[i];
  state.scalars[slot.expectedTK] = expected;
}
