/** What is not known, as a band on the chart: the newest of it. */
import { effect, signal } from "@preact/signals";
import type { SpreadSplit } from "../../sim/experiments/index.ts";
import type { TrialState } from "../lab/trial.ts";
import type { LabProps } from "./LabProps.ts";

/** The spread over plausible worlds, of a scenario's fingerprint and a measure. */
export const ignorance = signal<TrialState<SpreadSplit>>({ status: "idle" });

export const ignoranceKey = (fingerprint: string, measure: string) => `${fingerprint} ${measure}`;

/** Has the band computed whenever the view shows it; what computes it is fetched the first time. */
export function showIgnorance(props: LabProps): void {
  const { store } = props;
  let isFollowed = false;
  effect(() => {
    if (store.view.value.ignorance === "hidden" || isFollowed) return;
    isFollowed = true;
    import("./followIgnorance.ts").then(
      ({ followIgnorance }) => followIgnorance(props, ignorance, ignoranceKey),
      () => {
        isFollowed = false;
        store.show({ ignorance: "hidden" });
      },
    );
  });
}
