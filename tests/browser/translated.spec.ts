/** No English word and no digit of another script is left on a page in another language; each language leads to the others. */
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { pageLanguages } from "../../src/languages/languages.ts";
import { root } from "../../src/tools/root.mjs";
import { latin } from "../../src/words/latin.ts";
import { aClass } from "../support/aClass.ts";
import { digitsIn, latinIn, type SaidText, saidTexts } from "../support/foreignText.ts";
import { atRest, openPages } from "../support/labPage.ts";

const { blank } = openPages();
const quick = "agents=400&replicates=20";
const others = pageLanguages.filter(({ tag }) => tag !== "en");
const allowed = latin.map(({ what }) => what);

/** Reads what a page says at each of its screens. */
function createReader(page: Page) {
  const said: SaidText[] = [];
  return {
    said,
    async read() {
      said.push(...(await saidTexts(page)));
    },
  };
}

/** Through the laboratory: every tab, menu and dialog. */
async function walkLab(page: Page, address: string): Promise<readonly SaidText[]> {
  const { said, read } = createReader(page);
  await page.goto(`${address}#${quick}`);
  await atRest(page);
  await read();
  for (const details of await page.$$("details:not([open]) > summary")) await details.click();
  await page.waitForSelector(".coming", { state: "detached" });
  await read();
  for (const opener of [".view-button", ".top .help", ".share-button"]) {
    await page.click(opener);
    await page.waitForSelector(".menu:popover-open, dialog[open]");
    await page.waitForSelector(".coming", { state: "detached" });
    await read();
    await page.keyboard.press("Escape");
    await page.waitForSelector(".menu:popover-open, dialog[open]", { state: "detached" });
  }
  const tabs = await page.$$eval("[role=tab]", (found) => found.length);
  for (let i = 1; i < tabs; i++) {
    await page.locator("[role=tab]").nth(i).click();
    await page.waitForSelector(".coming", { state: "detached" });
    await read();
  }
  return said;
}

/** Through a lesson from its list to its end, and to what is printed and projected of it. */
async function walkLesson(page: Page, address: string): Promise<readonly SaidText[]> {
  const { said, read } = createReader(page);
  await page.goto(`${address}lesson.html`);
  await page.waitForSelector(".lesson-list li");
  await read();
  await page.goto(`${address}lesson.html#lesson=the-valley`);
  await page.waitForSelector(".lesson-step");
  const steps = await page.$$eval(".step-list li, .lesson-steps li", (found) => found.length);
  for (let i = 0; i <= steps; i++) {
    await page.waitForSelector(".coming", { state: "detached" });
    await read();
    const next = page.locator(".lesson-foot .primary");
    if (await next.isDisabled()) break;
    await next.click();
  }
  for (const form of ["&handout", "&projector", "&notes"]) {
    await page.goto("about:blank");
    await page.goto(`${address}lesson.html#lesson=the-valley${form}`);
    await page.waitForSelector("h1, h2");
    await page.waitForSelector(".coming", { state: "detached" });
    await read();
  }
  await page.goto("about:blank");
  await page.goto(`${address}lesson.html#make=the-valley`);
  await page.waitForSelector(".make-form");
  await read();
  return said;
}

describe.each(others)("in $name", ({ tag, dir }) => {
  test("every word of the laboratory is the language's own, and every digit", async () => {
    const page = await blank();
    const said = await walkLab(page, `${inject("pageAddress")}${tag}/`);
    expect(await page.getAttribute("html", "dir")).toBe(dir);
    expect(latinIn(said, allowed)).toEqual([]);
    expect(digitsIn(said, allowed)).toEqual([]);
  });
  test("every word of a lesson is the language's own, and every digit", async () => {
    const page = await blank();
    const said = await walkLesson(page, `${inject("pageAddress")}${tag}/`);
    expect(latinIn(said, allowed)).toEqual([]);
    expect(digitsIn(said, allowed)).toEqual([]);
  });
  test("every word of a class is the language's own, and every digit", async () => {
    const held = await aClass({ page: `${root}dist/page/` });
    const [phone, teacher] = [await blank({ width: 390, height: 844 }), await blank()];
    await phone.goto(`${held.address}${tag}/`);
    const [reader, ofTeacher] = [createReader(phone), createReader(teacher)];
    await phone.waitForSelector("#room-code");
    await reader.read();
    await teacher.goto(`${held.address}${tag}/${held.server.teacherPath}`);
    await teacher.waitForSelector(".qr-code");
    await ofTeacher.read();
    await phone.fill("#room-code", held.server.code);
    await phone.click("button[type=submit]");
    await phone.waitForSelector(".lesson-step");
    await reader.read();
    await teacher.click(".class-seats summary");
    await teacher.click(".class-more summary");
    await ofTeacher.read();
    const said = [...reader.said, ...ofTeacher.said];
    expect(latinIn(said, allowed)).toEqual([]);
    expect(digitsIn(said, allowed)).toEqual([]);
  });
});
