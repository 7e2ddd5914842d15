/** Shows the last change again: the state before it for a moment, then the present state. */
import { lasting } from "./lasting.ts";
import type { Store } from "./store.ts";

const momentMilliseconds = 900;
const replay = lasting((): { ending?: ReturnType<typeof setTimeout> } => ({}));

/** Does nothing when there has been no change. */
export function replayChange(store: Store): void {
  const { steps, at } = store.history.peek();
  const before = steps[at - 1];
  if (before === undefined) return;
  const shown = store.lasting(replay);
  clearTimeout(shown.ending);
  store.settled.value = true;
  store.glimpse.value = before;
  shown.ending = setTimeout(() => {
    store.glimpse.value = undefined;
  }, momentMilliseconds);
}
