import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { openPages, phone, scrollable } from "../support/labPage.ts";

const { blank, takeErrors } = openPages();

/** Opens a link to the tab and waits until everybody is drawn. */
async function openPeople(hash = "", viewport?: { width: number; height: number }): Promise<Page> {
  const page = await blank(viewport);
  await page.goto(`${inject("pageAddress")}#tab=people&replicates=2${hash}`);
  await drawn(page);
  return page;
}

const drawn = (page: Page) => page.waitForSelector(".people-figure:not([data-stale]) canvas[data-row]");
const story = async (page: Page) => {
  await page.waitForSelector(".person:not([data-stale]) .terms");
  return page.textContent(".person");
};
/** Agents by side as the table has them: all, above, not above. */
const counts = (page: Page) =>
  page.$$eval(".people-counts tbody tr", (rows) =>
    rows.map((row) =>
      [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent?.replace(",", ""))),
    ),
  );
/** Pixels of the canvas that are painted. */
const painted = (page: Page) =>
  page.$eval("canvas", (canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let count = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i] > 0) count++;
    return count;
  });

test("everybody is drawn and counted, and the month's slider moves them", async () => {
  const page = await openPeople("&month=0");
  const before = await counts(page);
  expect(before.length).toBe(4);
  expect(before.reduce((sum, [all]) => sum + all, 0)).toBe(4000);
  for (const [all, above, below] of before) expect(above + below).toBe(all);
  // 4,000 dots of more than three by three pixels, of which a shape fills at least a third.
  expect(await painted(page)).toBeGreaterThan(4000 * 3);
  await page.focus(".month-bar input");
  await page.keyboard.press("End");
  await page.waitForSelector('canvas[data-row="84"]');
  const after = await counts(page);
  expect(after.reduce((sum, [all]) => sum + all, 0)).toBe(4000);
  expect(after).not.toEqual(before);
});

test("a person is reached by keyboard, told in words, and comes back with the link", async () => {
  const page = await openPeople();
  await page.focus(".people-dots");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.waitForSelector(".counterpart");
  const told = await story(page);
  expect(await page.getAttribute(".people-dots", "aria-valuetext")).toMatch(
    /^Person [\d,]+: IS-K, hard-line 0\.\d\d of 1/,
  );
  expect(told).toMatch(/At the start: .*Each time they reconsidered.*What would have changed the choice/s);
  // Compared with the hard line: same person, same luck.
  expect(await page.textContent(".counterpart")).toMatch(
    /^The same person with the same luck in “Hard line”: At the start: /,
  );
  await page.waitForURL(/person=\d+/);
  const again = await blank();
  await again.goto(page.url());
  await drawn(again);
  await again.waitForSelector(".counterpart");
  expect(await story(again)).toBe(told);
  await page.focus(".people-dots");
  await page.keyboard.press("Escape");
  await page.waitForSelector(".person.waiting");
});

test("a click chooses the dot under the pointer, and a decision in its list is shown with its month", async () => {
  const page = await openPeople("&month=36");
  const box = await page.locator("canvas").boundingBox();
  if (box === null) throw new Error("canvas: expected one on the page, found none");
  const lane = await page.$eval(".people-words .floors line:nth-child(2)", (line) =>
    Number(line.getAttribute("y1")),
  );
  await page.mouse.click(box.x + box.width / 2, box.y + lane - 6);
  expect(await story(page)).toContain("reconsidered");
  expect(await page.getAttribute(".people-dots", "aria-valuetext")).toContain(": Taliban,");
  const last = page.locator(".decision-list tbody tr").last().locator("button");
  const month = await last.textContent();
  await last.click();
  expect(await page.textContent(".decision h3")).toBe(`The choice of month ${month}`);
  await page.waitForSelector(`canvas[data-row="${month}"]`);
  // The sum under the waterfall is the difference of two sums of the table.
  const number = (text: string | null | undefined) => Number(text?.replace("−", "-"));
  const sums = (await page.$$eval(".terms .sum td", (cells) => cells.map((cell) => cell.textContent))).map(
    number,
  );
  const total = number(
    await page
      .locator(".waterfall text")
      .filter({ hasText: /^[+−]?\d/ })
      .last()
      .textContent(),
  );
  const gaps = sums.flatMap((a) => sums.map((b) => Math.abs(a - b - total)));
  // Three numbers rounded to hundredths.
  expect(Math.min(...gaps)).toBeLessThan(0.016);
});

test("at 1 : 1 all 200,000 are there, and a story of one of them", async () => {
  const page = await openPeople("&agents=200000&person=123456");
  expect((await counts(page)).reduce((sum, [all]) => sum + all, 0)).toBe(200_000);
  expect(await story(page)).toContain("Person 123,456");
  // One pixel per person in heaps drawn to scale, so the heaps cover as many screen pixels as they hold people.
  expect(await painted(page)).toBeGreaterThan(20_000);
});

test("a worker that does not come is told, and trying again brings everybody", async () => {
  const page = await blank();
  await page.route("**/peopleWorker*", (route) => route.abort());
  await page.goto(`${inject("pageAddress")}#tab=people&replicates=2`);
  await page.waitForSelector(".people-status[role=alert] button");
  expect(await page.textContent(".people-status[role=alert]")).toContain("Your settings are safe.");
  await page.unroute("**/peopleWorker*");
  await page.click(".people-status button");
  await drawn(page);
  expect(await page.locator(".people-status[role=alert]").count()).toBe(0);
  // The browser's message about the script that could not be loaded.
  for (const error of takeErrors()) expect(error).toMatch(/ERR_FAILED|Failed to/);
});

test("a phone has nothing to scroll sideways", async () => {
  const page = await openPeople("&person=354", phone);
  await story(page);
  expect((await scrollable(page)).sideways).toBe(0);
});

test("a newer scenario takes the place of the one shown, and no error is left", async () => {
  const page = await openPeople("&month=60");
  const before = await counts(page);
  // Read before the keys are pressed: after them it may be the newer scenario's already.
  const told = await page.textContent(".people-counts");
  await page.focus("#setting-moderation");
  for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowLeft");
  await page.waitForFunction((old) => document.querySelector(".people-counts")?.textContent !== old, told);
  await drawn(page);
  expect(await counts(page)).not.toEqual(before);
  expect(takeErrors()).toEqual([]);
});
