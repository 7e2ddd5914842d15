import { expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browsers.ts";
import { atRest, headline, laptop, medians, openPages, phone } from "../support/labPage.ts";

const pages = openPages();

test.each([laptop, phone])("with scripts off the default pair is seen at $width pixels", async (viewport) => {
  const browser = await launchBrowser("chromium");
  try {
    const context = await browser.newContext({ viewport, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(inject("pageAddress"));
    const shown = page.locator(".drawings > svg:visible");
    expect(await shown.count()).toBe(1);
    expect(await shown.locator(".median").count()).toBe(2);
    expect(await page.textContent(".headline")).toMatch(
      /^In this model, \d+ of 100 hard-liners.*Compared with/,
    );
    expect(await page.textContent("noscript")).toContain("computed when this page was built");
  } finally {
    await browser.close();
  }
});

test("what the build drew says the same as the page that takes over", async () => {
  const page = await pages.blank();
  const html = await (await page.request.get(inject("pageAddress"))).text();
  await page.goto(inject("pageAddress"));
  await atRest(page);
  const drawn = /<p class="headline"[^>]*>(.*?)<\/p>/.exec(html)?.[1]?.replace(/<[^>]+>/g, "");
  expect(drawn).toBe(await headline(page));
  expect(await page.locator("#prerendered").count()).toBe(0);
  expect((await medians(page)).length).toBe(2);
});

test("a link's page shows no other page's picture for longer than its scripts need", async () => {
  const page = await pages.open({ hash: "#moderation=0.3" });
  expect(await page.locator("#prerendered").count()).toBe(0);
  expect(await page.isVisible("#page")).toBe(true);
});

test("a reader who is quicker than the first runs has the living page at once", async () => {
  const page = await pages.blank();
  await page.goto(inject("pageAddress"), { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => document.querySelector("#page .levers") !== null);
  await page.keyboard.press("Tab");
  await page.waitForSelector("#prerendered", { state: "detached", timeout: 2000 });
  await atRest(page);
});
