import { type ReadonlySignal, signal } from "@preact/signals";
import { ifAllowed } from "../engine/ifAllowed.ts";

/** A switch that is on until the reader switches it off; it keeps its state for the next visit. */
export interface StoredSwitch {
  readonly isOn: ReadonlySignal<boolean>;
  set(isOn: boolean): void;
}

/** `name` is its key in the browser's storage; where nothing may be stored, it lasts as long as the page is open. */
export function createStoredSwitch(name: string): StoredSwitch {
  const isOn = signal(ifAllowed(() => localStorage.getItem(name)) !== "off");
  return {
    isOn,
    set(next) {
      isOn.value = next;
      ifAllowed(() => localStorage.setItem(name, next ? "on" : "off"));
    },
  };
}
