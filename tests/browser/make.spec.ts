/** A teacher who cannot program makes a lesson from what the lab shows, by the keyboard alone. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPages } from "../support/labPage.ts";

const { open, takeErrors } = openPages();

/** Presses Tab until what has the focus is so named. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    const found = await page.evaluate(() => {
      const one = document.activeElement as HTMLInputElement | null;
      return one?.ariaLabel ?? one?.labels?.[0]?.innerText ?? one?.innerText ?? "";
    });
    if (found.trim().startsWith(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`focus: expected it to come to ${name}`);
}
const write = async (page: Page, name: string, text: string) => {
  await tabTo(page, name);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
};
const problems = (page: Page) => page.textContent(".make-problems");
const steps = (page: Page) =>
  page.$$eval(".make-rail ol .make-part", (all) => all.map((one) => one.textContent));

test("from the lab to a link that a student opens: written, moved, undone, mended, and there after a reload", async () => {
  const lab = await open({ hash: "#women=.3&agents=400&months=12&replicates=5&measure=K" });
  await lab.getByRole("button", { name: "Share" }).click();
  const [page] = await Promise.all([
    lab.waitForEvent("popup"),
    lab.getByRole("link", { name: "Make a lesson from what I see" }).click(),
  ]);
  await page.waitForSelector(".make-rail");
  expect(await problems(page)).toContain("3 things are not yet right");
  await write(page, "Title", "Rights and rivals");
  await write(page, "The one question", "What do rights cost?");
  await write(page, "Author", "a teacher");
  expect(await problems(page)).toContain("Nothing is missing");

  // The lab's scenario, measure and levers are there.
  await page.keyboard.press("Shift+Tab");
  await page.evaluate(() => document.querySelector<HTMLElement>(".make-part")?.focus());
  await tabTo(page, "Where it begins");
  await page.keyboard.press("Enter");
  expect(await page.locator("#make-start-measure").inputValue()).toBe("K");
  expect(await page.locator("#make-start-set-women").inputValue()).toBe("0.3");

  // A step is added, moved, and all is undone.
  await page.evaluate(() => document.querySelector<HTMLElement>(".make-part")?.focus());
  await tabTo(page, "Kind of step");
  await page.keyboard.type("Question");
  await tabTo(page, "Add a step");
  await page.keyboard.press("Enter");
  expect((await steps(page)).at(-2)).toBe("5. Question: Write");
  await page.evaluate(() => document.querySelector<HTMLElement>(".make-part")?.focus());
  await tabTo(page, "Move up: Write");
  await page.keyboard.press("Enter");
  expect((await steps(page))[3]).toBe("4. Question: Write");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(await steps(page)).toHaveLength(5);
  await page.keyboard.press("Control+Shift+z");
  expect((await steps(page)).at(-2)).toBe("5. Question: Write");

  // A goal that is none is listed with its place; the list leads there.
  await page.locator(".make-part", { hasText: "Explore" }).focus();
  await page.keyboard.press("Enter");
  await write(page, "Goal", "K at 12 below 3000");
  expect(await problems(page)).toMatch(/Step 4, Try it: Goal Expected conditions such as/);
  await page.getByRole("button", { name: "Step 4, Try it: Goal" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "make-steps-3-goal");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("K@12 < 3000");
  expect(await problems(page)).toContain("Nothing is missing");

  // How it looks, on both screens, is of this step.
  for (const name of ["On a phone", "At the projector"])
    await page.frameLocator(`iframe[title="${name}"]`).locator(".explore").waitFor();
  // The same step twice, by intent: the projector's screen is looked at with the lesson's own page.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('iframe[title="At the projector"]');
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await page.reload();
  await page.waitForSelector(".make-rail");
  expect(await page.textContent(".notice")).toContain("You go on with the lesson of last time");
  expect(await page.inputValue("#make-title")).toBe("Rights and rivals");
  const [student] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("link", { name: "Open as a student" }).click(),
  ]);
  await student.waitForSelector("#step-title");
  expect(student.url().length).toBeLessThan(4000);
  expect(await student.textContent("h1")).toContain("Rights and rivals");
  expect(takeErrors()).toEqual([]);
});
