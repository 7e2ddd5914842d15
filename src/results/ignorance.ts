/** The newest spread over plausible worlds: told in the headline, and drawn as a band where the reader asks for it. */
import { signal } from "@preact/signals";
import type { SpreadSplit } from "../../sim/experiments/index.ts";
import { lasting } from "../lab/lasting.ts";
import type { TrialState } from "../lab/trial.ts";
import { startWorlds } from "./startWorlds.ts";

/** Where runs in plausible worlds lie, row by row. */
export type WorldSpread = Pick<SpreadSplit, "both" | "middle" | "worlds">;

/** Computed for this scenario's fingerprint and this measure; see `ignoranceKey`. */
export const ignorance = lasting(() => signal<TrialState<WorldSpread>>({ status: "idle" }));

export const ignoranceKey = (fingerprint: string, measure: string) => `${fingerprint} ${measure}`;

/** That of the first screen, which is known from the start. */
export function startSpread(): WorldSpread {
  const { low, high, middle, worlds } = startWorlds;
  return { both: { low: summed(low), high: summed(high) }, middle: summed(middle), worlds };
}

function summed(rises: readonly number[]): number[] {
  let sum = 0;
  return rises.map((rise) => {
    sum += rise;
    return sum / 10_000;
  });
}
