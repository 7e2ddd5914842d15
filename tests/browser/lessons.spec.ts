/** A lesson from its first step to its last, as a student, a teacher and a stranger use it. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { packLesson } from "../../src/lessons/packLesson.ts";
import { aLesson } from "../support/aLesson.ts";
import { drawn, openPages } from "../support/labPage.ts";
import { wallFaults } from "../support/wallFaults.ts";

const { blank } = openPages();
const lesson = aLesson();
const { steps } = lesson;

/** A page that shows a step of the small lesson, which stands whole in the link. */
async function openAt(more = "", viewport = { width: 1366, height: 768 }) {
  const page = await blank(viewport);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`${inject("pageAddress")}lesson.html#lesson=${await packLesson(lesson)}${more}`);
  await page.waitForSelector("#step-title");
  return page;
}

/** Goes to a step by its link, and waits until its runs are back. */
async function goTo(page: Page, step: number | "end") {
  await page.evaluate((to) => {
    location.hash = `${location.hash.replace(/&step=\w+/, "")}&step=${to}`;
  }, step);
  await settled(page);
}

async function settled(page: Page) {
  await page.waitForFunction(() => document.querySelector(".run-status, .coming") === null);
  await drawn(page);
}

const next = (page: Page) => page.click(".lesson-foot .primary");
const title = (page: Page) => page.textContent("#step-title");

test("a student goes through all kinds of step; the answers stand at the end and outlive the page", async () => {
  const page = await openAt();
  expect(await title(page)).toBe("The question");
  await next(page);
  // Before the reveal no run is drawn; the four fields are the keyboard's way to draw.
  expect(await page.locator(".median:not(.guess)").count()).toBe(0);
  const fields = page.locator(".guess-points input");
  for (const [i, value] of ["1000", "2000", "3000", "4000"].entries()) {
    await fields.nth(i).fill(value);
    await fields.nth(i).press("Enter");
  }
  await page.waitForSelector(".guess-code");
  await page.click(".guess-code summary");
  expect(await page.textContent(".guess-code code")).toMatch(/^[0-9A-Z]{6}$/);
  await next(page);
  await page.waitForSelector(".reveal[data-done]");
  await drawn(page);
  expect(await page.textContent(".gap")).toMatch(
    /At the end you drew 4,000; the mean of the model’s runs is [\d,]+: yours is/,
  );
  expect(await page.locator(".lesson-curves .median").count()).toBe(2);
  await next(page);
  await page.click("text=Dips and returns");
  await next(page);
  await page.locator(".guess-number input").fill("5000");
  await page.locator(".guess-number input").press("Enter");
  await next(page);
  await page.click(".guess-choices >> text=Softer");
  await next(page);
  await page.waitForSelector(".reveal[data-done]");
  expect(await page.textContent(".gap")).toContain("You chose “Softer”");
  await next(page);
  await settled(page);
  // Only the levers of the step, within its range; the goal is ticked by the run.
  expect(await page.locator(".lesson-levers input[type=range]").count()).toBe(2);
  expect(await page.getAttribute("#lesson-lever-moderation", "max")).toBe("0.8");
  await page.locator("#lesson-lever-moderation-number").fill("0.5");
  await page.locator("#lesson-lever-moderation-number").press("Enter");
  await page.waitForSelector('.tries summary:has-text("(1)")');
  await page.check(".explore-side .switch input");
  await next(page);
  await page.waitForSelector("#person-title");
  await next(page);
  await page.waitForSelector(".claim-card");
  await next(page);
  await page.fill("textarea", "It leaves out the leaders.");
  await next(page);
  await page.click(".timer button");
  await page.waitForFunction(() => document.querySelector(".clock")?.textContent === "4:59");
  await next(page);
  await settled(page);
  await page.click(".mechanism >> nth=1 >> text=Off");
  await page.click(".redesign >> text=Fewer");
  await page.click("text=Run it");
  await page.waitForSelector(".gap p >> nth=1");
  expect(await page.textContent(".gap")).toMatch(/instead of .*beyond chance\.You said: fewer\./s);
  await page.click(".accounts label >> nth=1");
  await next(page);
  await settled(page);
  const told = (await page.textContent(".answer-list")) ?? "";
  for (const part of [
    "4,000 in month 24",
    "Dips and returns",
    "5,000",
    "Softer",
    "not possible here",
    "It leaves out the leaders.",
    "Believes: The rival’s story",
  ])
    expect(told).toContain(part);
  await page.reload();
  await page.waitForSelector(".answer-list");
  expect(await page.textContent(".answer-list")).toContain("It leaves out the leaders.");
  // Copied as text with a link, which opens the same answers in another browser.
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.click("text=Copy my answers");
  await page.waitForSelector("text=Copied: paste them");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("11. Write\nIt leaves out the leaders.");
  const link = copied.split("\n").find((line) => line.startsWith("http")) ?? "";
  const other = await blank();
  await other.goto(link);
  await other.waitForSelector(".answer-list");
  expect(await other.textContent(".answer-list")).toContain("It leaves out the leaders.");
});

test("a curve is drawn with the mouse, from left to right", async () => {
  const page = await openAt("&step=2");
  await settled(page);
  const box = await page.locator(".drawable").boundingBox();
  if (box === null) throw new Error("expected axes to draw on");
  await page.mouse.move(box.x + 0.1 * box.width, box.y + 0.8 * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.5 * box.height, { steps: 4 });
  await page.mouse.move(box.x + 0.92 * box.width, box.y + 0.3 * box.height, { steps: 4 });
  await page.mouse.up();
  await page.waitForSelector(".guess-code");
  const values = await page.$$eval(".guess-points input", (inputs) =>
    inputs.map((input) => Number((input as HTMLInputElement).value)),
  );
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(values[0]).toBeGreaterThan(0);
});

test("bad lessons and links get a list of problems with their places, or go on without what was not understood", async () => {
  const page = await blank();
  const open = async (hash: string) => {
    await page.goto("about:blank");
    await page.goto(`${inject("pageAddress")}lesson.html${hash}`);
    await page.waitForSelector("h1");
    await page.waitForSelector(".lesson-problems");
    return (await page.textContent(".lesson-problems")) ?? "";
  };
  expect(await open("#lesson=no-such-lesson")).toContain("expected one of the lessons listed here");
  expect(await page.locator(".lesson-list a").count()).toBeGreaterThanOrEqual(6);
  expect(await open("#lesson=~AAAA")).toContain("lesson: expected a packed lesson that can be unpacked");
  expect(await open(`#lesson=~${"A".repeat(5000)}`)).toContain("expected at most 4000 characters");
  const bad = { ...lesson, minutes: 0, steps: [{ ...steps[0], kind: "raed" }] };
  expect(await open(`#lesson=${await packLesson(bad as never)}`)).toMatch(
    /minutes: expected ≥ 1.*steps\.0\.kind: expected read/s,
  );
  expect(await open(`#lesson=${await packLesson(lesson)}&step=99&lang=xx&spoon=1`)).toMatch(
    /spoon.*step: expected.*lang: expected/s,
  );
  expect(await title(page)).toBe("The question");
  await open("#lesson=no-such-lesson");
  expect(await violations(page, "a bad link")).toEqual([]);
});

test("the laboratory leads to the lessons, and links of lessons that were made for it", async () => {
  const page = await blank();
  await page.goto(`${inject("pageAddress")}#lesson=the-valley&step=2`);
  await page.waitForURL(/lesson\.html#lesson=the-valley&step=2$/);
  await page.waitForSelector("#step-title");
  await page.goto(inject("pageAddress"));
  await page.click("text=Lessons");
  await page.waitForSelector(".lesson-list a");
});

/** What axe finds in the state of the page. */
async function violations(page: Page, state: string) {
  const found = (await new AxeBuilder({ page }).analyze()).violations;
  return found.map(({ id, nodes }) => `${state}: ${id} ${nodes[0]?.html.slice(0, 120)}`);
}

test("axe finds nothing in any kind of step", async () => {
  const page = await openAt();
  const found: string[] = [];
  // In turn light on a laptop and dark on a phone; `npm run bars -- --only axe` tries each in all of them.
  for (const step of [...steps.keys(), "end" as const]) {
    await goTo(page, step === "end" ? step : step + 1);
    const isOdd = typeof step === "number" && step % 2 === 1;
    await page.setViewportSize(isOdd ? { width: 390, height: 844 } : { width: 1366, height: 768 });
    await page.emulateMedia({ colorScheme: isOdd ? "dark" : "light", reducedMotion: "reduce" });
    found.push(...(await violations(page, `step ${step}`)));
  }
  expect(found).toEqual([]);
});

test("at the projector no text is below 24 pixels and the chart has seven tenths of the height", async () => {
  const page = await openAt("&projector", { width: 1920, height: 1080 });
  await page.waitForSelector(".projector");
  const found: string[] = [];
  for (const step of [...steps.keys(), "end" as const]) {
    await goTo(page, step === "end" ? step : step + 1);
    if (step === 0 || step === 7) found.push(...(await violations(page, `projector ${step}`)));
    for (const fault of await wallFaults(page)) found.push(`step ${step}: ${fault}`);
  }
  // More words than the wall has lines: six mechanisms and five accounts.
  await page.goto(`${inject("pageAddress")}lesson.html#lesson=what-keeps-the-leader&step=6&projector`);
  await page.waitForSelector(".mechanism");
  await settled(page);
  found.push(...(await wallFaults(page)));
  await page.click(".mechanism label >> nth=0");
  // Hands are raised for what it will change, and for an account once it was run.
  for (const effect of ["More", "Fewer", "Fewer"]) await page.click(`.effects button:has-text("${effect}")`);
  await page.keyboard.press(" ");
  await page.waitForSelector("text=Said before the run: more 1, fewer 2, about the same 0.");
  await page.click(".accounts button >> nth=1");
  expect(await page.locator(".accounts b").allTextContents()).toEqual(["0", "1", "0", "0", "0"]);
  found.push(...(await wallFaults(page)));
  expect(found).toEqual([]);
});

test("a clicker works the projector, hands are counted, and the notes follow in a window of their own", async () => {
  const page = await openAt("&projector", { width: 1920, height: 1080 });
  await page.waitForSelector(".projector");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowRight");
  await settled(page);
  expect(await title(page)).toBe("The run");
  await page.keyboard.press("PageUp");
  expect(await title(page)).toBe("Draw it");
  await page.keyboard.press(".");
  await page.waitForSelector(".blank");
  await page.keyboard.press(".");
  await page.waitForSelector(".blank", { state: "detached" });
  await goTo(page, 4);
  for (const key of ["1", "4", "4"]) await page.keyboard.press(key);
  expect(await page.locator(".hand b").allTextContents()).toEqual(["1", "0", "0", "2", "0"]);
  const popup = page.waitForEvent("popup");
  await page.keyboard.press("n");
  const notes = await popup;
  await notes.waitForSelector("text=4. Its shape");
  await notes.waitForSelector("text=Dips and returns 2");
  await page.keyboard.press("PageUp");
  await notes.waitForSelector("text=3. The run");
  await notes.click("text=Back");
  await notes.waitForSelector("text=Most draw a straight line.");
  expect(await title(page)).toBe("Draw it");
  await page.bringToFront();
  await page.keyboard.press("f");
  await page.waitForFunction(() => document.fullscreenElement !== null);
});

test("with site data blocked a lesson goes on, and says that nothing is kept", async () => {
  const page = await blank();
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto(`${inject("pageAddress")}lesson.html#lesson=${await packLesson(lesson)}&step=11`);
  await page.fill("textarea", "Mine.");
  await goTo(page, "end");
  expect(await page.textContent(".answers")).toContain("This browser keeps nothing");
  expect(await page.textContent(".answer-list")).toContain("Mine.");
});
