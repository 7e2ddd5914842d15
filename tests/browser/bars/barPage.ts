/** The built page for bars, opened as a reader opens it; `npm run bars` serves it. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Row } from "../../bench/timing.ts";
import { launchBrowser } from "../../support/browsers.ts";

export const pageAddress = process.env.OUTBID_PAGE ?? "";
if (pageAddress === "") throw new Error("OUTBID_PAGE: expected the page's address; start it by npm run bars");

export const phone = { width: 375, height: 812 };
const laptop = { width: 1366, height: 768 };

let browser: Browser | undefined;

/** A page in Chromium with nothing loaded, and every error of it. Close all with {@link closeBrowser}. */
export async function openBlank(options: BrowserContextOptions = {}) {
  browser ??= await launchBrowser("chromium");
  const context = await browser.newContext({ viewport: laptop, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  return { page, errors };
}

/** The page at rest: all runs back and drawn. */
export async function openAt(hash = "", options: BrowserContextOptions = {}) {
  const opened = await openBlank(options);
  await opened.page.goto(pageAddress + hash);
  await atRest(opened.page);
  return opened;
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
}

/** Waits until all runs are back, and the curves drawn. */
export async function atRest(page: Page): Promise<void> {
  await runsBack(page);
  await page.waitForSelector(".curves-figure:not([data-stale]) .median", { state: "attached" });
}

/**
 * Waits until all runs are back, and until the text about them has had its frame; for tabs that do not report their own
 * state.
 */
export async function runsBack(page: Page): Promise<void> {
  await page.waitForSelector("#prerendered", { state: "detached" });
  await page.waitForSelector(".progress:not([data-running])");
  await frames(page);
}

/** Waits until the present state of the page is drawn: two frames. */
export const frames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** A count that must be zero. */
export function none(name: string, value: number, unit: string): Row {
  return { name, value, unit, bar: "0", met: value === 0 };
}

/** A condition that must hold. */
export function yes(name: string, isSo: boolean): Row {
  return { name, value: isSo ? 1 : 0, unit: "yes", bar: "yes", met: isSo };
}

/** Milliseconds of a million steps of plain work in the page, the reference of its times: the median of nine. */
export function timeLoopIn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      let bits = 1;
      let sum = 0;
      for (let i = 0; i < 1_000_000; i++) {
        bits ^= bits << 13;
        bits ^= bits >>> 17;
        bits ^= bits << 5;
        sum += bits * 1e-9;
      }
      return Number.isFinite(sum) ? performance.now() - start : Number.NaN;
    });
    return times.sort((a, b) => a - b)[4];
  });
}

export const LOOP_IN_PAGE = "a million steps in the page";
