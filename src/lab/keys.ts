/** Keys that work anywhere on the page, except while a text is written or a dialog is open. */
import { lasting } from "./lasting.ts";
import { replayChange } from "./replay.ts";
import type { Store } from "./store.ts";
import { createStoredSwitch } from "./storedSwitch.ts";

export interface Shortcut {
  /** Of KeyboardEvent.key, in lower case. */
  readonly key: string;
  /** With Ctrl, or ⌘ on a Mac. */
  readonly control?: boolean;
  /** Undefined: with or without, since some keyboards need it to write the character. */
  readonly shift?: boolean | undefined;
  /** Its words in `words/help.ts`. */
  readonly name: "undo" | "redo" | "replay" | "blink" | "help" | "palette";
  readonly down: (store: Store) => void;
  readonly up?: (store: Store) => void;
}

export const shortcuts: readonly Shortcut[] = [
  {
    key: "k",
    control: true,
    name: "palette",
    down: ({ dialog }) => {
      dialog.value = { kind: "palette" };
    },
  },
  {
    key: "?",
    shift: undefined,
    name: "help",
    down: ({ dialog }) => {
      dialog.value = { kind: "help" };
    },
  },
  { key: "z", control: true, name: "undo", down: (store) => store.undo() },
  { key: "z", control: true, shift: true, name: "redo", down: (store) => store.redo() },
  { key: "y", control: true, name: "redo", down: (store) => store.redo() },
  { key: "r", name: "replay", down: replayChange },
  {
    key: "b",
    name: "blink",
    down: (store) => {
      store.blinking.value = true;
    },
    up: (store) => {
      store.blinking.value = false;
    },
  },
];

/**
 * Whether keys of one character do anything: readers who control their computer by voice may switch them off (WCAG
 * 2.1.4).
 */
export const singleKeys = lasting(() => createStoredSwitch("outbid-single-keys"));

/** Listens for the shortcuts on the whole page. */
export function listenToKeys(store: Store): void {
  addEventListener("keydown", (event) => {
    // This key belongs to a word that is being composed.
    if (event.isComposing || event.keyCode === 229) return;
    const found = shortcuts.find((shortcut) => isMeant(shortcut, event, store));
    if (found === undefined || isTaken(event.target, found)) return;
    event.preventDefault();
    if (!event.repeat || found.control) found.down(store);
  });
  const release = (event?: KeyboardEvent) => {
    for (const { key, up } of shortcuts) if (event === undefined || key === keyOf(event)) up?.(store);
  };
  addEventListener("keyup", release);
  // A window that loses the focus gets no event when the key is released.
  addEventListener("blur", () => release());
}

/** The character of the key; on a keyboard of other letters, of the key in its place on a Latin one. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (key === "؟") return "?";
  return /^[^\0-\x7f]/.test(key) && code.startsWith("Key") ? code.slice(3).toLowerCase() : key.toLowerCase();
}

function isMeant(
  { key, control = false, ...shortcut }: Shortcut,
  event: KeyboardEvent,
  store: Store,
): boolean {
  const shift = "shift" in shortcut ? shortcut.shift : false;
  return (
    key === keyOf(event) &&
    control === (event.ctrlKey || event.metaKey) &&
    (shift === undefined || shift === event.shiftKey) &&
    !event.altKey &&
    (control || store.lasting(singleKeys).isOn.peek())
  );
}

/** Whether the element with the focus uses the key itself: a text field, a list, an open dialog. */
function isTaken(target: EventTarget | null, { name }: Shortcut): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("dialog[open]") !== null) return true;
  if (name === "palette") return false;
  // A list goes to the entry that begins with the letter.
  return target.matches("textarea, select, input:not([type=range], [type=checkbox], [type=radio])");
}
