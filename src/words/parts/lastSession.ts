/** Texts of the offer to go on with the last session. */
import { withNoun } from "../withNoun.ts";

export const lastSessionMessages = {
  offer: (scenario: string, changes: number, kept: number) =>
    `Go on where you stopped last time? ${[
      `“${scenario}”`,
      ...(changes > 0 ? [withNoun(changes, "change")] : []),
      ...(kept > 0 ? [withNoun(kept, "kept scenario")] : []),
    ].join(", ")}.`,
  open: "Open last session",
  dismiss: "Start anew",
} as const;
