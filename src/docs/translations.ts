import arabic from "../../docs/translations/ar.json";
import dari from "../../docs/translations/fa-AF.json";
import pashto from "../../docs/translations/ps.json";
import { table } from "./markdown.ts";
import { type TranslatedTag, translatedNames, translatedTags } from "./translatedLanguages.ts";

/** A text of the page, its translation, and that put back into English by somebody who had not seen the first. */
export interface BackTranslation {
  /** The module below `src/words`, or `lessons/` and the id of a lesson. */
  readonly module: string;
  /** The place of the text in what the module exports, or in the lesson: names between dots. */
  readonly path: string;
  /** What the text, which is a function, is given. */
  readonly given?: readonly (string | number)[];
  readonly english: string;
  readonly text: string;
  readonly back: string;
  /** What differs, and why it was left. */
  readonly note?: string;
}

/** How a language's texts were checked, by whom it may be said, and what was put back into English. */
export interface TranslationReview {
  readonly reviews: readonly string[];
  readonly back: readonly BackTranslation[];
}

/** By the tag of the language. */
export const translations: Readonly<Record<TranslatedTag, TranslationReview>> = {
  "fa-AF": dari,
  ps: pashto,
  ar: arabic,
};

/** The text of docs/translations.md. */
export function writeTranslations(): string {
  return `${[
    "# Translations",
    "Made by `npm run docs` from `docs/translations/<language>.json`; do not edit.",
    "Dari, Pashto and Arabic are machine-made and not yet read by a native speaker; each page says so and takes better words. Every text was read twice after it was made, by readers who did not see each other's remarks, against the [glossary](glossary.md). What follows was put back into English by a reader who had not seen the original: headlines, claims, and of the lessons titles and questions.",
    ...translatedTags.flatMap((tag) => [
      `## ${translatedNames[tag]}`,
      translations[tag].reviews.map((line) => `* ${line}`).join("\n"),
      table(
        ["English", translatedNames[tag], "put back into English", "note"],
        translations[tag].back.map(({ english, text, back, note = "" }) => [english, text, back, note]),
      ),
    ]),
  ].join("\n\n")}\n`;
}
