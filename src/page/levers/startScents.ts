import type { LabProps } from "../../results/LabProps.ts";

let started = false;

/** Begins to compute scents whenever the levers rest; the first call fetches what that takes. */
export function startScents(props: LabProps): void {
  if (started) return;
  started = true;
  import("./scents.ts").then(
    ({ followLevers }) => followLevers(props),
    () => {
      started = false;
    },
  );
}
