import type { Model } from "../compile.ts";
import { clamp } from "../exact.ts";
import { read, type State } from "../state/state.ts";

/**
 * The share of the rival's members in hiding or abroad, 0–1: the rival hides the more, the better repression finds it,
 * hiding·R·σ. Those hidden neither strike nor are removed.
 */
export function hiddenShare(model: Model, state: State): number {
  return clamp(model.settings.hiding * read(state, "repression") * read(state, "selectivity"), 0, 1);
}
