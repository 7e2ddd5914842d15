import type { SealedFigureText } from "./SealedFigureText.ts";

/** What a sealed figure is, in the page's language: in English as `sealedMeasures.ts` has it. */
export const tellSealed = (text: SealedFigureText | string): string => text;
