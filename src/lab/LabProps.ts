/** What every panel of the lab gets. */
import type { Address } from "./address.ts";
import type { Picture } from "./picture.ts";
import type { Runs } from "./runs.ts";
import type { Store } from "./store.ts";

export interface LabProps {
  readonly store: Store;
  readonly runs: Runs;
  readonly picture: Picture;
  readonly address: Address;
}
