/** Moves the cursor through the months while the store is playing. */
import { effect } from "@preact/signals";
import type { Store } from "./store.ts";

const millisecondsAMonth = 90;

/** From the cursor to the last month, from the start when it is there already; then stops. */
export function playMonths(store: Store): void {
  effect(() => {
    if (!store.playing.value) return;
    const { view, current } = store.shown.peek();
    if (view.month >= current.months) store.show({ month: 0 });
    const timer = setInterval(() => {
      const { view: now, current: scenario } = store.shown.peek();
      store.show({ month: now.month + 1 });
      if (now.month + 1 >= scenario.months) store.playing.value = false;
    }, millisecondsAMonth);
    return () => clearInterval(timer);
  });
}
