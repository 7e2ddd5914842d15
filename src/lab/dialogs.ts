/** The dialogs that can be opened from anywhere. */
import type { Settable } from "../../sim/index.ts";

export type OpenDialog =
  | { readonly kind: "help" }
  | { readonly kind: "palette" }
  | { readonly kind: "explanation"; readonly settable: Settable };
