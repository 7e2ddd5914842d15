import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { axeFinds } from "../support/axeFinds.ts";
import { drawn, openPages, scrollable } from "../support/labPage.ts";

const { blank, takeErrors } = openPages();

/** Few people and a short run: this tests the page, not the model. */
const small = "#tab=map&agents=400&months=12&replicates=2";

async function openMap(hash = small, viewport?: { width: number; height: number }): Promise<Page> {
  const page = await blank(viewport);
  await page.goto(inject("pageAddress") + hash);
  await page.waitForSelector(".map-panel");
  return page;
}

const choose = (page: Page, name: string) => page.getByRole("radio", { name, exact: true }).check();
const start = (page: Page) => page.click(".map-panel .trial-bar button");
const done = async (page: Page) => {
  await page.waitForSelector(".map-panel svg.map-drawing > *", { state: "attached" });
  await page.waitForSelector(".map-panel progress", { state: "detached" });
  await drawn(page);
};
/** A map of 9 × 9 points, drawn. */
async function drawMap(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: /^Points/ }).selectOption("9");
  await start(page);
  await done(page);
}

test("a map is drawn, walked over by arrow keys, and Enter sets both levers so in one step", async () => {
  const page = await openMap();
  await drawMap(page);
  expect(await page.locator(".lever-map .cells rect").count()).toBe(81);
  await page.focus(".map-points");
  await page.keyboard.press("Home");
  await page.keyboard.press("PageUp");
  expect(await page.getAttribute(".map-points", "aria-valuetext")).toMatch(
    /^Moderation 0, .* 1: [\d,]+ people/,
  );
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash.includes("moderation=.125"));
  expect(await page.inputValue("#setting-propaganda")).toBe("1");
  // The present values of the two levers make no difference to their map.
  expect(await page.textContent(".map-panel .trial-bar")).not.toContain("The settings have changed");
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => !location.hash.includes("moderation=.125"));
});

test("a link keeps what its map and its experiments are set to", async () => {
  const page = await openMap(`${small}&mapAcross=funding&mapOf=T&mapSize=9&mapMonth=6`);
  const chosen = () =>
    page.$$eval(".map-choice select, .map-choice input", (all) =>
      all.map((field) => (field as HTMLInputElement).value),
    );
  expect(await chosen()).toEqual(["funding", "propaganda", "T", "6", "9"]);
  await page.getByRole("combobox", { name: /^Points/ }).selectOption("33");
  await page.waitForFunction(() => location.hash.includes("mapSize=33"));
  await page.reload();
  await page.waitForSelector(".map-panel");
  expect(await chosen()).toEqual(["funding", "propaganda", "T", "6", "33"]);
});

test("a click on a point goes there, and another lever makes the map one of before", async () => {
  const page = await openMap();
  await drawMap(page);
  const cell = page.locator(".lever-map .cells rect").nth(80);
  const box = await cell.boundingBox();
  if (box === null) throw new Error("expected a point to click on");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>("#setting-moderation")?.value === "1",
  );
  await page.focus("#setting-funding");
  await page.keyboard.press("ArrowLeft");
  await page.waitForSelector(".map-panel .trial-bar:has-text('The settings have changed')");
});

test("the line follows its slider, in the picture and in words", async () => {
  const page = await openMap();
  await drawMap(page);
  const line = () => page.getAttribute(".lever-map .contour .line", "d");
  const before = [await line(), await page.textContent(".map-contour output")];
  await page.focus("#map-contour");
  for (let i = 0; i < 20; i++) await page.keyboard.press("ArrowRight");
  await page.waitForFunction(
    (old) => document.querySelector(".lever-map .contour .line")?.getAttribute("d") !== old,
    before[0],
  );
  expect(await page.textContent(".map-contour output")).not.toBe(before[1]);
});

test("a long map is cancelled at once, and can be begun again", async () => {
  const page = await openMap("#tab=map&agents=20000&months=120&replicates=2");
  await start(page);
  await page.click(".map-panel .trial-bar button:has-text('Cancel')");
  await page.waitForSelector(".map-panel .trial-bar:has-text('Cancelled.')", { timeout: 1000 });
  expect(await page.locator(".map-panel .trial-bar button").isEnabled()).toBe(true);
  expect(takeErrors()).toEqual([]);
});

test("the best answers and the frontier are drawn with their commands, the frontier unasked", async () => {
  const page = await openMap();
  await choose(page, "Best answer");
  await start(page);
  await done(page);
  expect(await page.textContent(".map-foot code")).toMatch(/^npx outbid best-response .*--agents 400/);
  expect(await page.locator(".best-response .median").count()).toBeGreaterThan(1);
  await choose(page, "Frontier");
  await done(page);
  expect(await page.textContent(".map-foot code")).toMatch(/^npx outbid frontier .*--row 12/);
  // Eleven policies and the scenario's own place.
  expect(await page.locator(".frontier .point").count()).toBe(12);
});

/** Nothing to mend, light or dark, on a laptop or a phone. */
async function expectAccessible(page: Page, view: string): Promise<void> {
  const found = await axeFinds(page, {
    within: ".map-panel",
    onEach: async (width) => expect((await scrollable(page)).sideways, `${view} ${width}`).toBe(0),
  });
  expect(found, view).toEqual([]);
}

// The families live through the whole history with all its people: once is enough, so axe looks at it here.
test("four families of leaderships choose their paths, axe finds nothing to mend, and the nearest of one is put under the levers", async () => {
  const page = await openMap();
  await choose(page, "Leadership");
  await start(page);
  await page.waitForSelector(".explanation-cards", { timeout: 110_000 });
  await done(page);
  for (const part of [".median:not(.reference)", ".band"])
    expect(await page.locator(`.leadership-paths ${part}`).count()).toBe(4);
  await expectAccessible(page, "Leadership");
  await page.click(".explanation-card:nth-child(4) button");
  await page.waitForFunction(() => location.hash.includes("pressureCost="));
  expect(await page.inputValue("#mode")).toBe("farsighted");
});

test("axe finds nothing to mend in any of the other three, light or dark, on a laptop or a phone", async () => {
  const page = await openMap();
  await drawMap(page);
  for (const view of ["Two levers", "Frontier", "Best answer"]) {
    await choose(page, view);
    if (view === "Best answer") await start(page);
    await done(page);
    await expectAccessible(page, view);
  }
});
