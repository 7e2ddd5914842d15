/** What is not known, as a band on the chart: whether it is wanted, and the newest of it. */
import { signal } from "@preact/signals";
import type { SpreadSplit } from "../../sim/index.ts";
import type { LabProps } from "./LabProps.ts";
import type { TrialState } from "./trial.ts";

export const ignoranceWanted = signal(false);

/** The spread over plausible worlds, of a scenario's fingerprint and a measure. */
export const ignorance = signal<TrialState<SpreadSplit>>({ status: "idle" });

export const ignoranceKey = (fingerprint: string, measure: string) => `${fingerprint} ${measure}`;

let following = false;

/** Wants the band or no longer; the first time fetches what computes it. */
export function wantIgnorance(props: LabProps, isWanted: boolean): void {
  ignoranceWanted.value = isWanted;
  if (!isWanted || following) return;
  following = true;
  import("./followIgnorance.ts").then(
    ({ followIgnorance }) => followIgnorance(props, ignoranceWanted, ignorance, ignoranceKey),
    () => {
      following = false;
      ignoranceWanted.value = false;
    },
  );
}
