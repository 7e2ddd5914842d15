import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import {
  atRest,
  headline,
  laptop,
  medians,
  openPages,
  phone,
  quick,
  scrollable,
} from "../support/labPage.ts";
import { openAll } from "../support/labStates.ts";

const { blank, open } = openPages();
const drawn = (page: Page) => page.getAttribute(".curves", "data-fingerprint");

test("the page opens with two curves that part, and says in words what they show", async () => {
  const page = await open();
  const [reference, current] = await medians(page);
  expect(reference).not.toBe(current);
  expect(await headline(page)).toMatch(
    /^In this model, \d+ of 100 hard-liners have left for IS-K after three years\. With chance and a coarse crowd it is \d+ to \d+\. Over 100 plausible worlds it is [\d.]+ to [\d.]+, in half of them [\d.]+ or less\. Compared with Hard line: [\d.]+ more\. Of all members, [\d,]+ more left for IS-K and [\d,]+ more went home\.$/,
  );
  expect(await page.textContent(".card.current .leavers")).toMatch(/^IS-K [\d,]+, home [\d,]+$/);
  expect(await page.textContent(".readout")).toMatch(/[\d,]+ went home/);
  expect(await page.textContent("header")).toContain("a model, not a forecast");
  expect(await page.getAttribute(".headline", "aria-live")).toBe("polite");
});

test("on a laptop and on a projector there is nothing to scroll", async () => {
  const page = await open();
  const sizes = [laptop, { width: 1920, height: 1080 }];
  for (const viewport of sizes) {
    await page.setViewportSize(viewport);
    await atRest(page);
    expect(await scrollable(page)).toEqual({ sideways: 0, down: 0 });
    const inside = await page.$$eval(".levers, .chart", (parts) =>
      parts.map((part) => part.scrollHeight - part.clientHeight),
    );
    expect(inside).toEqual([0, 0]);
  }
  // Lists that are opened scroll in their own column.
  await openAll(page);
  for (const viewport of sizes) {
    await page.setViewportSize(viewport);
    await atRest(page);
    expect(await scrollable(page)).toEqual({ sideways: 0, down: 0 });
  }
});

test("a lever moved by keyboard moves curve, headline and link", async () => {
  const page = await open({ hash: `#${quick}` });
  const before = { curves: await medians(page), headline: await headline(page) };
  await page.focus("#setting-moderation");
  for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowLeft");
  await page.waitForURL(/#.*moderation=/);
  await atRest(page);
  const [reference, current] = await medians(page);
  expect(reference).toBe(before.curves[0]);
  expect(current).not.toBe(before.curves[1]);
  expect(await headline(page)).not.toBe(before.headline);
  await page.click("text=Reset all");
  await atRest(page);
  expect(await medians(page)).toEqual(before.curves);
});

test("a link opens what it was made from, byte for byte", async () => {
  const page = await open({
    hash: `#women=0.2&propaganda=0.9&seed=classroom-1&measure=T&spread=band90&month=20&${quick}`,
  });
  const shown = { curves: await medians(page), headline: await headline(page), drawn: await drawn(page) };
  // The page shows the verdict on the link in a line; without that line, the chart has the same room.
  await page.waitForURL(/sum=/);
  const again = await open({ hash: new URL(page.url()).hash });
  await again.locator("text=Reproduced exactly").waitFor();
  await again.click("text=Dismiss");
  await atRest(again);
  expect({
    curves: await medians(again),
    headline: await headline(again),
    drawn: await drawn(again),
  }).toEqual(shown);
  expect(shown.headline).toContain("after 20 months");
});

test("the month is moved by keyboard and by pointer, and headline and read-out follow", async () => {
  const page = await open({ hash: `#${quick}` });
  await page.focus('input[aria-label="Month"]');
  await page.keyboard.press("Home");
  for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowRight");
  expect(await headline(page)).toContain("after one year");
  expect(await page.textContent(".readout")).toContain("Month 12");
  const box = await page.locator(".curves clipPath rect").evaluate((rect) => {
    const { x, y } = rect.closest("svg")?.getBoundingClientRect() ?? { x: 0, y: 0 };
    const of = (name: string) => Number(rect.getAttribute(name));
    return { x: x + of("x"), y: y + of("y"), width: of("width"), height: of("height") };
  });
  await page.mouse.click(box.x + (60 / 84) * box.width, box.y + box.height / 2);
  expect(await headline(page)).toContain("after five years");
});

test("play walks the cursor to the last month and stops", async () => {
  const page = await open({ hash: `#${quick}` });
  await page.focus('input[aria-label="Month"]');
  await page.keyboard.press("End");
  for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowLeft");
  await page.click('button[aria-label="Play"]');
  await page.waitForSelector('button[aria-label="Pause"]');
  await page.waitForSelector('button[aria-label="Play"]');
  expect(await headline(page)).toContain("after seven years");
});

test("drawing the same again changes nothing", async () => {
  const page = await open({ hash: `#${quick}` });
  const drawing = () => page.$eval(".curves", (svg) => svg.outerHTML);
  const before = await drawing();
  for (const name of ["90 %", "50 %", "Runs"]) {
    await page.getByRole("radio", { name }).check();
    await atRest(page);
  }
  expect(await drawing()).toBe(before);
});

test("the newest wins: after 200 bursts the page shows the last position and no other", async () => {
  const page = await open();
  const drawnInOrder = await page.evaluateHandle(() => [] as string[]);
  await page.evaluate(async (drawnInOrder) => {
    const slider = document.querySelector<HTMLInputElement>("#setting-propaganda");
    const svg = document.querySelector<SVGSVGElement>(".curves");
    if (slider === null || svg === null) throw new Error("the page has no lever or no chart");
    new MutationObserver(() => drawnInOrder.push(svg.dataset.fingerprint ?? "")).observe(svg, {
      attributeFilter: ["data-fingerprint"],
    });
    for (let burst = 0; burst < 200; burst++) {
      // Upwards from .52 to 1: no position comes back once it has been left.
      slider.value = String(0.52 + 0.02 * Math.floor(burst / 8));
      slider.dispatchEvent(new Event(burst % 7 === 6 ? "change" : "input", { bubbles: true }));
      // Some bursts follow at once, every fifth a frame later.
      await new Promise((done) => (burst % 5 === 0 ? requestAnimationFrame(done) : setTimeout(done)));
    }
    slider.dispatchEvent(new Event("change", { bubbles: true }));
  }, drawnInOrder);
  await atRest(page);
  const fingerprints = await drawnInOrder.jsonValue();
  expect(new Set(fingerprints).size).toBeGreaterThan(3);
  expect(comeBack(fingerprints)).toEqual([]);
  const fresh = await open({ hash: "#propaganda=1" });
  expect(await drawn(page)).toBe(await drawn(fresh));
  expect(await medians(page)).toEqual(await medians(fresh));
});

test("when the workers die in a run the page says so, keeps the last result, and works again", async () => {
  const page = await open({ hash: "#agents=1000&replicates=20" });
  await page.getByRole("combobox", { name: "Replicates" }).selectOption("1000");
  await page.waitForSelector(".progress[data-running]");
  // A worker that ends itself gives no more answers and no notice.
  for (const worker of page.workers()) await worker.evaluate(() => self.close());
  await page.waitForSelector('[role="alert"] .notice');
  expect(await page.textContent('[role="alert"]')).toContain(
    "The simulation stopped. Your settings are safe.",
  );
  expect((await medians(page)).length).toBe(2);
  expect(await page.getByRole("combobox", { name: "Replicates" }).inputValue()).toBe("1000");
  await page.click("text=Try again");
  await page.waitForSelector('[role="alert"] .notice', { state: "detached" });
  await atRest(page);
  expect(await page.textContent(".progress")).toBe("1,000 runs of each");
});

test("a worker that died while it had nothing to do is noticed with the next run", async () => {
  const page = await open({ hash: `#${quick}` });
  for (const worker of page.workers()) await worker.evaluate(() => self.close());
  await page.focus("#setting-moderation");
  await page.keyboard.press("Home");
  await page.waitForSelector('[role="alert"] .notice');
  await page.click("text=Try again");
  await page.waitForSelector('[role="alert"] .notice', { state: "detached" });
  await atRest(page);
  const fresh = await open({ hash: `#moderation=0&${quick}` });
  expect(await drawn(page)).toBe(await drawn(fresh));
  expect(await medians(page)).toEqual(await medians(fresh));
});

test("a link that is not understood lists what, and the scenario's own values hold", async () => {
  const page = await open({ hash: `#wommen=.4&repression=9&measure=K&${quick}` });
  await page.waitForSelector(".notices .notice");
  const notice = await page.textContent('[role="status"]');
  expect(notice).toContain("wommen: no such name (did you mean women?)");
  expect(notice).toContain("Repression: 9 does not fit, it takes at most 1");
  expect(await page.inputValue("#setting-repression")).toBe("0.5");
  expect(await headline(page)).toContain("IS-K has");
  await page.click("text=Dismiss");
  expect(await page.textContent('[role="status"]')).toBe("");
});

test("what was observed lies over the history and tells its source on focus", async () => {
  const page = await open({ hash: `#scenario=history-2021-2024&measure=K&${quick}` });
  const marks = page.locator(".observed g");
  // January 2022, February 2023, August 2023 (families) and July 2024 in scenarios/observations.
  expect(await marks.count()).toBe(4);
  await marks.first().focus();
  expect(await page.textContent('[role="tooltip"]')).toContain("UN Secretary-General");
  await page.keyboard.press("Escape");
  expect(await page.locator('[role="tooltip"]').count()).toBe(0);
});

test("every control is reached by Tab, in sight, with a visible focus, and at least 24 pixels large", async () => {
  const page = await open({ hash: `#${quick}` });
  const reached: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      // What can be seen and pointed at of a radio button stands beside it, of a checkbox is its whole label.
      const seen = element.closest("label.switch") ?? element;
      const beside = element.matches(".segments input") ? element.nextElementSibling : null;
      const { width, height, top, bottom } = (beside ?? seen).getBoundingClientRect();
      const { outlineStyle } = getComputedStyle(beside ?? element);
      const name =
        element.id || element.getAttribute("aria-label") || element.textContent || element.className;
      return {
        name,
        outlineStyle,
        small: Math.min(width, height),
        inSight: top >= 0 && bottom <= innerHeight,
      };
    });
    if (focus === undefined) break;
    expect(focus.outlineStyle, focus.name).not.toBe("none");
    expect(focus.inSight, focus.name).toBe(true);
    // 23.9: WCAG's 24 pixels, with room for fractions of one.
    expect(focus.small, focus.name).toBeGreaterThanOrEqual(23.9);
    reached.push(focus.name);
  }
  expect(reached).toContain("setting-moderation");
  expect(reached).toContain("Month");
  expect(reached.some((name) => name.startsWith("About"))).toBe(true);
  expect(reached.at(-1)).toBe("Keep this");
});

for (const hash of [
  "",
  "#keep=1,baseline,moderation:.5&keep=2,aid-stop&keep=3,moderation&keep=4,baseline,rival:false&funding=.4&agents=400&replicates=20",
  "#scenario=farsighted-no-rival&reference=history-2021-2024&women=.3&agents=1&replicates=20",
]) {
  test(`nothing scrolls sideways on the smallest phone, on a phone, or at 200 percent zoom: ${hash || "start"}`, async () => {
    const page = await open({ hash });
    await openAll(page);
    for (const viewport of [{ width: 320, height: 640 }, phone, { width: 683, height: 384 }]) {
      await page.setViewportSize(viewport);
      await atRest(page);
      expect((await scrollable(page)).sideways, String(viewport.width)).toBe(0);
    }
  });
}

test("the first screen asks nothing of other hosts and fits its size: 70 kB of script, 25 kB of worker", async () => {
  const page = await blank();
  const bodies = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => bodies.set(response.url(), response.body()));
  await page.goto(inject("pageAddress"));
  await atRest(page);
  const urls = [...bodies.keys()];
  expect(urls.length).toBeGreaterThan(2);
  for (const url of urls) expect(url.startsWith(inject("pageAddress"))).toBe(true);
  const size = async (matching: (url: string) => boolean) => {
    const wanted = urls.filter(matching);
    expect(wanted.length).toBeGreaterThan(0);
    const sizes = await Promise.all(
      wanted.map(async (url) => gzipSync((await bodies.get(url)) ?? "").length),
    );
    return sizes.reduce((sum, bytes) => sum + bytes, 0);
  };
  const isWorker = (url: string) => /worker[^/]*\.js$/.test(url);
  expect(await size((url) => url.endsWith(".js") && !isWorker(url))).toBeLessThanOrEqual(70_000);
  expect(await size(isWorker)).toBeLessThanOrEqual(25_000);
});

/** Those that are there again after another has been in between. */
function comeBack(fingerprints: readonly string[]): string[] {
  const seen = new Set<string>();
  return fingerprints.filter((fingerprint, i) => {
    const isBack = seen.has(fingerprint) && fingerprints[i - 1] !== fingerprint;
    seen.add(fingerprint);
    return isBack;
  });
}
