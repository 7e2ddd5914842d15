import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFinds } from "../support/axeFinds.ts";
import { atRest, openPages, quick, scrollable } from "../support/labPage.ts";
import { labStates } from "../support/labStates.ts";

const { open } = openPages();

/** Controls that a finger cannot hit: less than 24 pixels wide or high, and not inside a line of text. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const scope = document.querySelector("dialog[open]") ?? document;
    const controls = scope.querySelectorAll<HTMLElement>(
      "button, select, summary, input, [role=option], [role=tab], a[href]",
    );
    return [...controls].flatMap((control) => {
      // The part of a radio button or a checkbox for the pointer is its label.
      const target = control.matches("[type=radio], [type=checkbox]") ? control.closest("label") : control;
      if (target === null || !target.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        return [];
      const { width, height } = target.getBoundingClientRect();
      // 23.9: WCAG's 24 pixels, with room for fractions of one. An element that is hidden until it has the focus is 1
      // px.
      const isSmall = Math.min(width, height) < 23.9 && Math.max(width, height) > 2;
      return isSmall ? [`${control.outerHTML.slice(0, 120)} ${width}×${height}`] : [];
    });
  });

/** Two states at a time: each has a process of the browser for itself. */
const pairs = labStates.flatMap((state, i) =>
  i % 2 === 1
    ? []
    : [{ name: [state, ...labStates.slice(i + 1, i + 2)].map(({ name }) => name).join("; "), at: i }],
);

test.each(pairs)("axe finds nothing to mend and a finger hits everything: $name", async ({ at }) => {
  await Promise.all(labStates.slice(at, at + 2).map(tryOut));

  async function tryOut({ name, hash, prepare }: (typeof labStates)[number]) {
    const page = await open({ hash });
    await prepare(page);
    const found = await axeFinds(page, {
      onEach: async (width) => expect(await smallTargets(page), `${name}, ${width}`).toEqual([]),
    });
    expect(found, name).toEqual([]);
    // The smallest phone, and a laptop at 200 percent.
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 683, height: 384 },
    ]) {
      await page.setViewportSize(viewport);
      expect((await scrollable(page)).sideways, `${name}, ${viewport.width}`).toBe(0);
    }
  }
});

test("a command is found by typing and done, and the focus comes back", async () => {
  const page = await open({ hash: `#${quick}` });
  await page.focus("#setting-moderation");
  await page.keyboard.press("Control+k");
  await page.waitForSelector("dialog.palette input:focus");
  await page.keyboard.type("propaganda sur");
  await page.waitForSelector("[role=option]:first-child:has-text('Propaganda surge')");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog", { state: "detached" });
  await atRest(page);
  expect(await page.inputValue(".top select")).toBe("propaganda-surge");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("setting-moderation");
  await page.keyboard.press("Control+k");
  await page.waitForSelector("dialog.palette input:focus");
  await page.keyboard.type("explain betrayal");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog.explanation");
  expect(await page.textContent("dialog.explanation")).toContain("betrayalFraming (φ)");
  expect(await page.textContent("dialog.explanation")).toContain("u_T =");
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog", { state: "detached" });
  await page.keyboard.press("Control+k");
  await page.waitForSelector("dialog.palette input:focus");
  await page.keyboard.type("zzzz");
  await page.waitForSelector("text=Nothing is called that.");
});

test("every key in the help does what it says, and single keys can be switched off", async () => {
  const page = await open({ hash: `#${quick}` });
  await page.keyboard.press("?");
  await page.waitForSelector("dialog[open]");
  const help = await page.textContent("dialog[open]");
  for (const keys of ["Ctrl or ⌘ K", "Ctrl or ⌘ Z", "R", "B, held", "?"]) expect(help).toContain(keys);
  await page.keyboard.press("Escape");
  await page.click(".view-button");
  await page.getByRole("checkbox", { name: /one character/ }).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  await page.keyboard.press("Control+k");
  await page.waitForSelector("dialog.palette");
  await page.reload();
  await atRest(page);
  await page.keyboard.press("?");
  expect(await page.locator("dialog[open]").count()).toBe(0);
});

test("where motion is reduced nothing moves by itself, and forced colours lose nothing", async () => {
  const page = await open({ hash: `#${quick}` });
  await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active" });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
        const lasts = (text: string) => text.split(",").some((part) => Number.parseFloat(part) > 0.01);
        return lasts(transitionDuration) || (animationName !== "none" && lasts(animationDuration));
      }).length,
  );
  expect(moving).toBe(0);
  const strokes = await page.$$eval(".curves .median", (paths) =>
    paths.map((path) => getComputedStyle(path).stroke),
  );
  expect(strokes.every((stroke) => stroke !== "none" && stroke !== "rgba(0, 0, 0, 0)")).toBe(true);
});

test("a whole task by keyboard alone: choose, move, keep, compare, save", async () => {
  const page = await open({ hash: `#${quick}` });
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 80; i++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${selector}: expected to be reached by Tab`);
  };
  await tabTo(".top select");
  await page.keyboard.type("Prop");
  await tabTo("#setting-moderation");
  await page.keyboard.press("PageUp");
  await atRest(page);
  await tabTo(".keep button");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".card.kept1");
  await page.keyboard.press("Control+k");
  await page.waitForSelector("dialog.palette input:focus");
  await page.keyboard.type("compare view");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".compare-panel table");
  await page.keyboard.press("Control+k");
  await page.waitForSelector("dialog.palette input:focus");
  await page.keyboard.type("share");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog.share[open]");
  const download = page.waitForEvent("download");
  await tabTo('section[aria-label*="CSV"] button');
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});
