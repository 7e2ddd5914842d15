import { type ReadonlySignal, signal } from "@preact/signals";

/** Something that is on until the reader switches it off, and stays so when they come back. */
export interface StoredSwitch {
  readonly isOn: ReadonlySignal<boolean>;
  set(isOn: boolean): void;
}

/** `name` is its key in the browser's own storage; where nothing may be stored, it holds as long as the page is open. */
export function createStoredSwitch(name: string): StoredSwitch {
  const isOn = signal(readStored(name) !== "off");
  return {
    isOn,
    set(next) {
      isOn.value = next;
      try {
        localStorage.setItem(name, next ? "on" : "off");
      } catch {
        // It was said: not everywhere may something be stored.
      }
    },
  };
}

function readStored(name: string): string | null {
  try {
    return typeof localStorage === "undefined" ? null : localStorage.getItem(name);
  } catch {
    return null;
  }
}
