/**
 * Shades and sentences for the levers' tracks, by lever, once they have been computed. A scent is a preview of what a
 * lever would do: its track is darker where the shown measure would be higher.
 */
import { signal } from "@preact/signals";
import { lasting } from "../../lab/lasting.ts";
import { createStoredSwitch } from "../../lab/storedSwitch.ts";

export interface ScentTrack {
  /** Strength of the shade at evenly spaced places along the track, 0 to 1. */
  readonly shades: readonly number[];
  /** The same in a sentence. */
  readonly words: string;
}

export const scents = lasting(() => ({
  tracks: signal<ReadonlyMap<string, ScentTrack>>(new Map()),
  /** Whether tracks are shaded. */
  shown: createStoredSwitch("outbid-scented-levers"),
  /** Whether they are computed whenever the levers rest. */
  isFollowed: false,
}));
