import { join } from "node:path";
import { expect, test } from "vitest";
import { everyClaim } from "../../sim/experiments/index.ts";
import { entryOf, glossaries } from "../../src/docs/glossary.ts";
import { glossaryTerms } from "../../src/docs/glossaryTerms.ts";
import { type TranslatedTag, translatedTags } from "../../src/docs/translatedLanguages.ts";
import { type BackTranslation, translations } from "../../src/docs/translations.ts";
import { lessonFiles, readLessonFile } from "../support/lessonFiles.ts";
import { textsOf } from "../support/wordsOf.ts";

test.each(translatedTags)("%s has one word for each term of the field, and uses it", (tag) => {
  expect(glossaryTerms.filter((term) => entryOf(tag, term) === undefined)).toEqual([]);
  const terms = glossaries[tag].map(({ term }) => term);
  expect(new Set(terms).size).toBe(terms.length);
  const said = textsOf(tag);
  // Forms of a word differ: its longest part without what stands in brackets or after a semicolon.
  const stem = (word: string) =>
    word
      .replace(/\(.*?\)/g, "")
      .split(/[؛;/]/)[0]
      ?.trim() ?? "";
  const unused = glossaryTerms
    .map((term) => [term, stem(entryOf(tag, term)?.word ?? "")] as const)
    .filter(([, word]) => !said.includes(word));
  expect(unused).toEqual([]);
});

test.each(translatedTags)("what was put back into English from %s is what the page says", async (tag) => {
  for (const row of translations[tag].back) {
    const name = `${row.module} ${row.path}`;
    expect(await sayIn("en", row), name).toBe(row.english);
    expect(await sayIn(tag, row), name).toBe(row.text);
    expect(row.back.trim(), name).not.toBe("");
  }
});

test.each(translatedTags)(
  "headlines, every claim and every lesson have been put back into English from %s",
  (tag) => {
    const { back, reviews } = translations[tag];
    const has = (module: string, path: string, given?: string) =>
      back.some(
        (row) => row.module === module && row.path === path && (given ?? "") === (row.given?.[0] ?? ""),
      );
    const statements = everyClaim.map(({ statement }) => statement);
    expect(statements.filter((one) => !has("told/tellClaim", "tellClaim", one))).toEqual([]);
    const places = lessonFiles
      .map((file) => file.replace(".json", ""))
      .flatMap((id) => [`${id} title`, `${id} question`]);
    expect(
      places.filter((place) => {
        const [id = "", path = ""] = place.split(" ");
        return !has(`lessons/${id}`, path);
      }),
    ).toEqual([]);
    expect(back.filter(({ module }) => module === "messages").length).toBeGreaterThanOrEqual(12);
    expect(reviews.length).toBeGreaterThanOrEqual(2);
  },
);

type Place = Pick<BackTranslation, "module" | "path" | "given">;

/** A text of the page in a language. */
async function sayIn(tag: "en" | TranslatedTag, { module, path, given }: Place): Promise<unknown> {
  const from = module.startsWith("lessons/")
    ? JSON.parse(readLessonFile(`${module.slice("lessons/".length)}.json`))
    : await import(join("../../src/words", tag === "en" ? "" : tag, `${module}.ts`));
  const found = path
    .split(".")
    .reduce((value: unknown, key) => (value as Record<string, unknown>)[key], from);
  if (module.startsWith("lessons/")) return (found as Record<string, string>)[tag];
  return typeof found === "function" ? found(...(given ?? [])) : found;
}
