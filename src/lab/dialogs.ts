/** Which of the dialogs that can be asked for from anywhere is open. */
import { signal } from "@preact/signals";
import type { Settable } from "../../sim/index.ts";

export type OpenDialog =
  | { readonly kind: "help" }
  | { readonly kind: "palette" }
  | { readonly kind: "explanation"; readonly settable: Settable };

export const openDialog = signal<OpenDialog | undefined>(undefined);
