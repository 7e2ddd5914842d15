/** The open page goes on without a connection; the browser's list of pages and its storage keep the work. */

import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { atRest, headline, openPages } from "../support/labPage.ts";

const { blank, open, takeErrors } = openPages();

test("once all parts are fetched, every tab opens without a connection, and runs are computed", async () => {
  const page = await open();
  await page.waitForSelector("html[data-fetched]", { state: "attached" });
  await page.context().setOffline(true);
  for (const tab of ["People", "Compare", "Table", "Claims", "Why", "Map", "Seek", "Curves"]) {
    await page.getByRole("tab", { name: tab }).click();
    await page.waitForSelector(".waiting .coming", { state: "detached" });
    expect(await page.locator(".waiting button").count(), tab).toBe(0);
  }
  const before = await headline(page);
  await page.focus("#setting-moderation");
  await page.keyboard.press("Home");
  await expect.poll(() => headline(page)).not.toBe(before);
  await atRest(page);
  // A worker that cannot be fetched any more is said by the browser; the page then does its work.
  for (const error of takeErrors()) expect(error).toMatch(/ERR_INTERNET_DISCONNECTED|Failed to/);
});

test("a part that a newer page took away offers to reload, with the same scenarios", async () => {
  const page = await open({ hash: "#women=.2" });
  await page.route("**/TablePanel*", (route) => route.fulfill({ status: 404, body: "" }));
  await page.getByRole("tab", { name: "Table" }).click();
  await page.getByRole("button", { name: "Reload" }).waitFor();
  await page.waitForURL(/tab=table/);
  await page.unroute("**/TablePanel*");
  await page.getByRole("button", { name: "Reload" }).click();
  await page.waitForSelector("table");
  expect(page.url()).toContain("women=.2");
  for (const error of takeErrors()) expect(error).toMatch(/Failed to load/);
});

test("a dialog or menu that a newer page took away offers to reload too, in sight, and can be left", async () => {
  const page = await blank();
  // Nothing is fetched before it is needed.
  await page.route("**/files.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(`${inject("pageAddress")}#keep=1,aid-stop&agents=400&replicates=4`);
  await atRest(page);
  const parts: readonly (readonly [file: string, open: () => Promise<unknown>])[] = [
    ["HelpDialog", () => page.click(".help")],
    ["Palette", () => page.keyboard.press("Control+k")],
    ["ExplanationDialog", () => page.click(".explain")],
    ["ShareDialog", () => page.click(".share-button")],
    ["ViewMenu", () => page.click(".view-button")],
    ["HistoryMenu", () => page.getByRole("button", { name: "History" }).click()],
    ["CardMenu", () => page.click(".card.kept1 .more")],
    ["OpenedFiles", () => dropFile(page)],
  ];
  for (const [file, openIt] of parts) {
    await page.route(`**/${file}*`, (route) => route.fulfill({ status: 404, body: "" }));
    await openIt();
    const reload = page.locator(".waiting").getByRole("button", { name: "Reload" });
    await reload.waitFor();
    // A real press: it fails where something lies over the button.
    await reload.click({ trial: true });
    await page.locator(".waiting").getByRole("button", { name: "Close" }).click();
    await page.waitForSelector(".waiting", { state: "detached" });
  }
  for (const error of takeErrors()) expect(error).toMatch(/Failed to load/);
});

/** Drops an empty lab file on the page. */
async function dropFile(page: Page): Promise<void> {
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["{}"], "lab.json"));
    return transfer;
  });
  await page.dispatchEvent("main", "drop", { dataTransfer });
}

test("Back takes back the tab and the drag, each in one step, and stays in the lab", async () => {
  const page = await open();
  await page.waitForFunction(() => history.state !== null);
  const bare = page.url();
  await page.focus("#setting-moderation");
  await page.keyboard.press("Home");
  await page.waitForURL(/moderation=0/);
  await page.getByRole("tab", { name: "Table" }).click();
  await page.waitForURL(/tab=table/);
  await page.goBack();
  await atRest(page);
  expect(await page.inputValue("#setting-moderation")).toBe("0");
  await page.goBack();
  await atRest(page);
  expect(page.url()).toBe(bare);
  expect(await page.inputValue("#setting-moderation")).not.toBe("0");
  await page.goForward();
  await expect.poll(() => page.inputValue("#setting-moderation")).toBe("0");
});

test("the bare address offers the last session, and nothing where it holds what no link says", async () => {
  const page = await open();
  await page.focus("#setting-moderation");
  await page.keyboard.press("Home");
  await page.waitForURL(/moderation=0.*sum=|sum=.*moderation=0/);
  await page.goto("about:blank");
  await page.goto(inject("pageAddress"));
  await page.getByRole("button", { name: "Open last session" }).click();
  await expect.poll(() => page.inputValue("#setting-moderation")).toBe("0");
  await atRest(page);
  await page.evaluate(() => localStorage.setItem("outbid-session", "link=3&wommen=<b>&x"));
  await page.goto("about:blank");
  await page.goto(inject("pageAddress"));
  await atRest(page);
  expect(await page.getByRole("button", { name: "Open last session" }).count()).toBe(0);
});

test("a page whose script does not come says so, over the curves of the build", async () => {
  const page = await blank();
  await page.route("**/assets/index-*.js", (route) => route.abort());
  await page.goto(inject("pageAddress"));
  expect(await page.locator(".unstarted").isVisible()).toBe(false);
  // They come where the script has not for eight seconds, whose end is not waited for here.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await page.waitForSelector(".unstarted");
  expect(await page.textContent(".unstarted")).toContain("computed when this page was built");
  expect(await page.locator(".drawings > svg:visible .median").count()).toBe(2);
  for (const error of takeErrors()) expect(error).toMatch(/ERR_FAILED|Failed to/);
});
