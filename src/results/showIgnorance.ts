import { effect } from "@preact/signals";
import { fingerprintScenario } from "../../sim/index.ts";
import { ignorance, ignoranceKey } from "./ignorance.ts";
import type { LabProps } from "./LabProps.ts";

/**
 * Sees to it that the spread over plausible worlds is known of what is shown; the code is fetched the first time that
 * another scenario or measure than those of the first screen rests.
 */
export function showIgnorance(props: LabProps): void {
  const { store, runs, picture } = props;
  let isFollowed = false;
  effect(() => {
    if (isFollowed || !store.settled.value || runs.progress.value !== undefined) return;
    const { byId, view, document } = store.shown.value;
    const scenario = byId.get(view.focus);
    if (scenario === undefined || document.run.engine !== undefined || runs.of(view.focus) === undefined)
      return;
    const key = ignoranceKey(fingerprintScenario(scenario), picture.measure.value.name);
    if (store.lasting(ignorance).peek().of === key) return;
    isFollowed = true;
    import("./followIgnorance.ts").then(
      ({ followIgnorance }) => followIgnorance(props, store.lasting(ignorance)),
      () => {
        isFollowed = false;
        store.show({ ignorance: "hidden" });
      },
    );
  });
}
