/** A class in three browsers beside the teacher, on an address that is neither localhost nor https. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownAddresses } from "../../src/cli/class/networks.ts";
import { root } from "../../src/tools/root.mjs";
import { aClass } from "../support/aClass.ts";
import { aLesson } from "../support/aLesson.ts";
import { launchBrowser, type OpenPage, openPage } from "../support/browsers.ts";
import { wallFaults } from "../support/wallFaults.ts";

const { steps } = aLesson();
/** To read; a number to guess, and its reveal; a choice, and its reveal; a redesign; levers to try; a question. */
const lesson = aLesson({
  steps: [
    ...[steps[0], steps[4], { kind: "reveal", title: { en: "The run" } }],
    ...[steps[5], steps[6], steps[12], steps[7], steps[10]],
  ],
  figures: [],
});
const phones = 30;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser("chromium");
});
afterAll(() => browser.close());

async function pageAt(
  address: string,
  viewport: { width: number; height: number },
  errors: string[],
): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(address);
  return page;
}

/** The text of a page once it has what is wanted; what a browser without Playwright can do too. */
const untilText = (page: OpenPage, wanted: string) =>
  expect.poll(() => page.evaluate<string>("document.body.innerText"), { timeout: 20_000 }).toContain(wanted);

/** Gives a number as a student does who types it: the page draws between the signs and the Enter key. */
const typeNumber = (value: number) => `(async () => {
  const field = document.querySelector(".class-step input");
  field.focus();
  field.value = "${value}";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
})()`;

async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const result = await new AxeBuilder({ page }).analyze();
    found.push(
      ...result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    );
  }
  return found;
}

test("three browsers and 27 other phones go from the door to the curve they have computed together", async () => {
  const [own] = ownAddresses();
  if (own === undefined) throw new Error("expected an address of this machine in a network, found none");
  const held = await aClass({ lesson, host: own.host, page: `${root}dist/page/` });
  const errors: string[] = [];
  const [firefox, webkit, teacher, chromium] = await Promise.all([
    openPage("firefox", `${held.address}#${held.invitation}`),
    openPage("webkit", `${held.address}#${held.invitation}`),
    pageAt(held.address + held.server.teacherPath, { width: 1366, height: 768 }, errors),
    pageAt(held.address, { width: 390, height: 844 }, errors),
  ]);
  const others = [firefox, webkit];
  try {
    expect(await teacher.evaluate(() => isSecureContext)).toBe(false);
    await teacher.waitForSelector(".qr-code");
    expect(await teacher.textContent(".class-address .large")).toBe(held.address.replace(/\/$/, ""));
    expect(await violations(teacher)).toEqual([]);
    expect(await violations(chromium)).toEqual([]);
    await chromium.fill("#room-code", held.server.code.toLowerCase());
    await chromium.click("button[type=submit]");
    await chromium.waitForSelector(".lesson-step");
    await Promise.all(Array.from({ length: phones - 3 }, (_, i) => held.phone(i)));
    for (const page of others) await untilText(page, "Step 1 of 8");
    await expect.poll(() => teacher.textContent(".class-counts")).toContain("30 of 30 seats here");
    // Who has come by the QR code has no token, and no invitation, in what others may see.
    expect(await firefox.evaluate<string>("location.hash")).toBe("");

    await teacher.click("text=Next");
    await chromium.waitForSelector("[data-kind=predict]");
    for (const page of others) await untilText(page, "Step 2 of 8");
    expect(await violations(chromium)).toEqual([]);
    await chromium.fill(".class-step input", "400");
    await chromium.press(".class-step input", "Enter");
    for (const page of others) await page.evaluate(typeNumber(500));
    await Promise.all(held.phones.map((phone, i) => phone.answer(1, { guess: { number: 100 * i } })));
    await expect.poll(() => teacher.textContent(".class-counts")).toContain("30 of 30 have answered");

    // The server goes away and comes back with the same folder; a phone is reloaded meanwhile.
    const name = await chromium.textContent(".who");
    await held.close();
    await expect.poll(() => chromium.textContent(".sent")).toContain("No connection");
    const again = await aClass({ lesson, host: own.host, page: `${root}dist/page/`, ...held.place });
    await chromium.reload();
    await expect.poll(() => chromium.textContent(".who"), { timeout: 20_000 }).toBe(name);
    await expect.poll(() => chromium.inputValue(".class-step input")).toBe("400");
    await teacher.reload();
    await expect
      .poll(() => teacher.textContent(".class-counts"), { timeout: 20_000 })
      .toContain("30 of 30 have answered");
    await again.teacher.until(({ seats }) => seats.filter(({ isHere }) => isHere).length === phones);

    await teacher.click("text=Reveal");
    await expect
      .poll(() => teacher.textContent(".class-round"), { timeout: 20_000 })
      .toContain("the same to the last bit");
    await again.teacher.until(({ round }) => round?.done === 8 && round.proved === round.ofPhones);
    expect(await teacher.textContent(".class-sentence")).toMatch(
      /^The middle half of the 30 guesses for month 24/,
    );
    for (const page of others) await untilText(page, "Step 3 of 8");
    await chromium.waitForSelector("[data-done]");
    expect(await violations(chromium)).toEqual([]);
    await teacher.click(".class-seats summary");
    await teacher.click(".class-more summary");
    expect(await violations(teacher)).toEqual([]);

    // On the wall: a page that only looks on, and the teacher's own in its projector's form.
    const wallHash = String(await teacher.getAttribute(".class-wall-link", "href"));
    expect(wallHash).not.toContain(held.token);
    const wall = await pageAt(`${held.address}teach.html${wallHash}`, { width: 1920, height: 1080 }, errors);
    await wall.waitForSelector(".class-wall .lesson-figure");
    expect(await wall.textContent(".class-sentence")).toBe(await teacher.textContent(".class-sentence"));
    expect([await wallFaults(wall), await violations(wall)]).toEqual([[], []]);
    expect(await wall.evaluate(() => document.body.innerText)).not.toContain(String(name).slice(8));
    await teacher.setViewportSize({ width: 1920, height: 1080 });
    await teacher.click("text=Projector");
    await teacher.waitForSelector(".class-wall .lesson-figure");
    expect([await wallFaults(teacher), await violations(teacher)]).toEqual([[], []]);

    await teacher.keyboard.press("PageDown");
    await wall.waitForSelector(".class-options");
    await Promise.all(
      held.phones.map((phone, i) => phone.answer(3, { guess: { choice: i % 3 === 0 ? 0 : 1 } })),
    );
    await expect.poll(() => wall.textContent(".class-waiting")).toContain("27 of 30 have answered");
    expect(await wall.locator(".class-tallies").count()).toBe(0);
    expect(await wallFaults(wall)).toEqual([]);
    await teacher.keyboard.press("PageDown");
    await expect.poll(() => wall.textContent(".class-round"), { timeout: 20_000 }).toContain("16 of 16 runs");
    // By hand: of 27 every third chose the first.
    await expect
      .poll(() => wall.textContent(".class-sentence"), { timeout: 20_000 })
      .toMatch(/^18 of 27 chose “Softer”, the most. In the model it is “/);
    expect(await wall.locator(".class-tallies .count").allTextContents()).toEqual(["9", "18"]);
    expect([await wallFaults(wall), await wallFaults(teacher)]).toEqual([[], []]);

    await teacher.keyboard.press("PageDown");
    await wall.waitForSelector("[data-kind=redesign] .lesson-figure");
    const said = { mechanism: 1, part: "off" };
    await Promise.all(
      held.phones.map((phone, i) => phone.answer(5, { ...said, effect: i < 2 ? "more" : "fewer", vote: 1 })),
    );
    await expect
      .poll(() => wall.textContent(".wall-sentence"))
      .toBe("27 of 30 have voted. 27 of 27 chose “The rival’s story makes them leave.”, the most.");
    expect(await wall.locator(".account-hands b").allTextContents()).toEqual(["0", "27"]);
    expect(await wallFaults(wall)).toEqual([]);
    // What was said of a mechanism is on the wall once the teacher has run it; by hand: 2 of 27, and the rest.
    await teacher.click(".mechanism >> nth=1 >> text=Off");
    await wall.waitForSelector("text=The rival: off");
    expect(await wall.textContent(".lesson-step")).not.toContain("25");
    await teacher.click("[data-key=play]");
    await wall.waitForSelector("text=Said before the run: more 2, fewer 25, about the same 0.");
    expect([await wallFaults(wall), await wallFaults(teacher)]).toEqual([[], []]);
    // The levers of the wall follow those of the teacher.
    await teacher.keyboard.press("PageDown");
    await wall.waitForSelector("[data-kind=explore] .lesson-figure");
    await teacher.fill("#lesson-lever-moderation-number", "0.5");
    await teacher.press("#lesson-lever-moderation-number", "Enter");
    await expect.poll(() => wall.inputValue("#lesson-lever-moderation-number")).toBe("0.5");
    expect(await wallFaults(wall)).toEqual([]);
    // A clicker goes on though the number field has the focus.
    await teacher.keyboard.press("PageDown");
    await chromium.waitForSelector(
      "text=Your text stays on this device. The teacher sees only that you have",
    );
    await chromium.fill("textarea", "Money, and who pays whom");
    await expect.poll(() => wall.textContent(".wall-sentence")).toContain("1 of 30 have written something.");
    expect(await again.teacher.csv()).not.toContain("Money");
    await teacher.click("text=Leave the projector");
    await teacher.click(".class-more summary");
    await teacher.click("text=Blank every phone");
    for (const page of others) await untilText(page, "Look at the front.");
    expect(await chromium.locator(".class-step").isVisible()).toBe(false);

    await teacher.click("text=End the class");
    await teacher.click("text=End it");
    await chromium.waitForSelector("text=The class is over");
    for (const page of others) await untilText(page, "The class is over");
    await again.server.ended;
    expect(errors).toEqual([]);
  } finally {
    for (const page of others) await page.close();
  }
});
