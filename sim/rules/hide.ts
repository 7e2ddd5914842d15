import type { Model } from "../compile.ts";
import { clamp } from "../exact.ts";
import { read, type State, slot, write } from "../state/state.ts";

/**
 * The rival chooses to strike or to hide, and hides the more, the better repression finds it: the share of its members
 * who lie low goes towards min(1, hiding·R·σ) by hidingSpeed per month. Those who lie low do not strike.
 */
export function hide(model: Model, state: State): void {
  const { hiding, hidingSpeed } = model.settings;
  const wanted = clamp(hiding * read(state, slot.repression) * read(state, slot.selectivity), 0, 1);
  const hidden = read(state, slot.hidden);
  write(state, slot.hidden, hidden + hidingSpeed * (wanted - hidden));
}
