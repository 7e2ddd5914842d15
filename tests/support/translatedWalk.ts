/** Walks through the screens of a page in another language, and what each says. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { masterLever, measures, settables } from "../../sim/index.ts";
import { parseLessonText } from "../../src/lessons/parseLesson.ts";
import { root } from "../../src/tools/root.mjs";
import { latin } from "../../src/words/latin.ts";
import { aClass } from "./aClass.ts";
import { digitsIn, latinIn, type SaidText, saidTexts } from "./foreignText.ts";
import { atRest } from "./labPage.ts";

const quick = "agents=400&replicates=20";
const names = [masterLever, ...settables, ...measures].map(({ name }) => name).join("|");
/** What stays, and the names of settings as files and commands have them, beside their labels. */
const allowed = [
  ...latin.map(({ what }) => what),
  new RegExp(`\\((?:${names})\\)|^(?:${names})(?= \\(|$)`, "g"),
];

/** What is left of English in texts: words, and digits of its own. */
export const leftOfEnglish = (said: readonly SaidText[]) => [
  ...latinIn(said, allowed),
  ...digitsIn(said, allowed),
];

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
export async function walkLab(page: Page, address: string): Promise<readonly SaidText[]> {
  const { said, read } = createReader(page);
  await page.goto(`${address}#${quick}`);
  await atRest(page);
  await read();
  for (const details of await page.$$("details:not([open]) > summary"))
    if (await details.isVisible()) await details.click();
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
export async function walkLesson(page: Page, address: string): Promise<readonly SaidText[]> {
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

/** From the door of a class to its first step, on a phone and on the teacher's page. */
export async function walkClass(phone: Page, teacher: Page, tag: string): Promise<readonly SaidText[]> {
  const read = parseLessonText(readFileSync(`${root}scenarios/lessons/two-worlds.json`, "utf8"));
  if (!read.ok) throw new Error("two-worlds: expected a lesson");
  const held = await aClass({ lesson: read.lesson, page: `${root}dist/page/` });
  const [reader, ofTeacher] = [createReader(phone), createReader(teacher)];
  await phone.goto(`${held.address}${tag}/`);
  await phone.waitForSelector("#room-code");
  await reader.read();
  await teacher.goto(`${held.address}${tag}/${held.server.teacherPath}`);
  await teacher.waitForSelector(".class-foot");
  await ofTeacher.read();
  await phone.fill("#room-code", held.server.code);
  await phone.click("button[type=submit]");
  await phone.waitForSelector(".lesson-step");
  await reader.read();
  await teacher.click(".class-seats summary");
  await teacher.click(".class-more summary");
  await ofTeacher.read();
  await phone.goto("about:blank");
  await teacher.goto("about:blank");
  // The code of the room is letters that are typed as they are.
  const without = (text: string) => text.replaceAll(held.server.code, "·");
  return [...reader.said, ...ofTeacher.said].map(({ text, at }) => ({ text: without(text), at }));
}
