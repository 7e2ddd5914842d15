/** No English word and no digit of another script is left on a page in another language. */
import { describe, expect, inject, test } from "vitest";
import { pageLanguages } from "../../src/languages/languages.ts";
import { openPages } from "../support/labPage.ts";
import { leftOfEnglish, walkClass, walkLab, walkLesson } from "../support/translatedWalk.ts";

const { blank } = openPages();
const at = (tag: string) => `${inject("pageAddress")}${tag}/`;

describe.each(pageLanguages.filter(({ tag }) => tag !== "en"))("in $tag", ({ tag }) => {
  test("every word of the laboratory is the language's, and every digit", async () => {
    expect(leftOfEnglish(await walkLab(await blank(), at(tag)))).toEqual([]);
  });

  test("every word of a lesson is the language's, and every digit", async () => {
    expect(leftOfEnglish(await walkLesson(await blank(), at(tag)))).toEqual([]);
  });

  test("every word of a class is the language's, and every digit", async () => {
    const [phone, teacher] = [await blank({ width: 390, height: 844 }), await blank()];
    expect(leftOfEnglish(await walkClass(phone, teacher, tag))).toEqual([]);
  });
});

test("the same place in another language is a plain link, by that language's own name", async () => {
  const page = await blank();
  await page.goto(`${at("ar")}#agents=400&months=12&replicates=5`);
  await page.click(".view-button");
  await page.click('.languages a[lang="fa-AF"]');
  await page.waitForURL(/\/fa-AF\/index\.html#.*agents=400/);
  expect(await page.$eval("html", ({ lang, dir }) => `${lang} ${dir}`)).toBe("fa-AF rtl");
});
