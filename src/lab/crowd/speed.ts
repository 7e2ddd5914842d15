/** How fast this device computes, as it measured it in the runs it made. */
import type { Signal } from "@preact/signals";
import { replicateCost } from "../../engine/chunks.ts";
import { type Later, onTimer } from "../../engine/patience.ts";
import type { Preset } from "../../library/presets.ts";

/** What the page waits by. */
export interface CrowdClock {
  /** Any clock in milliseconds. */
  readonly now?: () => number;
  readonly later?: Later;
  /** Workers that compute at the same time. */
  readonly workers?: number;
}

/** Keeps a measure if it is the best so far. */
export function noteSpeed(speed: Signal<number | undefined>, millisecondsPerUnit: number): void {
  if (millisecondsPerUnit > 0)
    speed.value = Math.min(speed.peek() ?? Number.POSITIVE_INFINITY, millisecondsPerUnit);
}

/** Seconds that so many replicates of a scenario take at a speed. */
export function secondsFor(scenario: Preset, replicates: number, millisecondsPerUnit: number): number {
  return (replicates * replicateCost(scenario) * millisecondsPerUnit) / 1000;
}

export const clockOf = ({
  now = () => performance.now(),
  later = onTimer,
  workers = 1,
}: CrowdClock = {}) => ({
  now,
  later,
  workers,
});
