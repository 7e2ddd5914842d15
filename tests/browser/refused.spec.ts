/** Where a browser lacks or refuses what the page asks for, the page still computes. */
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { atRest, headline, medians, openPages, quick } from "../support/labPage.ts";
import { serveFrame } from "../support/serveFrame.ts";

const pages = openPages();

/** Every service of the browser that the page or a worker asks for, by the object that has it. */
const services: readonly (readonly [object: string, name: string])[] = [
  ["navigator", "locks"],
  ["navigator", "clipboard"],
  ["navigator", "hardwareConcurrency"],
  ["navigator", "serviceWorker"],
  ["navigator", "onLine"],
  ["navigator", "connection"],
  ["self", "localStorage"],
  ["self", "sessionStorage"],
  ["self", "indexedDB"],
  ["self", "caches"],
  ["self", "BroadcastChannel"],
  ["self", "matchMedia"],
  ["self", "ResizeObserver"],
  ["self", "OffscreenCanvas"],
  ["self", "CompressionStream"],
  ["self", "DecompressionStream"],
  ["self", "Worker"],
  ["self", "WebAssembly"],
  ["History.prototype", "pushState"],
  ["History.prototype", "replaceState"],
  ["document", "fonts"],
];

/** Script that takes a service away, or lets it refuse: reading it throws. */
const without = (object: string, name: string, how: "absent" | "refused") => `{
  const owner = (() => { try { return ${object}; } catch { return undefined; } })();
  if (owner !== undefined) Object.defineProperty(owner, ${JSON.stringify(name)}, {
    configurable: true,
    ${how === "absent" ? "value: undefined" : 'get() { throw new DOMException("refused", "SecurityError"); }'},
  });
}`;
/** A service that is there and whose requests are rejected, as locks are in a frame of another origin. */
const rejectedLocks = `Object.defineProperty(navigator, "locks", { configurable: true, value: {
  request: () => Promise.reject(new DOMException("refused", "SecurityError")),
} });`;

/** A page with a script before its own, and before those of its workers. */
async function openWith(script: string, hash = ""): Promise<Page> {
  const page = await pages.blank();
  await page.addInitScript(script);
  await page.route(/orker-(?!1\.)[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${script}\n${await response.text()}` });
  });
  await page.goto(inject("pageAddress") + hash);
  await atRest(page);
  return page;
}

const ordinary = pages.open;

test.each(services)("with %s.%s absent, or refused, the page computes its curves", async (object, name) => {
  // Both at once: a page waits for its worker more than it computes.
  const tryOut = async (how: "absent" | "refused") => {
    const page = await openWith(without(object, name, how), `#moderation=.6&${quick}`);
    expect((await medians(page)).length, how).toBe(2);
    // A change of a lever is computed too.
    const before = await headline(page);
    await page.focus("#setting-moderation");
    await page.keyboard.press("Home");
    await atRest(page);
    await expect.poll(() => headline(page), { message: how }).not.toBe(before);
  };
  await Promise.all([tryOut("absent"), tryOut("refused")]);
});

test("with locks that reject, the numbers are the same, of the present model and of a former one", async () => {
  for (const hash of [`#women=.2&${quick}`, `#link=3&women=.2&model=1.2.0&${quick}`]) {
    const refused = await medians(await openWith(rejectedLocks, hash));
    expect(refused).toEqual(await medians(await ordinary({ hash })));
  }
});

test("where no worker may start the numbers are the same, and every tab that computes answers", async () => {
  const script = without("self", "Worker", "refused");
  const page = await openWith(script, `#women=.2&${quick}`);
  expect(await medians(page)).toEqual(await medians(await ordinary({ hash: `#women=.2&${quick}` })));
  await page.getByRole("tab", { name: "People" }).click();
  await page.waitForSelector("canvas");
});

test.each(["chromium", "firefox"] as const)(
  "in a frame of another origin the page computes, in %s",
  async (name) => {
    const { frame, close } = await serveFrame(name, inject("pageAddress"));
    try {
      await frame.waitForSelector("#prerendered", { state: "detached" });
      await frame.waitForSelector(".progress:not([data-running])");
      await frame.waitForSelector(".curves-figure:not([data-stale]) .median", { state: "attached" });
      expect(await frame.locator(".median").count()).toBe(2);
    } finally {
      await close();
    }
  },
);

test.each([
  ["chromium", "allow-scripts"],
  ["firefox", "allow-scripts"],
  ["chromium", ""],
] as const)(
  "in %s, a frame that sandbox=%j leaves without an origin says that no script runs, over styled curves",
  async (name, sandbox) => {
    const { frame, close } = await serveFrame(name, inject("pageAddress"), sandbox);
    try {
      // The words come when the script has not; the wait for it is cut short.
      await frame.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish();
      });
      const said = frame.locator(".notice:visible");
      expect(await said.allTextContents()).toEqual([expect.stringContaining("does not run here")]);
      // Laid out by the sheet: beside each other, in sight without scrolling, with the inks of the two curves.
      const seen = await frame.evaluate(() => {
        const chart = document.querySelector("svg.wide")?.getBoundingClientRect();
        const levers = document.querySelector(".levers")?.getBoundingClientRect();
        return {
          isBeside: chart !== undefined && levers !== undefined && chart.left >= levers.right,
          isInSight: chart !== undefined && chart.height > 200 && chart.bottom <= innerHeight,
          inks: [...document.querySelectorAll("svg.wide .median")].map(
            (line) => getComputedStyle(line).stroke,
          ),
        };
      });
      expect(seen).toMatchObject({ isBeside: true, isInSight: true });
      expect(new Set(seen.inks).size).toBe(2);
      expect(seen.inks).not.toContain("none");
    } finally {
      await close();
    }
  },
);
