import type { SealedText } from "./SealedText.ts";

/** What a sealed figure is, in the page's language: in English as `sealedMeasures.ts` has it. */
export const tellSealed = (text: SealedText | string): string => text;
