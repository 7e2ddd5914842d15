/** The page in a language that is none, which shows what a language could do to it. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { root } from "../../src/tools/root.mjs";
import { run } from "../../src/tools/run.mjs";
import { serveFolder } from "../../src/tools/serveFolder.mjs";

/** Builds the page with every text changed, and serves it. */
export async function servePseudo(kind: "double" | "long" | "rtl" | "xss") {
  const folder = join(root, `.cache/pseudo-${kind}`);
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const env = { ...process.env, NODE_ENV: "production", OUTBID_LANGUAGE: `pseudo-${kind}` };
  const words = [vite, "build", "--logLevel=error", `--outDir=${folder}`, "--emptyOutDir"];
  const code = await run(process.execPath, words, { cwd: root, env });
  if (code !== 0) throw new Error(`pseudo-${kind}: expected a build, received exit code ${code}`);
  return serveFolder(folder, { port: 0, host: "127.0.0.1" });
}

/** What is wrong with a screen: elements that a text has made, by how much it is too wide, and texts that are cut. */
interface Seen {
  readonly text: string;
  readonly run: readonly string[];
  readonly sideways: number;
  readonly cut: readonly string[];
}

/** Through the tabs of the laboratory, its menu and the list of lessons. */
export async function walkPseudo(page: Page, address: string): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  await page.goto(`${address}#agents=400&replicates=20&months=12`);
  await page.waitForSelector(".curves-figure:not([data-stale]) .median", { state: "attached" });
  await page.waitForSelector(".progress:not([data-running])");
  seen.push(await look(page));
  const tabs = await page.$$eval("[role=tab]", (found) => found.length);
  for (let i = 1; i < tabs; i++) {
    await page.locator("[role=tab]").nth(i).click();
    await page.waitForSelector(".coming", { state: "detached" });
    seen.push(await look(page));
  }
  await page.click(".view-button");
  await page.waitForSelector(".menu:popover-open");
  seen.push(await look(page));
  await page.goto(`${address}lesson.html`);
  await page.waitForSelector(".lesson-list li");
  seen.push(await look(page));
  return seen;
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const isCut = (element: HTMLElement) =>
      element.checkVisibility() &&
      element.closest(".unseen, svg, select, textarea, input") === null &&
      getComputedStyle(element).overflowX === "hidden" &&
      // What is for screen readers alone is a pixel wide.
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth + 1;
    return {
      text: document.body.innerText,
      run: [
        ...("outbidRan" in window ? ["a script of a text"] : []),
        ...[...document.querySelectorAll('img[src="x"]')].map(({ outerHTML }) => outerHTML),
      ],
      sideways: document.documentElement.scrollWidth - innerWidth,
      cut: [...document.querySelectorAll<HTMLElement>(".page *, main *")]
        .filter(isCut)
        .map((element) => `${element.localName}.${element.className}`),
    };
  });
