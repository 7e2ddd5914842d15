/** Texts of experiments that take some time. */

const minutes = (seconds: number) =>
  seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;

export const trialMessages = {
  running: (percent: number) => `Running… ${percent} of 100`,
  left: (seconds: number) => `about ${minutes(seconds)} left`,
  cancel: "Cancel",
  cancelled: "Cancelled.",
  failed: (reason: string) => `The experiment stopped (${reason}). Your settings are safe.`,
  again: "Try again",
  stale: "The settings have changed since; this is the earlier result.",
} as const;
