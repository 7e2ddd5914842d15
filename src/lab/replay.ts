/** Shows the last change again: what was before it, for a moment, then what is. */
import type { Store } from "./store.ts";

const momentMilliseconds = 900;
let ending: ReturnType<typeof setTimeout> | undefined;

/** Does nothing when there has been no change. */
export function replayChange(store: Store): void {
  const { steps, at } = store.history.peek();
  const before = steps[at - 1];
  if (before === undefined) return;
  clearTimeout(ending);
  store.settled.value = true;
  store.glimpse.value = before;
  ending = setTimeout(() => {
    store.glimpse.value = undefined;
  }, momentMilliseconds);
}
