import type { Model } from "../compile.ts";
import { exp } from "../exact.ts";
import { donorModeration } from "../policy.ts";
import { read, type State, write } from "../state/state.ts";

/** Step 2: aid answers the moderation donors see, faster or slower on the way down; the economy answers aid. */
export function adjustEconomy(model: Model, state: State): void {
  const { donorThreshold, donorSharpness, aidSpeed, aidCutSpeed, aidShare, economySpeed } = model.settings;
  const floor = read(state, "humanitarianFloor");
  const moderation = donorModeration(model, state);
  const answer = floor + (1 - floor) / (1 + exp(-(moderation - donorThreshold) / donorSharpness));
  const aid = read(state, "aid");
  const gap = answer * read(state, "aidScale") - aid;
  const aidNow = aid + (gap < 0 ? aidCutSpeed : aidSpeed) * gap;
  const economy = read(state, "economy");
  write(state, "aid", aidNow);
  write(
    state,
    "economy",
    economy + economySpeed * (read(state, "domesticEconomy") + aidShare * aidNow - economy),
  );
}
