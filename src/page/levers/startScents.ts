import type { LabProps } from "../../results/LabProps.ts";
import { scents } from "./scentTracks.ts";

/** Begins to compute scents (see `scentTracks.ts`) whenever the levers rest; the first call fetches the code. */
export function startScents(props: LabProps): void {
  const state = props.store.lasting(scents);
  if (state.isFollowed) return;
  state.isFollowed = true;
  import("./scents.ts").then(
    ({ followLevers }) => followLevers(props),
    () => {
      state.isFollowed = false;
    },
  );
}
