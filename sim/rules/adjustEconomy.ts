import type { Model } from "../compile.ts";
import { exp } from "../exact.ts";
import { donorModeration, REFERENCE_MODERATION } from "../policy.ts";
import { read, type State, slot, write } from "../state/state.ts";

// The share of the economy of 2020 that aid paid for (World Bank; CSIS 2024): home economy and this are 1 together.
const AID_OF_2020 = 0.4;

/** Step 2: aid answers the moderation donors see; the economy answers aid, restrictions and open relations. */
export function adjustEconomy(model: Model, state: State): void {
  const { donorThreshold, donorSharpness, aidSpeed, aidCutSpeed } = model.settings;
  const { aidShare, restrictionCost, tradeShare, economySpeed } = model.settings;
  const floor = read(state, slot.humanitarianFloor);
  const moderation = donorModeration(model, state);
  const answer = floor + (1 - floor) / (1 + exp(-(moderation - donorThreshold) / donorSharpness));
  const aid = read(state, slot.aid);
  const gap = answer * read(state, slot.aidScale) - aid;
  const aidNow = aid + (gap < 0 ? aidCutSpeed : aidSpeed) * gap;
  const economy = read(state, slot.economy);
  write(state, slot.aid, aidNow);
  const supported =
    read(state, slot.domesticEconomy) +
    AID_OF_2020 -
    aidShare * (1 - aidNow) -
    restrictionCost * read(state, slot.restrictions) +
    tradeShare * (read(state, slot.foreign) - REFERENCE_MODERATION);
  write(state, slot.economy, economy + economySpeed * (Math.max(0, supported) - economy));
}
