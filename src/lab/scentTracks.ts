/** What the tracks of the levers smell of: shades and words by lever, once they have been computed. */
import { signal } from "@preact/signals";

export interface ScentTrack {
  /** Strength of the shade at evenly spaced places along the track, 0 to 1. */
  readonly shades: readonly number[];
  /** The same in a sentence. */
  readonly words: string;
}

export const scentTracks = signal<ReadonlyMap<string, ScentTrack>>(new Map());

const STORED = "outbid-scented-levers";

/** Whether tracks are shaded. */
export const scented = signal(readStored() !== "off");

export function setScented(isOn: boolean): void {
  scented.value = isOn;
  if (!isOn) scentTracks.value = new Map();
  try {
    localStorage.setItem(STORED, isOn ? "on" : "off");
  } catch {
    // Where nothing may be stored, it holds as long as the page is open.
  }
}

function readStored(): string | null {
  try {
    return typeof localStorage === "undefined" ? null : localStorage.getItem(STORED);
  } catch {
    return null;
  }
}
