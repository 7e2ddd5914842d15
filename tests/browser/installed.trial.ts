/** The page opens with the server stopped, in each browser. */
import { expect, test } from "vitest";
import { browserNames } from "../../src/tools/browsers.mjs";
import { buildIfStale } from "../../src/tools/build.mjs";
import { servePage } from "../../src/tools/servePage.mjs";
import { openPage } from "../support/browsers.ts";

const until = (expression: string) =>
  `(async () => { for (;;) { const found = ${expression}; if (found) return found; await new Promise((done) => setTimeout(done, 50)); } })()`;

test.each(browserNames)(
  "once it is kept, the page opens and computes with the server stopped, in %s",
  async (name) => {
    await buildIfStale("page");
    const server = await servePage({ port: 0 });
    const page = await openPage(name, server.address);
    try {
      await page.evaluate(until('document.documentElement.dataset.fetched === ""'));
      await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
      await server.close();
      const small = `${server.address}?from=mail#women=.2&agents=400&months=12&replicates=5`;
      await page.evaluate(`void (location.href = ${JSON.stringify(small)})`);
      const opened =
        'location.search !== "" && /sum=[0-9a-f]{16}$/.test(location.hash) && document.querySelector(".headline").textContent';
      let headline = "";
      // While the page is being left nothing can be asked of it.
      while (headline === "") headline = await page.evaluate<string>(until(opened)).catch(() => "");
      expect(headline).toContain("In this model");
      await expect(
        page.evaluate(`fetch(${JSON.stringify(`${server.address}notThere.txt`)})`),
      ).rejects.toThrow();
    } finally {
      await page.close();
      await server.close().catch(() => undefined);
    }
  },
);
