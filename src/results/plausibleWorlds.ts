import type { WorldSpread } from "./ignorance.ts";

/**
 * The spread of runs over plausible worlds of the focus, and whether chart and read-out have it too; "untried" where it
 * is not known, undefined where there is none, as of former models.
 */
export type PlausibleWorlds = KnownWorlds | "untried" | undefined;

export type KnownWorlds = WorldSpread & { readonly isDrawn: boolean };

export const isKnown = (worlds: PlausibleWorlds): worlds is KnownWorlds => typeof worlds === "object";
