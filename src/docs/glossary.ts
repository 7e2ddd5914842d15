import arabic from "../words/ar/glossary.json";
import dari from "../words/fa-AF/glossary.json";
import pashto from "../words/ps/glossary.json";
import { type GlossaryTerm, glossaryTerms } from "./glossaryTerms.ts";
import { table } from "./markdown.ts";
import { type TranslatedTag, translatedNames, translatedTags } from "./translatedLanguages.ts";

/** The word of a language for a term, and where it is used so. */
export interface GlossaryEntry {
  /** In English: one of `glossaryTerms`, or a term of this language's own. */
  readonly term: string;
  readonly word: string;
  readonly note?: string;
  /** A page in which the word is used so, as it was found. */
  readonly source?: { readonly text: string; readonly url: string };
}

/** By the tag of the language. */
export const glossaries: Readonly<Record<TranslatedTag, readonly GlossaryEntry[]>> = {
  "fa-AF": dari,
  ps: pashto,
  ar: arabic,
};

/** The entry of a term; undefined where the language lacks it. */
export const entryOf = (tag: TranslatedTag, term: GlossaryTerm): GlossaryEntry | undefined =>
  glossaries[tag].find((entry) => entry.term === term);

/** The text of docs/glossary.md. */
export function writeGlossary(): string {
  const terms: ReadonlySet<string> = new Set(glossaryTerms);
  return `${[
    "# Glossary",
    "Made by `npm run docs` from `src/words/<language>/glossary.json`; do not edit.",
    "One word for one thing, in each language of the page. A source is a page that uses the word so; where none is named, none was looked up or found. The translations are machine-made and not yet read by a native speaker: [Translations](translations.md) tells how they were checked.",
    table(
      ["English", ...translatedTags.map((tag) => translatedNames[tag])],
      glossaryTerms.map((term) => [term, ...translatedTags.map((tag) => entryOf(tag, term)?.word ?? "")]),
    ),
    ...translatedTags.flatMap((tag) => [
      `## ${translatedNames[tag]}`,
      "### Notes and sources",
      list(glossaries[tag].filter(({ note, source }) => note ?? source)),
      "### Further words",
      glossaries[tag]
        .filter(({ term }) => !terms.has(term))
        .map(({ term, word }) => `* ${term}: ${word}`)
        .join("\n"),
    ]),
  ].join("\n\n")}\n`;
}

const list = (entries: readonly GlossaryEntry[]) =>
  entries
    .map(({ term, word, note, source }) =>
      [
        `* ${term}: ${word}.`,
        ...(note === undefined ? [] : [note]),
        ...(source === undefined ? [] : [`[${source.text}](${source.url})`]),
      ].join(" "),
    )
    .join("\n");
