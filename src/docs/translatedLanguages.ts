import type { LanguageTag } from "../languages/languages.ts";

export type TranslatedTag = Exclude<LanguageTag, "en">;

/** What the languages are called in English in which the page is translated. */
export const translatedNames: Readonly<Record<TranslatedTag, string>> = {
  "fa-AF": "Dari",
  ps: "Pashto",
  ar: "Arabic",
};

export const translatedTags = Object.keys(translatedNames) as readonly TranslatedTag[];
