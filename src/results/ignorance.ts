/** What is not known, as a band on the chart: the newest of it. */
import { signal } from "@preact/signals";
import type { SpreadSplit } from "../../sim/experiments/index.ts";
import { lasting } from "../lab/lasting.ts";
import type { TrialState } from "../lab/trial.ts";

/** The spread over plausible worlds, of a scenario's fingerprint and a measure. */
export const ignorance = lasting(() => signal<TrialState<SpreadSplit>>({ status: "idle" }));

export const ignoranceKey = (fingerprint: string, measure: string) => `${fingerprint} ${measure}`;
