import type { Key } from "../random/keys.ts";
import { read, type State, slot, write } from "./state.ts";

/** The luck of a run: its replicate's key, or a fork's own. Kept in the state so that a saved run needs no seed. */
export function stateKey(state: State): Key {
  return { k0: read(state, slot.key0) | 0, k1: read(state, slot.key1) | 0 };
}

export function setStateKey(state: State, { k0, k1 }: Key): void {
  write(state, slot.key0, k0 >>> 0);
  write(state, slot.key1, k1 >>> 0);
}
