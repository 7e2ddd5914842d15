/** The page is kept by the browser: it opens with the server stopped, and a newer version waits until it is asked for. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../../src/tools/root.mjs";
import { serveFolder } from "../../src/tools/serveFolder.mjs";
import { atRest, headline, openPages } from "../support/labPage.ts";

const small = "#agents=400&months=12&replicates=5";
const { blank, takeErrors } = openPages();

/** A copy of the built page below a path of its own. */
function aCopy() {
  const folder = mkdtempSync(join(tmpdir(), "outbid-installed-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(root, "dist/page"), join(folder, "school/outbid"), { recursive: true });
  return { folder, file: (name: string) => join(folder, "school/outbid", name) };
}

test("once it is kept it opens with the server stopped, under any path and query; a newer version waits for a press", async () => {
  const { folder, file } = aCopy();
  const first = await serveFolder(folder, { port: 0, host: "127.0.0.1" });
  const address = `${first.address}school/outbid/`;
  const page = await blank();
  await page.goto(address + small);
  await atRest(page);
  // An idle page fetches the files of all pages, and stays what it is.
  await page.waitForSelector("html[data-fetched]", { state: "attached" });
  expect(await page.locator("#page .levers").count()).toBe(1);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await first.close();

  await page.goto("about:blank");
  await page.goto(`${address}?from=mail${small}`);
  await atRest(page);
  const before = await headline(page);
  await page.focus("#setting-moderation");
  await page.keyboard.press("Home");
  await expect.poll(() => headline(page)).not.toBe(before);
  await atRest(page);
  await page.getByRole("tab", { name: "Table" }).click();
  await page.waitForSelector("#tab-panel table");

  // The next version, on the same server.
  const html = readFileSync(file("index.html"), "utf8");
  writeFileSync(file("index.html"), html.replace("<title>", "<title>Newer "));
  const script = readFileSync(file("sw.js"), "utf8");
  writeFileSync(file("sw.js"), script.replace(/("url":"index.html","revision":")\w+/, "$1newer"));
  const { port } = new URL(first.address);
  const second = await serveFolder(folder, { port: Number(port), host: "127.0.0.1" });
  onTestFinished(second.close);
  await page.goto("about:blank");
  await page.goto(`${address}${small}&women=.3`);
  await page.getByRole("button", { name: "Take the newer version" }).waitFor();
  expect(await page.title()).toMatch(/^Outbid/);
  await page.reload();
  expect(await page.title()).toMatch(/^Outbid/);
  await page.getByRole("button", { name: "Take the newer version" }).click();
  await page.waitForFunction(() => document.title.startsWith("Newer"));
  expect(await page.evaluate(() => location.hash)).toContain("women=.3");
  // Of the time without a server, Chromium says that it could not look for a newer version.
  for (const error of takeErrors()) expect(error).toMatch(/ERR_CONNECTION_REFUSED|Failed to/);
});

test("where the browser refuses to keep it, nothing is said and all is as before", async () => {
  const page = await blank();
  const { folder } = aCopy();
  const server = await serveFolder(folder, { port: 0, host: "127.0.0.1" });
  onTestFinished(server.close);
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException("refused", "SecurityError"));
    Object.assign(window, { unhandled: [] });
    addEventListener("unhandledrejection", ({ reason }) =>
      Reflect.get(window, "unhandled").push(String(reason)),
    );
  });
  // That an idle page fetches all parts first, the test above tries.
  await page.route("**/files.json", (route) => route.fulfill({ json: [] }));
  await page.goto(`${server.address}school/outbid/${small}`);
  await atRest(page);
  await page.waitForSelector("html[data-fetched]", { state: "attached" });
  expect(await page.evaluate("unhandled")).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});

test("a page fetches the parts that it can come to, and never the start of another, nor what would start it", () => {
  const listed = (name: string): readonly string[] =>
    JSON.parse(readFileSync(join(root, "dist/page", name), "utf8"));
  const startOf = (page: string) =>
    /<script[^>]+src="\.\/([^"]+)"/.exec(readFileSync(join(root, `dist/page/${page}.html`), "utf8"))?.[1] ??
    "";
  const pages = [
    ["index", "files.json"],
    ["lesson", "files.lesson.json"],
  ] as const;
  for (const [page, list] of pages) {
    const files = listed(list);
    expect(files.some((name) => /\/worker-[^/]*\.js$/.test(name))).toBe(true);
    for (const [other] of pages.filter(([name]) => name !== page)) {
      const start = startOf(other).replace(/^assets\//, "./");
      const code = files.filter((name) => name.endsWith(".js"));
      const starting = code.filter((name) =>
        readFileSync(join(root, "dist/page", name), "utf8").includes(`"${start}"`),
      );
      expect([page, starting]).toEqual([page, []]);
    }
  }
});

test("its manifest is enough to install it, by addresses that hold under any path", () => {
  const manifest = JSON.parse(readFileSync(join(root, "dist/page/outbid.webmanifest"), "utf8"));
  // What Chromium asks for: a name, where to start, a display of its own, and an icon that is not maskable alone.
  expect(manifest).toMatchObject({ start_url: "./", scope: "./", display: "standalone" });
  expect(manifest.icons).toEqual([
    expect.objectContaining({ src: "./icon.svg", sizes: "any", purpose: "any" }),
  ]);
  expect(readFileSync(join(root, "dist/page/icon.svg"), "utf8")).toContain("<svg");
});

test("what is kept is every file of this build but engines of former models, and each once", () => {
  const script = readFileSync(join(root, "dist/page/sw.js"), "utf8");
  const [, list = "[]"] = /^const OUTBID_FILES = (\[.*\]);$/m.exec(script) ?? [];
  const urls = JSON.parse(list).map(({ url }: { url: string }) => url);
  const parts = JSON.parse(readFileSync(join(root, "dist/page/files.json"), "utf8"));
  for (const part of [...parts, "index.html", "icon.svg", "files.json"]) expect(urls).toContain(part);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls.filter((url: string) => /worker-\d/.test(url))).toEqual([]);
});
