import { countOf, K, read, type State, slot, T, write } from "./state/state.ts";

/** Whether the regime has collapsed, from the present state: n_T < .6·n_T(0), or n_K/n_T > .5, or L < .1. */
function collapsed(state: State): boolean {
  const members = countOf(state, T);
  return (
    members < 0.6 * read(state, slot.initialT) ||
    countOf(state, K) > 0.5 * members ||
    read(state, slot.legitimacy) < 0.1
  );
}

/** Keeps the first row at which the regime has collapsed. The flag is absorbing; the run goes on. */
export function noteCollapse(state: State): void {
  if (read(state, slot.collapseRow) < 0 && collapsed(state))
    write(state, slot.collapseRow, read(state, slot.month));
}
