/** Texts twice as long, words as long as German ones, and words from right to left: nothing is cut, nothing runs out of the window. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { launchBrowser } from "../support/browsers.ts";
import { servePseudo, walkPseudo } from "../support/pseudoPage.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser("chromium");
});
afterAll(() => browser.close());

test.each(["double", "long", "rtl"] as const)("in %s at 320 pixels and on a laptop", async (kind) => {
  const server = await servePseudo(kind);
  onTestFinished(server.close);
  for (const viewport of [
    { width: 320, height: 640 },
    { width: 1366, height: 768 },
  ]) {
    const page = await browser.newPage({ viewport });
    const seen = await walkPseudo(page, server.address);
    expect(
      seen.map(({ sideways }) => sideways).filter((by) => by > 0),
      `${viewport.width}`,
    ).toEqual([]);
    expect([...new Set(seen.flatMap(({ cut }) => cut))], `${viewport.width}`).toEqual([]);
    await page.close();
  }
});
