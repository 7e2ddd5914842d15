import type { Model } from "../compile.ts";
import { tanh } from "../exact.ts";
import { poissonCount } from "../random/counts.ts";
import { draw } from "../random/draw.ts";
import { monthKey, purpose } from "../random/keys.ts";
import { countOf, K, read, type State, slot, write } from "../state/state.ts";
import { stateKey } from "../state/stateKey.ts";
import { hide } from "./hide.ts";

/** Step 4: the rival hides or strikes; deeds feed its propaganda and the leadership's sense of threat. */
export function stageAttacks(model: Model, state: State): void {
  if (!model.rival) return;
  const {
    attackRate,
    attackSuppression,
    attackScaleP,
    attackScaleThreat,
    deedPropaganda,
    threatGain,
    threatDecay,
  } = model.settings;
  hide(model, state);
  const thousands = (countOf(state, K) * model.peoplePerAgent) / 1000;
  const held = 1 - attackSuppression * read(state, slot.repression) * read(state, slot.selectivity);
  const able = thousands * (1 - read(state, slot.hidden));
  const mean = attackRate * able * read(state, slot.funding) * read(state, slot.tempo) * held;
  const { k0, k1 } = monthKey(stateKey(state), read(state, slot.month), purpose.attacks);
  const attacks = poissonCount(draw(0, k0, k1), mean);
  const base = read(state, slot.propaganda);
  write(state, slot.attacks, attacks);
  write(state, slot.propagandaNow, base + (1 - base) * deedPropaganda * tanh(attacks / attackScaleP));
  const fresh = 1 + threatGain * tanh(attacks / attackScaleThreat);
  const fading = 1 + (read(state, slot.threat) - 1) * (1 - threatDecay);
  write(state, slot.threat, fresh > fading ? fresh : fading);
}
