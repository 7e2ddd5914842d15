/** What fingers, paper and other keyboards do. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawn, openPages, phone } from "../support/labPage.ts";

const { open } = openPages();
const quick = "#agents=4000&replicates=20";

/** A finger that touches the middle of an element and goes so far, as the browser itself would tell of it. */
async function swipe(page: Page, selector: string, by: { x: number; y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector}: expected in sight`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", part: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: x + part * by.x, y: y + part * by.y }],
    });
  await touch("touchStart", 0);
  for (let step = 1; step <= 12; step++) await touch("touchMove", step / 12);
  await touch("touchEnd", 1);
  await drawn(page);
}

test("a swipe up or down that starts on a slider scrolls and leaves its value; one sideways moves it", async () => {
  const page = await open({ hash: quick, viewport: phone });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  const slider = "#setting-repression";
  await page.locator(slider).evaluate((element) => element.scrollIntoView({ block: "center" }));
  const value = await page.inputValue(slider);
  for (const y of [-150, 150]) {
    const before = await page.evaluate(() => scrollY);
    await swipe(page, slider, { x: 0, y });
    await page.waitForFunction((before) => scrollY !== before, before);
    expect(Math.sign((await page.evaluate(() => scrollY)) - before)).toBe(-Math.sign(y));
    expect(await page.inputValue(slider)).toBe(value);
    await page.locator(slider).evaluate((element) => element.scrollIntoView({ block: "center" }));
  }
  await swipe(page, slider, { x: 60, y: 0 });
  expect(Number(await page.inputValue(slider))).toBeGreaterThan(Number(value));
});

test("on paper the table has every month, in dark ink on white also from a dark screen", async () => {
  const page = await open({ hash: quick, viewport: { width: 1366, height: 625 } });
  // A chart that the low window makes flat is drawn anew for paper, and back for the screen.
  const shape = () =>
    page.$eval(".curves", (svg) => {
      const { width, height } = (svg as SVGSVGElement).viewBox.baseVal;
      return height / width;
    });
  expect(await shape()).toBeLessThan(0.3);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await shape()).toBeCloseTo(0.5);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await shape()).toBeLessThan(0.3);
  await page.getByRole("tab", { name: "Table" }).click();
  await page.waitForSelector(".table-scroll tbody tr");
  await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const seen = await page.evaluate(() => {
    const rows = [...document.querySelectorAll(".table-scroll tbody tr")];
    const scroller = document.querySelector(".table-scroll");
    const shade = (color: string) => {
      const context = document.createElement("canvas").getContext("2d");
      if (context === null) return Number.NaN;
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3));
    };
    const texts = [...document.querySelectorAll(".table-panel :is(th, td), .headline, .brand")];
    return {
      rows: rows.filter((row) => row.checkVisibility()).length,
      hidden: (scroller?.scrollHeight ?? 1) - (scroller?.clientHeight ?? 0),
      palest: Math.max(...texts.map((text) => shade(getComputedStyle(text).color))),
      paper: shade(getComputedStyle(document.documentElement).backgroundColor),
    };
  });
  // Months 0 to 84; nothing is left to scroll to.
  expect(seen.rows).toBe(85);
  expect(seen.hidden).toBeLessThanOrEqual(1);
  // Of 255: quiet ink is #555d69, paper is white.
  expect(seen.palest).toBeLessThanOrEqual(0x69);
  expect(seen.paper).toBe(255);
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  // 85 lines of at least 10 points do not fit on one page of 842.
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  // Dots and the words over them keep one shape, whatever room the paper has: both stand whole in its middle.
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("tab", { name: "People" }).click();
  await page.waitForSelector(".people-figure canvas[data-row]");
  await page.emulateMedia({ media: "print" });
  const dots = await page.$eval(".people-dots", (both) => {
    const [canvas, svg] = [both.querySelector("canvas"), both.querySelector("svg")];
    if (canvas === null || svg === null) throw new Error("expected dots and words");
    const { width, height } = svg.viewBox.baseVal;
    return {
      shapes: [canvas.width / canvas.height, width / height],
      fit: [getComputedStyle(canvas).objectFit, svg.getAttribute("preserveAspectRatio") ?? "xMidYMid meet"],
    };
  });
  expect(dots.shapes[0]).toBeCloseTo(dots.shapes[1] ?? 0, 2);
  expect(dots.fit).toEqual(["contain", "xMidYMid meet"]);
});

test("shortcuts go by the key's place where the keyboard has other letters: Persian, Arabic, Cyrillic", async () => {
  const lab = await open({ hash: `${quick}&moderation=.3` });
  const press = (key: string, code: string, control: boolean) =>
    lab.evaluate(
      ([key, code, control]) =>
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key, code, ctrlKey: control, bubbles: true, cancelable: true }),
        ),
      [key, code, control] as const,
    );
  // The letters that these keyboards have in the place of K.
  for (const letter of ["ن", "م", "л"]) {
    await press(letter, "KeyK", true);
    await lab.waitForSelector("dialog.palette[open]");
    await lab.keyboard.press("Escape");
    await lab.waitForSelector("dialog", { state: "detached" });
  }
  // The Arabic question mark opens the help as the Latin one does.
  await press("؟", "Slash", false);
  await lab.waitForSelector("dialog[open]");
});
