/** The newest band of ignorance on the chart. */
import { signal } from "@preact/signals";
import type { SpreadSplit } from "../../sim/experiments/index.ts";
import { lasting } from "../lab/lasting.ts";
import type { TrialState } from "../lab/trial.ts";

/** The spread over plausible worlds, with the scenario's fingerprint and the measure that it belongs to. */
export const ignorance = lasting(() => signal<TrialState<SpreadSplit>>({ status: "idle" }));

export const ignoranceKey = (fingerprint: string, measure: string) => `${fingerprint} ${measure}`;
