/** What the tracks of the levers smell of: shades and words by lever, once they have been computed. */
import { signal } from "@preact/signals";
import { createStoredSwitch } from "../../lab/storedSwitch.ts";

export interface ScentTrack {
  /** Strength of the shade at evenly spaced places along the track, 0 to 1. */
  readonly shades: readonly number[];
  /** The same in a sentence. */
  readonly words: string;
}

export const scentTracks = signal<ReadonlyMap<string, ScentTrack>>(new Map());

/** Whether tracks are shaded. */
export const scented = createStoredSwitch("outbid-scented-levers");
