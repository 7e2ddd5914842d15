import { effect } from "@preact/signals";
import { ignorance } from "./ignorance.ts";
import type { LabProps } from "./LabProps.ts";

/** Starts computing the band of ignorance whenever the view shows it; the code is fetched the first time. */
export function showIgnorance(props: LabProps): void {
  const { store } = props;
  let isFollowed = false;
  effect(() => {
    if (store.view.value.ignorance === "hidden" || isFollowed) return;
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
