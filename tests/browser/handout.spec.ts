import AxeBuilder from "@axe-core/playwright";
import jsQR from "jsqr";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { formatCode } from "../../src/lessons/guessCode.ts";
import { laptop, openPages, phone, scrollable } from "../support/labPage.ts";
import { lessonFiles } from "../support/lessonFiles.ts";

const { blank } = openPages();
const school = "https://school.example/outbid/";

/** The handout of a lesson, with the model's curves for the answers. */
async function showHandout(page: Page, id: string): Promise<void> {
  await page.goto(`${inject("pageAddress")}lesson.html#lesson=${id}&handout`);
  await page.waitForSelector(`.handout-page:not(.answer-sheet)`);
  await page.waitForFunction(() => document.querySelector(".handout-bar .working")?.textContent === "");
}

/** Sheets that a printer would take. */
const sheetsOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;

/** What a phone reads of a picture; another page turns it into pixels. */
async function readCode(shot: Buffer): Promise<string | undefined> {
  const { data, width, height } = await (await blank()).evaluate(async (picture) => {
    const blob = await (await fetch(`data:image/png;base64,${picture}`)).blob();
    const bitmap = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height);
    return { data: [...(pixels?.data ?? [])], width: bitmap.width, height: bitmap.height };
  }, shot.toString("base64"));
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

test("every lesson prints on two pages and one of answers, with a code for its public address", async () => {
  const page = await blank();
  await page.goto("about:blank");
  for (const file of lessonFiles) {
    const id = file.replace(".json", "");
    await page.goto("about:blank");
    await showHandout(page, id);
    if (file === lessonFiles[0]) {
      expect(await page.textContent(".handout-bar")).toContain("No QR code");
      expect(await page.textContent(".handout-head")).toContain(`the lesson “${id}”`);
      await page.fill(".handout-bar input", school);
      await page.click(".handout-bar form button");
    }
    await page.waitForSelector(".handout-head svg.qr-code");
    // One layout for both: of Letter, which is lower and wider, one lesson tells.
    for (const format of file === lessonFiles[0] ? ["A4", "Letter"] : ["A4"])
      expect(sheetsOf(await page.pdf({ format })), `${id} ${format}`).toBe(3);
    const cut = await page.$$eval(
      "main > .handout-page",
      (pages) =>
        pages.filter((each) => each.scrollHeight > each.clientHeight || each.scrollWidth > each.clientWidth)
          .length,
    );
    expect(cut, id).toBe(0);
    expect(await page.textContent(".handout-head .place")).toBe(`${school}#lesson=${id}`);
  }
});

test("the code on paper is read from a dark screen, and nothing on the page is out of reach", async () => {
  const page = await blank(laptop);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.addInitScript((address) => localStorage.setItem("outbid-address-1", address), school);
  await showHandout(page, "two-worlds");
  const code = page.locator(".handout-head svg.qr-code").first();
  const box = await code.boundingBox();
  const around = { x: (box?.x ?? 0) - 20, y: (box?.y ?? 0) - 20, width: 190, height: 190 };
  expect(await readCode(await page.screenshot({ clip: around }))).toBe(`${school}#lesson=two-worlds`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  // On a phone the sheet is wider than the screen, and scrolls by the keyboard too.
  await page.setViewportSize({ width: 390, height: 844 });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize(laptop);
  await page.setViewportSize(phone);
  expect((await scrollable(page)).sideways).toBe(0);
  await page.click("text=Back to the lesson");
  await page.waitForSelector("#step-title");
});

test("codes that students read out stand over the curve, and a misread one is noticed", async () => {
  const page = await blank({ width: 1920, height: 1080 });
  await page.goto(`${inject("pageAddress")}lesson.html#lesson=the-valley&step=2&projector`);
  const field = page.getByLabel("Codes read out");
  const status = page.locator(".code-field [role=status]");
  const ends = [-12_000, 0, 3000, 12_000];
  for (const [i, end] of ends.entries()) {
    const code = formatCode({ curve: [0, end / 2, end, end] }, [-15_000, 15_000]) ?? "";
    await field.fill(code.toLowerCase());
    await field.press("Enter");
    expect(await status.textContent()).toBe(`${i + 1} guess${i === 0 ? "" : "es"} so far.`);
  }
  await field.fill("ABCDEF");
  await field.press("Enter");
  expect(await status.textContent()).toContain("one character is wrong");
  // Kept when the page is reloaded, like the hands.
  await page.reload();
  expect(await status.textContent()).toBe("4 guesses so far.");
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await page.waitForSelector(".reveal[data-done]");
  const chart = await page.textContent(".reveal svg");
  // The middle of four ends, on the 64 levels of the axis, with three digits: half way from 0 to 3,000.
  expect(chart).toMatch(/The class1,(4|5|6)\d0/);
});
