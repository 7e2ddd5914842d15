import type { Model } from "../compile.ts";
import { clamp, tanh } from "../exact.ts";
import { donorModeration, REFERENCE_MODERATION } from "../policy.ts";
import { read, type State, slot, write } from "../state/state.ts";

/** Step 6: legitimacy drifts towards a level set by economy, rights and attacks. */
export function adjustLegitimacy(model: Model, state: State): void {
  const {
    legitimacyBase,
    legitimacySpeed,
    legitimacyEconomy,
    legitimacyRights,
    legitimacyAttacks,
    attackScaleL,
  } = model.settings;
  const target =
    legitimacyBase +
    legitimacyEconomy * (read(state, slot.economy) - 1) +
    legitimacyRights * (donorModeration(model, state) - REFERENCE_MODERATION) -
    legitimacyAttacks * tanh(read(state, slot.attacks) / attackScaleL);
  const legitimacy = read(state, slot.legitimacy);
  write(state, slot.legitimacy, legitimacy + legitimacySpeed * (clamp(target, 0, 1) - legitimacy));
}
