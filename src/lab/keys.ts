/** Keys that work anywhere on the page, except where a text is written or a menu is open. */
import { replayChange } from "./replay.ts";
import type { Store } from "./store.ts";

interface Shortcut {
  /** Of KeyboardEvent.key, in lower case. */
  readonly key: string;
  /** With Ctrl, or ⌘ on a Mac. */
  readonly control?: boolean;
  readonly shift?: boolean;
  readonly down: (store: Store) => void;
  readonly up?: (store: Store) => void;
}

const shortcuts: readonly Shortcut[] = [
  { key: "z", control: true, down: (store) => store.undo() },
  { key: "z", control: true, shift: true, down: (store) => store.redo() },
  { key: "y", control: true, down: (store) => store.redo() },
  { key: "r", down: replayChange },
  {
    key: "b",
    down: (store) => {
      store.blinking.value = true;
    },
    up: (store) => {
      store.blinking.value = false;
    },
  },
];

/** Listens for the shortcuts on the whole page. */
export function listenToKeys(store: Store): void {
  addEventListener("keydown", (event) => {
    if (isWriting(event.target)) return;
    const found = shortcuts.find(
      ({ key, control = false, shift = false }) =>
        key === event.key.toLowerCase() &&
        control === (event.ctrlKey || event.metaKey) &&
        shift === event.shiftKey &&
        !event.altKey,
    );
    if (found === undefined) return;
    event.preventDefault();
    if (!event.repeat || found.control) found.down(store);
  });
  const release = (event?: KeyboardEvent) => {
    for (const { key, up } of shortcuts)
      if (event === undefined || key === event.key.toLowerCase()) up?.(store);
  };
  addEventListener("keyup", release);
  // A window that loses the focus never hears that the key was let go.
  addEventListener("blur", () => release());
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // A list jumps to the entry that begins with the letter.
  return (
    target.matches("textarea, select, input:not([type=range], [type=checkbox], [type=radio])") ||
    target.closest("dialog[open]") !== null
  );
}
