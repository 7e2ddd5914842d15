/**
 * The browser's list of pages back and forward, as far as it is the lab's: a new step of the history or another tab is
 * a new entry, all else changes the present one. Back and forward bring back what an entry showed.
 */
import { ifAllowed } from "../../engine/ifAllowed.ts";
import { contentOf, isSame, type LabDocument } from "../document.ts";
import type { Store } from "../store.ts";

/** Tells the entries of this page from those of pages before a reload. */
const page = performance.timeOrigin;
/** What the entries of this page showed; a place in the list is the name of an entry. */
const shown: LabDocument[] = [];

interface EntryState {
  readonly outbid: number;
  readonly entry: number;
}

const entryOf = (state: EntryState | null) => (state?.outbid === page ? shown[state.entry] : undefined);

const stateHere = () => ifAllowed(() => history.state as EntryState | null) ?? null;

/** Whether the present entry was written by this page, and is no link that was put there. */
export const isOwnEntry = (): boolean => entryOf(stateHere()) !== undefined;

export interface Entries {
  /** Makes `hash` ("" or with "#") the address of what is shown now. */
  write(hash: string): void;
}

export function createEntries(store: Store): Entries {
  const present = () => {
    const { document, view } = store.shown.peek();
    return { ...document, view };
  };
  let step: unknown;
  addEventListener("popstate", ({ state }) => {
    const found = entryOf(state);
    if (found === undefined) return;
    const { steps } = store.history.peek();
    const at = steps.findLastIndex((one) => isSame(one, contentOf(found)));
    if (at < 0) store.open(found, []);
    else store.goTo(at);
    store.show(found.view);
    step = stepOf(store);
  });
  return {
    write(hash) {
      const state = stateHere();
      const before = entryOf(state);
      const next = present();
      const isNew = before !== undefined && (step !== stepOf(store) || before.view.tab !== next.view.tab);
      step = stepOf(store);
      const { pathname, search } = location;
      // In a frame, back and forward are those of the page around it.
      const how = isNew && self === top ? "pushState" : "replaceState";
      const entry = isNew || before === undefined ? shown.length : (state?.entry ?? 0);
      shown[entry] = next;
      // Some places have no address of their own, and some browsers refuse changes that come too often.
      ifAllowed(() =>
        history[how]({ outbid: page, entry } satisfies EntryState, "", hash || pathname + search),
      );
    },
  };
}

/** The same for two contents that are one step of the history: changes that were joined. */
function stepOf({ history }: Store): unknown {
  const { steps, at } = history.peek();
  return steps[at - 1] ?? "first";
}
