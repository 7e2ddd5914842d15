import type { ClaimText } from "./ClaimText.ts";

/**
 * A text of the claims (sim/experiments/claims) in the page's language: in English as it stands there. A translation
 * is a table over `ClaimText`; what is not in it, such as a later file's text, is said as it is.
 */
export const tellClaim = (text: ClaimText | string): string => text;
