/** The properties of every panel of the lab. */
import type { Address } from "../lab/address/address.ts";
import type { Runs } from "../lab/runs.ts";
import type { Store } from "../lab/store.ts";
import type { Picture } from "./picture.ts";

export interface LabProps {
  readonly store: Store;
  readonly runs: Runs;
  readonly picture: Picture;
  readonly address: Address;
}
