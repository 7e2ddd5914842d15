/**
 * No English word and no digit of another script is left on a page in another language. What is written outside of `src/words`
 * is English in every language: so each part of the page is walked in one of them here, and in all by `translated.trial.ts`.
 */
import { expect, inject, test } from "vitest";
import { openPages } from "../support/labPage.ts";
import { leftOfEnglish, walkClass, walkLab, walkLesson } from "../support/translatedWalk.ts";

const { blank } = openPages();
const at = (tag: string) => `${inject("pageAddress")}${tag}/`;

test("every word of the laboratory is Arabic, and every digit", async () => {
  const page = await blank();
  expect(leftOfEnglish(await walkLab(page, at("ar")))).toEqual([]);
  // The same place in another language is a plain link, by that language's own name.
  await page.click(".view-button");
  await page.click('.languages a[lang="fa-AF"]');
  await page.waitForURL(/\/fa-AF\/index\.html#.*agents=400/);
  expect(await page.$eval("html", ({ lang, dir }) => `${lang} ${dir}`)).toBe("fa-AF rtl");
});

test("every word of a lesson is Pashto, and every digit", async () => {
  expect(leftOfEnglish(await walkLesson(await blank(), at("ps")))).toEqual([]);
});

test("every word of a class is Dari, and every digit", async () => {
  const [phone, teacher] = [await blank({ width: 390, height: 844 }), await blank()];
  expect(leftOfEnglish(await walkClass(phone, teacher, "fa-AF"))).toEqual([]);
});
