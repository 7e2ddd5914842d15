import type { Model } from "../compile.ts";
import { draw, isBelow, threshold } from "../random/draw.ts";
import { monthKey, purpose } from "../random/keys.ts";
import type { Release } from "../schedule.ts";
import { moveFromRemoved } from "../state/moves.ts";
import { add, K, PRISONER, read, type State, slot, U, write } from "../state/state.ts";
import { stateKey } from "../state/stateKey.ts";

/** Step 1: scheduled events set levers and open prisons. */
export function applyEvents(model: Model, state: State): void {
  const scheduled = model.schedule.get(read(state, slot.month));
  if (scheduled === undefined) return;
  for (const { lever, value } of scheduled.writes) write(state, slot[lever], value);
  for (const release of scheduled.releases) releasePrisoners(model, state, release);
}

/** Each prisoner of month 0 still held goes with probability `share`, `shareToRival` of them to K; without a rival all to U. */
function releasePrisoners(model: Model, state: State, { share, shareToRival }: Release): void {
  const { k0, k1 } = monthKey(stateKey(state), read(state, slot.month), purpose.release);
  const toRival = threshold(model.rival ? share * shareToRival : 0);
  const out = threshold(share);
  for (let i = 0; i < state.agents; i++) {
    if ((state.people[i] & PRISONER) === 0) continue;
    const person = state.firstPerson + i;
    const bits = draw(person, k0, k1);
    if (!isBelow(bits, out)) continue;
    const joins = isBelow(bits, toRival);
    state.people[i] &= ~PRISONER;
    moveFromRemoved(model, state, person, joins ? K : U);
    add(state, slot.released, 1);
    if (joins) add(state, slot.releasedToRival, 1);
  }
}
