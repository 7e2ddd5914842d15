/** In every state and at every size the visible parts of the first screen stand beside each other, whole. */
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { atRest, drawn, openPages } from "../support/labPage.ts";
import { wallFaults } from "../support/wallFaults.ts";

const { blank, open } = openPages();

/** Laptop, low laptop, tablet, small window, projector, phone on its side and upright, and a laptop at 200 percent. */
const sizes = [
  [1366, 768],
  [1366, 625],
  [1024, 768],
  [900, 700],
  [1920, 1080],
  [844, 390],
  [390, 844],
  [683, 384],
] as const;

const quick = "agents=4000&replicates=20";
const longLink = Array.from({ length: 7 }, (_, i) => `setting-that-nobody-has-${i}=.${i}`).join("&");

test.each([
  { name: "start", hash: "" },
  { name: "a history with its notes open", hash: `#scenario=history-2021-2026&measure=K&${quick}` },
  { name: "a long notice", hash: `#${longLink}&repression=9&${quick}` },
  {
    name: "four kept scenarios",
    hash: `#keep=1,baseline,moderation:.5&keep=2,moderation,propaganda:.8&keep=3,aid-stop&keep=4,crackdown-selective&funding=.4&${quick}`,
  },
])("visible parts do not overlap and nothing is cut: $name", async ({ name, hash }) => {
  const page = await open({ hash });
  if (name.includes("notes")) await page.click(".about summary");
  const found: string[] = [];
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await atRest(page);
    await drawn(page);
    for (const fault of await faults(page)) found.push(`${width}×${height}: ${fault}`);
  }
  expect(found).toEqual([]);
});

test("the list of measures has room for every name", async () => {
  const page = await open({ hash: `#${quick}` });
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await drawn(page);
    const { widest, room } = await page.$eval(".measure select", (select) => {
      const context = document.createElement("canvas").getContext("2d");
      if (!(select instanceof HTMLSelectElement) || context === null) throw new Error("expected a list");
      context.font = getComputedStyle(select).font;
      const widths = [...select.options].map(({ text }) => context.measureText(text).width);
      return { widest: Math.max(...widths), room: select.clientWidth };
    });
    // 20: the least that the arrow and the padding take.
    expect(room, String(width)).toBeGreaterThanOrEqual(widest + 20);
  }
});

/** What overlaps, is cut or has to be scrolled where it need not. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    scrollTo(0, 0);
    const found: string[] = [];
    const names =
      ".top, .headline, .notice, .levers, .tabs, .measure, .curves-figure, .month-bar, .run-bar, .about, .cards, .keep";
    /** What can be seen of an element: its box within those that clip it. */
    const seen = (element: Element) => {
      let { left, right, top, bottom } = element.getBoundingClientRect();
      for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
        if (getComputedStyle(outer).overflowY === "visible" || outer === document.documentElement) continue;
        const box = outer.getBoundingClientRect();
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      }
      return { name: `.${element.classList[0]}`, left, right, top, bottom };
    };
    const parts = [...document.querySelectorAll(`.page :is(${names})`)]
      .map(seen)
      .filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1);
    parts.forEach((one, i) => {
      for (const other of parts.slice(i + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        // A pixel is what rounding of layout can give.
        if (across > 1 && down > 1) found.push(`${one.name} and ${other.name} overlap by ${across}×${down}`);
      }
    });
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} too wide`);
    // Beside each other, levers and chart fill the window and nothing scrolls; below each other the page does.
    const isWide = matchMedia("(min-width: 56rem) and (min-height: 34rem)").matches;
    if (isWide && scrollHeight > clientHeight)
      found.push(`the page is ${scrollHeight - clientHeight} too high`);
    const [chart] = document.querySelectorAll(".chart");
    const month = parts.find(({ name }) => name === ".month-bar");
    const monthHeight = document.querySelector(".month-bar")?.getBoundingClientRect().height ?? 0;
    if (isWide && (month === undefined || month.bottom - month.top < monthHeight - 1))
      found.push("the month is cut");
    // Until a notice is dismissed, the settings of the runs may scroll in their column.
    const hasNotice = document.querySelector(".notice") !== null;
    if (isWide && !hasNotice && chart.scrollHeight > chart.clientHeight)
      found.push(`the chart scrolls ${chart.scrollHeight - chart.clientHeight}`);
    // Texts that are wider than their boxes, and whole parts that their outer boxes cut sideways.
    for (const element of document.querySelectorAll<HTMLElement>(".page *")) {
      if (!element.checkVisibility() || element.closest(".unseen, svg, select") !== null) continue;
      const { overflowX } = getComputedStyle(element);
      const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (isCut && (overflowX === "hidden" || element.matches(".tabs, input[type=text]")))
        found.push(
          `${element.localName}.${element.className} shows ${element.clientWidth} of ${element.scrollWidth}`,
        );
    }
    for (const text of document.querySelectorAll(".page .curves text")) {
      const { left, right } = text.getBoundingClientRect();
      // Below each other the chart has no box of its own.
      const { left: start = 0, width = 0 } = text.closest(".chart")?.getBoundingClientRect() ?? {};
      if (left < start - 1 || right > (width === 0 ? innerWidth : start + width) + 1)
        found.push(`“${text.textContent}” leaves the chart`);
    }
    const current = document.querySelector(".card.current")?.getBoundingClientRect();
    if (current === undefined || current.left < -1 || current.right > innerWidth + 1)
      found.push("the card of the current scenario is out of sight");
    const cards = document.querySelector(".cards");
    if (current && cards && current.right > cards.getBoundingClientRect().right + 1)
      found.push("the current card is cut");
    const curve = document.querySelector(".curves-figure")?.getBoundingClientRect();
    if (curve === undefined || curve.height < 130) found.push(`the curves are ${curve?.height} high`);
    return found;
  });
}

test("a link to the projector shows the laboratory large on white, and the menu switches it", async () => {
  const page = await blank({ width: 1920, height: 1080 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${inject("pageAddress")}#projector=on&${quick}`);
  await page.waitForSelector("html[data-wall]");
  await page.waitForSelector("#prerendered", { state: "detached" });
  await page.waitForSelector(".curves-figure:not([data-stale]) .median", { state: "attached" });
  await drawn(page);
  expect(await wallFaults(page)).toEqual([]);
  await page.click(".view-button");
  await page.getByRole("checkbox", { name: "Projector" }).uncheck();
  await page.waitForSelector("html:not([data-wall])");
  await page.waitForURL((url) => !url.hash.includes("projector"));
  await page.getByRole("checkbox", { name: "Projector" }).check();
  await page.waitForSelector("html[data-wall]");
  await page.waitForURL(/&projector=on/);
});
