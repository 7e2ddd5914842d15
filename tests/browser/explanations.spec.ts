/** The explanation of a setting stands beside its lever and hides neither lever nor curves. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawn, openPages } from "../support/labPage.ts";

const { open } = openPages();
const quick = "#agents=4000&replicates=20";

/** Of what the open explanation covers something, in pixels across and down. */
const covered = (page: Page, name: string) =>
  page.evaluate((name) => {
    const box = document.querySelector("dialog.explanation")?.getBoundingClientRect();
    if (box === undefined) return ["there is no explanation"];
    const { left, right, top, bottom } = box;
    const isWhole =
      left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && bottom - top > 100;
    const lever = document.getElementById(`setting-${name}`)?.closest(".lever");
    const others = [lever, document.querySelector(".curves-figure"), document.querySelector(".month-bar")];
    return others
      .flatMap((other) => {
        const of = other?.getBoundingClientRect();
        if (of === undefined) return ["what is explained is not there"];
        const isOver = left < of.right && right > of.left && top < of.bottom && bottom > of.top;
        return isOver ? [`covers .${other?.className}`] : [];
      })
      .concat(isWhole ? [] : [`is cut: ${left} ${right} ${top} ${bottom}`]);
  }, name);

test.each([
  [1366, 768],
  [1366, 625],
  [1024, 768],
  [390, 844],
  [683, 384],
])("it covers neither lever nor curves at %i × %i", async (width, height) => {
  const page = await open({ hash: quick, viewport: { width, height } });
  for (const name of ["moderation", "funding", "humanitarianFloor"]) {
    const button = page.locator(`.lever:has(#setting-${name}) .explain`);
    if ((await button.count()) === 0) throw new Error(`${name}: expected a lever`);
    await button.click();
    await page.waitForSelector("dialog.explanation[open]");
    await drawn(page);
    expect(await covered(page, name), name).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
  }
});

test("Escape, a press elsewhere, its button and the lever's close it; meanwhile the page is in use", async () => {
  const page = await open({ hash: quick });
  const button = page.locator(".lever:has(#setting-moderation) .explain");
  const closes: readonly (() => Promise<void>)[] = [
    () => page.keyboard.press("Escape"),
    () => page.mouse.click(700, 75),
    () => page.click("dialog.explanation button"),
    () => button.click(),
  ];
  for (const close of closes) {
    await button.click();
    await page.waitForSelector("dialog.explanation[open]");
    await close();
    await page.waitForSelector("dialog", { state: "detached" });
  }
  await button.click();
  await page.waitForSelector("dialog.explanation[open]");
  // Nothing of the page is out of reach: it is no modal dialog.
  expect(await page.evaluate(() => document.querySelector("dialog:modal"))).toBe(null);
});

test("the help hides nothing of the page, which stays in use, and closes by Escape and by both buttons", async () => {
  const page = await open({ hash: quick });
  for (const close of ["Escape", "Close", "?"]) {
    await page.click(".help");
    await page.waitForSelector("dialog[open] h2");
    if (close === "Escape") {
      for (const [width, height] of [
        [1366, 768],
        [1024, 768],
        [900, 700],
        [390, 844],
        [844, 390],
      ]) {
        await page.setViewportSize({ width, height });
        await drawn(page);
        expect(await hiddenByHelp(page), String(width)).toEqual([]);
      }
      await page.setViewportSize({ width: 1366, height: 768 });
      const before = await page.textContent(".headline");
      await page.focus("#setting-moderation");
      await page.keyboard.press("Home");
      await expect.poll(() => page.textContent(".headline")).not.toBe(before);
      await page.keyboard.press("Escape");
    } else await page.click(close === "Close" ? "dialog[open] button" : ".help");
    await page.waitForSelector("dialog", { state: "detached" });
  }
  // Closed by its own button it gives the focus back.
  await page.keyboard.press("?");
  await page.waitForSelector("dialog[open] button:focus");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog", { state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("help");
});

/** What of the page the open help lies over. */
const hiddenByHelp = (page: Page) =>
  page.evaluate(() => {
    const box = (element: Element) => element.getBoundingClientRect();
    const [help] = document.querySelectorAll("dialog[open]");
    const { left, right, top, bottom } = box(help);
    const parts = ".top, .headline, .levers, .tabs, .measure, .curves-figure, .month-bar, .run-bar, .cards";
    return [...document.querySelectorAll(`.page :is(${parts})`)].flatMap((part) => {
      const of = box(part);
      const across = Math.min(right, of.right) - Math.max(left, of.left);
      const down = Math.min(bottom, of.bottom) - Math.max(top, of.top);
      return across > 1 && down > 1 ? [part.className] : [];
    });
  });

test("the text about the lever in use moves no lever and hides none, on the lowest laptop too", async () => {
  const page = await open({ hash: quick, viewport: { width: 1366, height: 625 } });
  const lever = page.locator(".lever:has(#setting-humanitarianFloor)");
  await lever.scrollIntoViewIfNeeded();
  const before = await lever.boundingBox();
  await lever.hover();
  const told = page.locator(".about > .hint");
  await told.waitFor();
  expect(await lever.boundingBox()).toEqual(before);
  const [text, column] = [await told.boundingBox(), await page.locator(".levers").boundingBox()];
  expect(text?.x).toBeGreaterThanOrEqual((column?.x ?? 0) + (column?.width ?? Number.POSITIVE_INFINITY));
});
