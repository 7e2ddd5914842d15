import { clamp } from "../../exact.ts";
import { strands } from "../../parameters.ts";
import { read, type State, slot, write } from "../../state/state.ts";

/** Moves all four strands by `step`, each clipped to 0–1. Returns whether anything moved. */
export function moveStrands(state: State, step: number): boolean {
  let moved = false;
  for (const strand of strands) {
    const before = read(state, slot[strand]);
    const after = clamp(before + step, 0, 1);
    if (after !== before) moved = true;
    write(state, slot[strand], after);
  }
  return moved;
}

/** Whether {@link moveStrands} would move any. */
export function canMoveStrands(state: State, step: number): boolean {
  return strands.some((strand) => {
    const before = read(state, slot[strand]);
    return clamp(before + step, 0, 1) !== before;
  });
}
