/** The newest spread over plausible worlds: told in the headline, and drawn as a band where the reader asks for it. */
import { signal } from "@preact/signals";
import type { SpreadSplit } from "../../sim/experiments/index.ts";
import { lasting } from "../lab/lasting.ts";
import type { TrialState } from "../lab/trial.ts";
import { startWorlds } from "./startWorlds.ts";

/** Where runs in plausible worlds lie, row by row. */
export type WorldSpread = Pick<SpreadSplit, "both" | "middle" | "worlds">;

/** With the scenario's fingerprint and the measure that it belongs to; that of the first screen is known from the start. */
export const ignorance = lasting(() =>
  signal<TrialState<WorldSpread>>({ status: "done", of: startWorlds.of, result: startSpread() }),
);

export const ignoranceKey = (fingerprint: string, measure: string) => `${fingerprint} ${measure}`;

function startSpread(): WorldSpread {
  const { low, high, middle, worlds } = startWorlds;
  const ofOne = (values: readonly number[]) => values.map((value) => value / 10_000);
  return { both: { low: ofOne(low), high: ofOne(high) }, middle: ofOne(middle), worlds };
}
