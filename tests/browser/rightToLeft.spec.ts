/** A page that is read from right to left, as a reader in Dari uses it. */
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser, type OpenPage, openPage } from "../support/browsers.ts";
import { atRest, drawn, laptop, quick, scrollable } from "../support/labPage.ts";

const address = `${inject("pageAddress")}fa-AF/index.html#${quick}`;
let page: Page;
let webKit: OpenPage;

// At once: each waits for its start more than it computes.
beforeAll(async () => {
  const inChromium = async () => {
    const browser = await launchBrowser("chromium");
    page = await browser.newPage({ viewport: laptop });
    await page.goto(address);
    await atRest(page);
  };
  const inWebKit = async () => {
    webKit = await openPage("webkit", address);
  };
  await Promise.all([inChromium(), inWebKit()]);
});
afterAll(() => Promise.all([page.context().browser()?.close(), webKit.close()]));

/** Left and right edges of the chart, and of what does not stand in it, with two pixels for the edges of letters. */
const outside = () =>
  page.$eval(".drawings svg", (svg) => {
    const { left, right } = svg.getBoundingClientRect();
    return [...svg.querySelectorAll("text")]
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.left < left - 2 || box.right > right + 2))
      .map(({ text, box }) => `${text}: ${box.left} to ${box.right} of ${left} to ${right}`);
  });
const value = (selector: string) =>
  page.$eval(selector, (input) => Number((input as HTMLInputElement).value));

test("an arrow key leads where it points: sliders, tabs, choices, cards; the month runs with its chart", async () => {
  const [lever, month] = ["#setting-moderation", ".month-bar input"];
  const [moderation, row] = [await value(lever), await value(month)];
  await page.focus(lever);
  await page.keyboard.press("ArrowLeft");
  expect(await value(lever)).toBeGreaterThan(moderation);
  await page.keyboard.press("ArrowRight");
  expect(await value(lever)).toBeCloseTo(moderation, 10);
  await page.focus(month);
  await page.keyboard.press("ArrowRight");
  expect(await value(month)).toBe(row + 1);

  await page.focus("[role=tab][aria-selected=true]");
  await page.keyboard.press("ArrowLeft");
  const [first, second] = await page.$$eval("[role=tab]", (tabs) =>
    tabs.map((tab) => [tab.getAttribute("aria-selected"), tab.getBoundingClientRect().left] as const),
  );
  expect([first?.[0], second?.[0]]).toEqual(["false", "true"]);
  expect(second?.[1]).toBeLessThan(first?.[1] ?? 0);
  await page.keyboard.press("ArrowRight");
  await page.focus("[name=spread]:checked");
  await page.keyboard.press("ArrowLeft");
  expect(
    await page.$$eval("[name=spread]", (all) => all.map((one) => (one as HTMLInputElement).checked)),
  ).toEqual([false, true, false]);
  await page.keyboard.press("ArrowRight");
});

test("in WebKit too, which moves a slider the other way by itself", async () => {
  const moved = await webKit.evaluate<number[]>(`new Promise((done) => {
    const look = () => {
      const lever = document.querySelector("#setting-moderation");
      if (lever === null || document.querySelector("#prerendered") !== null) return requestAnimationFrame(look);
      const before = lever.valueAsNumber;
      lever.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, cancelable: true }));
      done([before, lever.valueAsNumber]);
    };
    look();
  })`);
  expect(moved[1]).toBeGreaterThan(moved[0] ?? 1);
});

test("a track is filled from the side where its values begin", async () => {
  const to = (selector: string) =>
    page.$eval(selector, (input) => getComputedStyle(input).getPropertyValue("--to").trim());
  expect(await to("#setting-moderation")).toBe("left");
  expect(await to(".month-bar input")).toBe("right");
});

test("the page is written in the face that has all its letters", async () => {
  const face = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ family, status }) => `${family} ${status}`);
  });
  expect(face).toEqual(["Vazirmatn loaded"]);
});

test("the chart's labels stand in the picture, and beside the plot those of its axis", async () => {
  expect(await outside()).toEqual([]);
  const [plot, ticks] = await page.$eval(".drawings svg", (svg) => [
    svg.getBoundingClientRect().left + Number(svg.querySelector("clipPath rect")?.getAttribute("x")),
    Math.max(...[...svg.querySelectorAll(".rows text")].map((text) => text.getBoundingClientRect().right)),
  ]);
  expect(ticks).toBeGreaterThan(0);
  expect(ticks).toBeLessThanOrEqual(plot ?? 0);
});

test("charts that are turned have their labels in the picture, and the pointer finds their months", async () => {
  await page.evaluate(() => {
    location.hash += "&charts=rtl";
  });
  await page.waitForSelector(":root[data-charts=rtl]");
  await drawn(page);
  expect(await outside()).toEqual([]);
  const { right, y, x, width } = await page.$eval(".drawings svg", (svg) => {
    const box = svg.getBoundingClientRect();
    const rect = svg.querySelector("clipPath rect");
    const [x = 0, width = 0] = ["x", "width"].map((name) => Number(rect?.getAttribute(name)));
    return { right: box.right, y: box.top + box.height / 2, x, width };
  });
  // A quarter of 84 months from the right end of the plot, where time begins.
  await page.mouse.click(right - x - width / 4, y);
  expect(await value(".month-bar input")).toBe(21);
  await page.focus(".month-bar input");
  await page.keyboard.press("ArrowLeft");
  expect(await value(".month-bar input")).toBe(22);
});

test("an exported picture has marks around each text in Arabic letters, and as many ends as beginnings", async () => {
  await page.click(".share-button");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.click(".share-action:has-text('SVG')"),
  ]);
  const svg = await readFile(await file.path(), "utf8");
  const texts = [...svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, text = ""]) => text);
  const written = texts.filter((text) => /[\u0621-\u064a]/.test(text));
  expect(written.length).toBeGreaterThan(3);
  for (const text of written) expect(text).toMatch(/^\u202b.*\u202c$/s);
  const count = (marks: RegExp) => texts.join("").match(marks)?.length ?? 0;
  expect(count(/\u202c/g)).toBe(count(/[\u202a\u202b]/g));
  expect(svg).toContain("matrix(-1 0 0 1");
  await page.keyboard.press("Escape");
});

test("at 320 pixels nothing is scrolled sideways, and axe finds nothing", async () => {
  await page.setViewportSize({ width: 320, height: 568 });
  await drawn(page);
  expect((await scrollable(page)).sideways).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
