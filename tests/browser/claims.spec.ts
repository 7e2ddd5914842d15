import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { root } from "../../src/tools/root.mjs";
import { axeFinds } from "../support/axeFinds.ts";
import { laptop, openPages, scrollable } from "../support/labPage.ts";

const pages = openPages();
const open = async (hash: string, ready: string) => {
  const page = await pages.blank();
  await page.goto(inject("pageAddress") + hash);
  await page.waitForSelector(ready);
  return page;
};
const card = (page: Page, id: string) =>
  page.locator(".claim-card", { has: page.locator(".claim-id", { hasText: new RegExp(`^${id}$`) }) });

const axe = async (page: Page) => {
  expect(await axeFinds(page)).toEqual([]);
  expect((await scrollable(page)).sideways).toBe(0);
};

test("a claim is put to the test, and gives the numbers of the command line", async () => {
  const page = await open("#tab=claims", ".claim-card");
  expect(await page.locator(".claim-card").count()).toBe(17);
  await card(page, "C1").getByRole("button", { name: "Test in the model" }).click();
  await card(page, "C1").locator("text=200 plausible worlds").waitFor({ timeout: 100_000 });
  const told = await card(page, "C1").textContent();
  // What `npm run evidence` wrote: the same seed, so the same numbers.
  const [row] = JSON.parse(readFileSync(`${root}docs/evidence/claims.json`, "utf8"));
  expect(row.id).toBe("C1");
  const [outcome] = row.outcomes;
  const percent = (share: number) => String(Math.round(100 * share));
  expect(told).toContain(
    `holds in ${row.worldsHolding} of ${row.worlds} plausible worlds: ${percent(row.share)} % (${percent(row.shareLow)} to ${percent(row.shareHigh)} %).`,
  );
  const rounded = (value: number) =>
    `${value < 0 ? "−" : "+"}${Math.abs(value).toLocaleString("en-US", { maximumSignificantDigits: 3 })}`;
  expect(told).toContain(`${rounded(outcome.effect)} (${rounded(outcome.low)} to ${rounded(outcome.high)})`);
  expect(told).toContain(row.command);
  expect(await card(page, "C1").locator(".effect-strip circle").count()).toBe(200);
  await axe(page);
});

test("what exit and story do stands on the first screen, as the run for docs/evidence gave it", async () => {
  const page = await open("#tab=claims", ".exit-and-story");
  const found = JSON.parse(readFileSync(`${root}docs/evidence/exit-and-story.json`, "utf8"));
  const told = (await page.textContent(".exit-and-story")) ?? "";
  for (const { mean } of found.arms) expect(told).toContain(mean.toFixed(2));
  expect(told).toContain(found.command);
  // What the bars measure, and when, is seen and not only heard.
  expect(await page.locator(".exit-and-story > p").textContent()).toContain("fourth and fifth year");
  expect(told).toContain(`a fall of ${found.smallest} or more counts`);
  await page.locator(".exit-and-story .bar").first().waitFor();
  expect(await page.locator(".exit-and-story .bar").count()).toBe(4);
  const top = await page.locator(".exit-and-story").boundingBox();
  expect(top?.y).toBeLessThan(laptop.height);
});

test("a claim about what happened is told apart, with its figures, and needs no test", async () => {
  const page = await open("#tab=claims", ".claim-card");
  const told = (await card(page, "C17").textContent()) ?? "";
  expect(told).toContain("By dated public figures, not by runs: Does not hold in the record");
  expect(told).toContain("3,500 to 4,000");
  expect(await card(page, "C17").getByRole("button").count()).toBe(0);
});

test("what is only shown stands apart from what decides: who went home beside who left for IS-K", async () => {
  const page = await open("#tab=claims", ".claim-card");
  await card(page, "C14").getByRole("button", { name: "Test in the model" }).click();
  await card(page, "C14").locator(".claim-shown").waitFor({ timeout: 100_000 });
  const shown = (await card(page, "C14").locator(".claim-shown").textContent()) ?? "";
  expect(shown).toContain("Shown beside; it does not decide");
  expect(shown).toContain("Went home from the Taliban in 36 months");
  expect(await card(page, "C14").locator(".claim-outcome").count()).toBe(1);
});

test("what is not in the model is found by its name, at the foot of the claims", async () => {
  const page = await open("", "main");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "What do you want to do?" }).fill("al-Qaeda");
  await page.getByRole("option", { name: "Al-Qaeda Not in this model" }).click();
  await page.locator("#absent-al-qaeda:focus").waitFor();
  expect(await page.textContent(".not-in-model")).toContain("Coercion");
});

test("a test of all that runs is cancelled at once, and none goes on", async () => {
  const page = await open("#tab=claims", ".claim-card");
  await page.getByRole("button", { name: "Test all claims" }).click();
  await page.waitForSelector(".claim-card progress");
  // Sixteen claims that the model tests; the record needs no test.
  expect(await page.locator("text=Tested with the others").count()).toBe(15);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.waitForSelector(".claim-card progress", { state: "detached", timeout: 1000 });
  expect(await page.locator("text=Tested with the others").count()).toBe(0);
});

test("a goal is sought, and the levers are put where it is met", async () => {
  const page = await open("#tab=seek", ".seek-panel");
  const form = page.locator(".trial-form").first();
  await form.locator("select").nth(3).selectOption({ label: "nothing else" });
  // Between what the scenario gives and what full selectivity does, so that there is a place to go to.
  await form.getByRole("spinbutton", { name: "Value" }).fill("5500");
  await form.getByRole("spinbutton", { name: "Value" }).press("Tab");
  await page.getByRole("button", { name: "Find out" }).click();
  await page.waitForSelector(".seek-answer .goal-region");
  expect(await page.textContent(".seek-answer")).toContain("In this model the goal");
  const go = page.getByRole("button", { name: "Put the levers there" });
  await go.click();
  await page.locator("text=The settings have changed since").waitFor();
  await page.getByRole("button", { name: "Find out" }).click();
  await page.locator("text=In this model the goal is met already.").waitFor({ timeout: 60_000 });
  await axe(page);
});

test("what cannot be is said to be impossible within the ranges", async () => {
  const page = await open("#tab=seek", ".seek-panel");
  const form = page.locator(".trial-form").first();
  await form.getByRole("spinbutton", { name: "Value" }).fill("-5");
  await form.getByRole("spinbutton", { name: "Value" }).press("Tab");
  await form.locator("select").nth(3).selectOption({ label: "nothing else" });
  await page.getByRole("button", { name: "Find out" }).click();
  await page.locator("text=impossible within these ranges").waitFor({ timeout: 60_000 });
  expect(await page.textContent(".seek-answer")).toContain("It is met at 0 of every 100 places tried.");
});

test("a path out of the trap is searched, and can be put under the levers", async () => {
  const page = await open("#agents=1000&months=36&tab=seek", ".seek-panel");
  const form = page.locator(".trial-form").nth(1);
  const fill = async (name: string, value: string) => {
    await form.getByRole("spinbutton", { name }).fill(value);
    await form.getByRole("spinbutton", { name }).press("Tab");
  };
  await fill("Timetables to try", "48");
  await fill("by month", "24");
  await page.getByRole("button", { name: "Search for a path" }).click();
  await page.locator(".verdict", { hasText: /there is a path|None found in/ }).waitFor({ timeout: 100_000 });
  expect(await page.locator(".seek-answer li").count()).toBe(3);
  expect(await page.textContent(".seek-answer")).toMatch(/in \d+ of 129 runs that the search had not seen/);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save it as a scenario" }).click(),
  ]);
  const { title, source, leavesOut, claims } = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(title).toMatch(/^(A path out of the trap|No path, the best seen), from “/);
  expect(source).toContain("outbid escape");
  expect(leavesOut).toContain("Timetables of any other shape");
  expect(claims ?? []).toEqual([]);
  await page.getByRole("button", { name: "Put it under the levers" }).click();
  await page.waitForURL(/events=/);
});

test("the record is fetched when it is opened, and says what has been sealed", async () => {
  const page = await pages.blank();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto(`${inject("pageAddress")}#tab=claims`);
  await page.waitForSelector("details.record");
  expect(fetched.filter((url) => url.includes("recordEntries"))).toEqual([]);
  await page.locator("details.record summary").click();
  await page.getByText("This is a test of the model").waitFor();
  const told = await page.locator("details.record").textContent();
  const names = readdirSync(`${root}scenarios/sealed`).filter((name) => name.endsWith(".sha256"));
  for (const name of names)
    expect(told).toContain(readFileSync(`${root}scenarios/sealed/${name}`, "utf8").slice(0, 64));
  if (names.length === 0) expect(told).toContain("Nothing has been sealed yet.");
  await axe(page);
});
