import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pageLanguages } from "../../src/languages/languages.ts";
import { ofEveryLanguage } from "../../src/tools/languages/translated.mjs";
import { root } from "../../src/tools/root.mjs";
import { latin } from "../../src/words/latin.ts";

const words = `${root}src/words`;
const others = pageLanguages.map(({ tag }) => tag).filter((tag) => tag !== "en");
const list = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.replaceAll("\\", "/"));
const isTranslated = (name: string) => others.some((tag) => name.startsWith(`${tag}/`));

/** What a translation has to say: all but what is the same in every language, and what names types alone. */
const english = list(words).filter(
  (name) => !isTranslated(name) && !ofEveryLanguage.includes(name) && !/\/[A-Z]\w+\.ts$/.test(`/${name}`),
);

describe.each(others)("the translation %s", (tag) => {
  it("has every module of texts that the English page has, and none besides but its own pieces", () => {
    expect(english.length).toBeGreaterThan(40);
    const own = list(`${words}/${tag}`);
    expect(english.filter((name) => !own.includes(name))).toEqual([]);
  });
});

it("what stays in Latin letters has a reason each, and is no plain word", () => {
  for (const { what, why } of latin) {
    expect(why.length).toBeGreaterThan(10);
    for (const word of ["moderation", "the people who leave", "Curves", "Lessons"])
      expect(word.replace(what, ""), String(what)).toBe(word);
  }
});
