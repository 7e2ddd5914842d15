/** Texts of experiments that take some time. */
import { withNoun } from "./withNoun.ts";

const minutes = (seconds: number) =>
  seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;

export const trialMessages = {
  running: (percent: number) => `Running… ${percent} of 100`,
  left: (seconds: number) => `about ${minutes(seconds)} left`,
  cancel: "Cancel",
  cancelled: "Cancelled.",
  failed: (reason: string) => `The experiment stopped (${reason}). Your settings are safe.`,
  again: "Try again",
  example: (runs: number) =>
    `An example: the default settings, ${withNoun(runs, "run")} of each case, computed when the page was built.`,
  stale: "The settings have changed since; this is the earlier result.",
} as const;
