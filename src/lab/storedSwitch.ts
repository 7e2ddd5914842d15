import { type ReadonlySignal, signal } from "@preact/signals";

/** A switch that is on until the reader switches it off; it keeps its state for the next visit. */
export interface StoredSwitch {
  readonly isOn: ReadonlySignal<boolean>;
  set(isOn: boolean): void;
}

/** `name` is its key in the browser's storage; where nothing may be stored, it lasts as long as the page is open. */
export function createStoredSwitch(name: string): StoredSwitch {
  const isOn = signal(readStored(name) !== "off");
  return {
    isOn,
    set(next) {
      isOn.value = next;
      try {
        localStorage.setItem(name, next ? "on" : "off");
      } catch {
        // As said above: some browsers do not allow storage.
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
