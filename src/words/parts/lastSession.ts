/** Texts of the offer to go on with the last session. */

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

export const lastSessionMessages = {
  offer: (scenario: string, changes: number, kept: number) =>
    `Go on where you stopped last time? ${[
      `“${scenario}”`,
      ...(changes > 0 ? [count(changes, "change", "changes")] : []),
      ...(kept > 0 ? [count(kept, "kept scenario", "kept scenarios")] : []),
    ].join(", ")}.`,
  open: "Open last session",
  dismiss: "Start anew",
} as const;
