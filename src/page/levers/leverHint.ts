import { type Signal, signal } from "@preact/signals";
import { lasting } from "../../lab/lasting.ts";

/** The text about the lever in use; empty while none is. */
export const leverHint = lasting<Signal<string>>(() => signal(""));
