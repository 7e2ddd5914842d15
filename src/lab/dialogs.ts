/** The dialogs that can be asked for from anywhere. */
import type { Settable } from "../../sim/index.ts";

export type OpenDialog =
  | { readonly kind: "help" }
  | { readonly kind: "palette" }
  | { readonly kind: "explanation"; readonly settable: Settable };
