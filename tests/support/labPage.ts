/** The built page in Chromium, for tests that use it as a reader does. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launchBrowser } from "./browsers.ts";

export const laptop = { width: 1366, height: 768 };
/** In a link: few people and few runs, for tests of the page and not of its numbers. */
export const quick = "agents=400&replicates=20";

export const phone = { width: 375, height: 812 };

interface Options {
  readonly hash?: string;
  readonly viewport?: { width: number; height: number };
}

/** Pages for the tests of one file. A test that leaves an error or a warning in a page's console fails. */
export function openPages() {
  let browser: Browser;
  /** Errors in the console and uncaught ones, of every page a test opens. */
  let errors: string[] = [];
  const takeErrors = () => {
    const seen = errors;
    errors = [];
    return seen;
  };
  beforeAll(async () => {
    browser = await launchBrowser("chromium");
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(takeErrors()).toEqual([]);
  });

  /** A page that has loaded nothing yet. */
  const blank = async (viewport = laptop): Promise<Page> => {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    // Whether this machine is fast enough for everybody changes with its load; `crowd.spec.ts` gives a speed.
    await page.addInitScript(() => {
      try {
        localStorage.setItem("outbid-everybody", "off");
      } catch {
        // Where nothing may be stored the machine decides.
      }
    });
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    return page;
  };
  return {
    blank,
    takeErrors,
    /** Opens the page and waits until all runs are back. */
    async open({ hash = "", viewport = laptop }: Options = {}): Promise<Page> {
      const page = await blank(viewport);
      await page.goto(inject("pageAddress") + hash);
      await atRest(page);
      return page;
    },
  };
}

/** Waits until nothing is being computed and what is computed is drawn. */
export async function atRest(page: Page): Promise<void> {
  // The real page replaces the picture of the first screen that the build drew.
  await page.waitForSelector("#prerendered", { state: "detached" });
  await page.waitForSelector(".progress:not([data-running])");
  // Attached, not visible: a curve that is flat has no height.
  await page.waitForSelector(".curves-figure:not([data-stale]) .median", { state: "attached" });
  await drawn(page);
}

/** Waits until the drawings show the present state too: they follow one frame later. */
export const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Path data of the bold lines, in the order in which they are drawn. */
export const medians = (page: Page) =>
  page.$$eval(".median", (paths) => paths.map((path) => path.getAttribute("d") ?? ""));

export const headline = (page: Page) => page.textContent(".headline");

/** How far the document can be scrolled, in CSS pixels. */
export const scrollable = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { sideways: scrollWidth - innerWidth, down: scrollHeight - innerHeight };
  });
