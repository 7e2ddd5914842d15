import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atRest, headline, medians, openPages, quick, scrollable } from "../support/labPage.ts";

const { open, takeErrors } = openPages();
const cards = (page: Page) => page.locator(".card");
/** Text of each card's name. */
const cardNames = (page: Page) =>
  page.$$eval(".card .name", (names) => names.map((name) => name.textContent));

test("what is kept stays on card, chart and link while the levers move on", async () => {
  const page = await open({ hash: `#${quick}` });
  expect(await page.textContent(".keep .note")).toBe("Nothing kept yet. Keep a result to compare it.");
  await page.focus("#setting-moderation");
  for (let i = 0; i < 15; i++) await page.keyboard.press("ArrowLeft");
  await atRest(page);
  const kept = (await medians(page))[1];
  // .7 less 15 steps of .02 is .4.
  expect(await page.inputValue(".keep input")).toBe("Moderation 0.4");
  await page.click("text=Keep this");
  expect(await page.textContent(".keep .note")).toContain("kept already");
  await page.focus("#setting-propaganda");
  await page.keyboard.press("End");
  await atRest(page);
  expect(await cardNames(page)).toEqual(["Hard line", "Moderation 0.4", "Current"]);
  expect(await medians(page)).toContain(kept);
  expect((await medians(page)).length).toBe(3);
  await page.waitForURL(/keep=1,moderation,moderation:\.4/);
});

test("a card is renamed, moved, taken, compared with and removed by keyboard", async () => {
  const page = await open({ hash: `#keep=1,baseline,repression:1&keep=2,aid-stop&${quick}` });
  const menu = async (name: string) => {
    await page.locator(".card", { hasText: name }).locator(".more").press("Enter");
    await page.waitForSelector(".menu:popover-open input:focus");
  };
  await menu("Repression 1");
  await page.keyboard.type(" all the way");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".menu", { state: "detached" });
  expect(await cardNames(page)).toContain("Repression 1 all the way");
  await page.locator(".card.kept1 .show").focus();
  await page.keyboard.press("Alt+ArrowRight");
  await page.keyboard.press("Alt+ArrowLeft");
  await page.keyboard.press("Alt+ArrowRight");
  expect(await cardNames(page)).toEqual([
    "Hard line",
    "Moderation without aid",
    "Repression 1 all the way",
    "Moderation from the start",
  ]);
  await menu("Repression");
  await page.getByRole("button", { name: "Compare all with this" }).press("Enter");
  await atRest(page);
  expect(await headline(page)).toContain("Compared with Repression 1 all the way");
  await menu("Repression");
  await page.getByRole("button", { name: "Edit a copy" }).press("Enter");
  expect(await page.inputValue("#setting-repression")).toBe("1");
  await menu("Repression");
  await page.getByRole("button", { name: "Remove" }).press("Enter");
  await atRest(page);
  expect(await cards(page).count()).toBe(3);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("show");
  expect(await headline(page)).toContain("Hard line");
});

test("everything is undone and redone by keyboard, and the history goes to any step", async () => {
  const page = await open({ hash: `#${quick}` });
  const before = await medians(page);
  await page.focus("#setting-propaganda");
  await page.keyboard.press("End");
  await atRest(page);
  const after = await medians(page);
  await page.click("text=Keep this");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await atRest(page);
  expect(await medians(page)).toEqual(before);
  await page.keyboard.press("Control+Shift+Z");
  await atRest(page);
  expect(await medians(page)).toEqual(after);
  await page.click('button[aria-label="History"]');
  await page.waitForSelector(".history-menu li");
  const steps = await page.locator(".history-menu li").allTextContents();
  expect(steps).toEqual([
    "Kept Moderation 0.7, propaganda strength 1",
    "Propaganda strength 0.5 → 1",
    "Opened",
  ]);
  await page.getByRole("button", { name: "Opened" }).click();
  await atRest(page);
  expect(await medians(page)).toEqual(before);
});

test("B shows the reference while it is held, and R shows the last change again", async () => {
  const page = await open({ hash: `#propaganda=.9&${quick}` });
  const [reference, current] = await medians(page);
  await page.keyboard.down("b");
  await page.waitForFunction(() => document.querySelectorAll(".median").length === 1);
  expect(await medians(page)).toEqual([reference]);
  await page.keyboard.up("b");
  await page.waitForFunction(() => document.querySelectorAll(".median").length === 2);
  await page.focus("#setting-propaganda");
  await page.keyboard.press("Home");
  await atRest(page);
  const changed = (await medians(page))[1];
  expect(changed).not.toBe(current);
  await page.keyboard.press("r");
  const showing = (curve: string) =>
    page.waitForFunction(
      (wanted) => [...document.querySelectorAll(".median")].at(-1)?.getAttribute("d") === wanted,
      curve,
    );
  await showing(current);
  await showing(changed);
});

test("a link's result is reproduced exactly, and another checksum or model is said to be another", async () => {
  const page = await open({ hash: `#propaganda=.9&keep=1,baseline,women:.3&${quick}` });
  await page.waitForURL(/sum=[0-9a-f]{16}$/);
  const { hash } = new URL(page.url());
  const verdict = async (other: string) => {
    const opened = await open({ hash: other });
    await opened.waitForSelector(".notices .notice");
    const text = await opened.textContent('.notices [role="status"]');
    await opened.close();
    return text;
  };
  expect(await verdict(hash)).toMatch(/^Reproduced exactly/);
  expect(await verdict(hash.replace(/sum=.{16}/, "sum=0123456789abcdef"))).toMatch(
    /its checksum is 0123456789abcdef, the one here is [0-9a-f]{16}/,
  );
  expect(
    await verdict(hash.replace(/model=\d+/, "model=0").replace(/sum=.{16}/, "sum=0123456789abcdef")),
  ).toMatch(/^Not the same numbers: the link was made with model 0/);
  expect(await verdict(hash.replace("women", "wommen"))).toMatch(
    /wommen: no such name \(did you mean women\?\)/,
  );
});

test("the table lists every month of every scenario, is reached by arrow key, and is copied as text", async () => {
  const page = await open({ hash: `#keep=1,aid-stop&${quick}` });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.focus('[role="tab"][aria-selected="true"]');
  // Curves, People, Compare, Table.
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
  await page.waitForSelector(".table-panel table");
  expect(await page.locator(".table-panel thead th").allTextContents()).toEqual([
    "Month",
    "Hard line",
    "Moderation without aid",
    "Moderation from the start",
  ]);
  // Months 0 to 84.
  expect(await page.locator(".table-panel tbody tr").count()).toBe(85);
  await page.click("text=Copy as TSV");
  await page.waitForSelector('.table-actions [role="status"]:has-text("Copied")');
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split("\n");
  expect(lines.length).toBe(86);
  expect(lines[0]).toContain("Hard line mean\tHard line low of 90 %\tHard line high of 90 %");
  expect(await scrollable(page)).toEqual({ sideways: 0, down: 0 });
});

test("charts side by side share one axis", async () => {
  const page = await open({ hash: `#keep=1,baseline,moderation:.5&keep=2,aid-stop&axes=multiples&${quick}` });
  expect(await page.locator("svg.curves").count()).toBe(3);
  const ticks = await page.$$eval("svg.curves", (charts) =>
    charts.map((chart) => [...chart.querySelectorAll(".rows text")].map((tick) => tick.textContent).join()),
  );
  expect(new Set(ticks).size).toBe(1);
});

test("a part that cannot be fetched says so and is fetched when it can be", async () => {
  const page = await open({ hash: `#${quick}` });
  await page.route("**/TablePanel*", (route) => route.abort());
  await page.click("text=Table");
  await page.waitForSelector(".waiting button");
  expect(await page.textContent(".waiting")).toContain("could not be fetched");
  await page.unroute("**/TablePanel*");
  await page.click("text=Try again");
  await page.waitForSelector("table");
  // The browser itself reports what it could not fetch.
  expect(takeErrors().filter((text) => !/Failed to load resource/.test(text))).toEqual([]);
});

test("colours are the system's until a link or the reader chooses others", async () => {
  const paper = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const page = await open({ hash: `#${quick}` });
  const light = await paper(page);
  await page.click(".view-button");
  await page.getByRole("radio", { name: "Dark" }).check();
  const dark = await paper(page);
  expect(dark).not.toBe(light);
  await page.waitForURL(/theme=dark/);
  expect(await paper(await open({ hash: `#theme=dark&${quick}` }))).toBe(dark);
});

test("a lever's field steps as its slider, reads other keyboards' digits, and keeps a wrong entry with its reason", async () => {
  const page = await open({ hash: `#${quick}` });
  const field = page.locator("#setting-repression-number");
  const slider = page.locator("#setting-repression");
  const start = Number(await slider.inputValue());
  await field.focus();
  await page.keyboard.press("ArrowUp");
  const step = Number(await slider.getAttribute("step"));
  expect(Number(await field.inputValue())).toBeCloseTo(start + step, 9);
  await field.fill("۰٫۴");
  await page.keyboard.press("Enter");
  await expect.poll(() => slider.inputValue()).toBe("0.4");
  await field.fill("−0.5");
  await page.keyboard.press("Tab");
  await page.waitForSelector("#setting-repression-number-problem");
  expect(await field.inputValue()).toBe("−0.5");
  expect(await slider.inputValue()).toBe("0.4");
});
