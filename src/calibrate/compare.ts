/** Figures held out against the accepted worlds and the default vector. */
import type { WorldFigures } from "./hindcast.ts";
import { findMisses } from "./judge.ts";
import { spreadCell } from "./pageParts.ts";
import type { Period } from "./period.ts";

export interface Agreement {
  readonly period: Period;
  /** 5 % and 95 % of the accepted worlds. */
  readonly spread: readonly [low: number, high: number];
  /** By accepted world, whether its mean agrees. */
  readonly agree: readonly boolean[];
  /** Share of the accepted worlds that agree. */
  readonly inside: number;
  readonly usual: number;
  readonly usualAgrees: boolean;
}

/** Each period of `periods`, as `found` has it in the same order. */
export function comparePeriods(periods: readonly Period[], { usual, worlds }: WorldFigures): Agreement[] {
  const misses = new Set(findMisses(usual, periods));
  return periods.map((period, i) => {
    const means = worlds.map((world) => world[i]);
    const agree = means.map((mean) => agrees(period, mean));
    return {
      period,
      spread: spreadCell(means),
      agree,
      inside: shareOf(agree),
      usual: usual.means[i],
      usualAgrees: !misses.has(i),
    };
  });
}

export function agrees({ low, high }: Period, mean: number): boolean {
  return mean >= low && mean <= high;
}

function shareOf(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length / flags.length;
}

/** Shares of the accepted worlds that agree: below the first the set misses, from the second on it hits. */
export const [MISS, HIT] = [0.05, 0.5];

export type Mark = "hit" | "mostly missed" | "miss" | "coded in";

/** What the share of worlds that agree makes of a figure; one that was coded in is neither hit nor miss. */
export function markOf(period: Period, inside: number): Mark {
  if (period.codedIn !== undefined) return "coded in";
  if (inside >= HIT) return "hit";
  return inside < MISS ? "miss" : "mostly missed";
}
