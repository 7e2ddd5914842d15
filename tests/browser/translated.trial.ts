/** Every part of the page in every language: no English word and no digit of another script is left. */

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageLanguages } from "../../src/languages/languages.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { servePage } from "../../src/tools/servePage.mjs";
import { launchBrowser } from "../support/browsers.ts";
import { leftOfEnglish, walkClass, walkLab, walkLesson } from "../support/translatedWalk.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => {
  await buildIfStale("page");
  server = await servePage({ port: 0 });
  browser = await launchBrowser("chromium");
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(pageLanguages.filter(({ tag }) => tag !== "en"))("in $tag", ({ tag }) => {
  test("nothing of English is left", async () => {
    const [page, other] = [await browser.newPage(), await browser.newPage()];
    expect(leftOfEnglish(await walkLab(page, `${server.address}${tag}/`))).toEqual([]);
    expect(leftOfEnglish(await walkLesson(page, `${server.address}${tag}/`))).toEqual([]);
    expect(leftOfEnglish(await walkClass(page, other, tag))).toEqual([]);
  });
});
