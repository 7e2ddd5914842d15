import AxeBuilder from "@axe-core/playwright";
import { expect, inject, test } from "vitest";
import { openPages, scrollable } from "../support/labPage.ts";

const pages = openPages();
const open = async (hash: string, ready: string) => {
  const page = await pages.blank();
  await page.goto(inject("pageAddress") + hash);
  await page.waitForSelector(ready);
  return page;
};
const small = "#agents=1000&months=24&month=24&measure=cumulativeExpectedTK";

test("the shares of those who left add up to all who left", async () => {
  const page = await open(`${small}&tab=why`, ".why-panel");
  await page.getByRole("button", { name: "Find out" }).click();
  await page.waitForSelector(".why-answer");
  await page.waitForSelector(".why-panel progress", { state: "detached", timeout: 100_000 });
  await page.click(".why-answer summary");
  const rows = await page.$$eval(".why-answer tbody tr", (all) => all.map((row) => row.textContent ?? ""));
  const values = rows.map((row) => {
    const [, sign = "", digits = ""] = /(−?)([\d,.]+) \(/.exec(row) ?? [];
    return Number(digits.replaceAll(",", "")) * (sign === "−" ? -1 : 1);
  });
  // Eight mechanisms, the rest, and the sum.
  expect(values.length).toBe(10);
  const total = values[9];
  const sum = values.slice(0, 9).reduce((all, value) => all + value, 0);
  expect(total).toBeGreaterThan(0);
  // Each is shown to three digits.
  expect(Math.abs(sum - total)).toBeLessThan(0.02 * total);
  expect(await page.textContent(".why-panel .map-foot")).toContain("npx outbid why");
  expect(await page.textContent(".why-answer p")).toMatch(
    /In the same runs [\d,]+ went home: the largest part/,
  );
  expect(await page.textContent(".why-answer thead")).toContain("Went home");
  await page.getByRole("checkbox", { name: /^The difference from/ }).check();
  expect(await page.textContent(".why-panel .map-foot")).toMatch(/npx outbid why .* --reference baseline /);
  expect((await scrollable(page)).sideways).toBe(0);
});

test("a screening is drawn as points, the largest named, and told in full as a table", async () => {
  const page = await open("#agents=1000&months=6&month=6&measure=cumulativeExpectedTK&tab=why", ".why-panel");
  await page.getByRole("radio", { name: "Screening" }).check();
  await page.getByRole("button", { name: "Find out" }).click();
  await page.waitForSelector("svg.screening .point");
  await page.waitForSelector(".why-panel progress", { state: "detached", timeout: 100_000 });
  await page.click(".why-answer summary");
  const first = await page.textContent(".why-answer tbody th");
  expect(await page.getAttribute("svg.screening", "aria-label")).toContain(`${first} matters most`);
  const points = await page.locator("svg.screening .point").count();
  expect(points).toBeGreaterThan(40);
  expect(await page.locator(".why-answer tbody tr").count()).toBe(points);
  // As the browser draws them, which knows the width of letters.
  const boxes = await page.$$eval("svg.screening .label", (all) =>
    all.map((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      return { text: label.textContent ?? "", left, right, top, bottom };
    }),
  );
  // Names may be broken into lines, which hold no spaces between them.
  expect(boxes[0].text.replaceAll(" ", "")).toBe(first?.replaceAll(" ", ""));
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1)) {
      // Boxes of lines reach some pixels above and below their letters.
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      expect(across > 0 && down > 3, `${a.text} over ${b.text}`).toBe(false);
    }
  expect((await scrollable(page)).sideways).toBe(0);
});

test("a link opens the experiment that it was made on, with what it was set to", async () => {
  const factors = "whyFactors=patronage,moderation";
  const page = await open(`${small}&tab=why&whyView=sobol&${factors}`, ".why-panel");
  expect(await page.getByRole("radio", { name: "Shares of variance" }).isChecked()).toBe(true);
  expect(await page.textContent(".map-foot code")).toContain("--factors patronage,moderation");
  await page.click(".why-panel summary");
  await page.getByRole("checkbox", { name: "Propaganda strength" }).check();
  await page.waitForFunction(() => location.hash.includes("whyFactors=patronage,moderation,propaganda"));
  await page.goto(`${inject("pageAddress")}${small}&tab=seek&goalIs=atLeast&goalSecond=none&pathTries=48`);
  await page.waitForSelector(".seek-panel");
  const commands = await page.$$eval(".seek-panel code", (all) => all.map((code) => code.textContent ?? ""));
  expect(commands[0]).toContain("K@24>=4000' --lever selectivity --points");
  expect(commands[1]).toContain("--tries 48");
});

test("an experiment is cancelled at once and can be started again", async () => {
  const page = await open("#tab=why", ".why-panel");
  await page.getByRole("button", { name: "Find out" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.waitForSelector(".why-panel progress", { state: "detached", timeout: 1000 });
  expect(await page.textContent(".why-panel")).toContain("Cancelled.");
});

test("plausible worlds are told of the first screen, and of other settings when they are asked for", async () => {
  const told = /\d+ plausible worlds it is/;
  const first = await open("", ".curves .median");
  await first.locator("#page .headline", { hasText: told }).waitFor();
  expect(await first.locator(".curves .worlds").count()).toBe(0);
  const page = await open(small, ".curves .median");
  expect(await page.textContent(".headline")).toContain("Not yet tried in plausible worlds.");
  await page.getByRole("checkbox", { name: "Plausible worlds" }).check();
  await page.waitForSelector(".curves .worlds", { state: "attached", timeout: 100_000 });
  await page.waitForFunction(() => location.hash.includes("ignorance=shown"));
  expect(await page.locator(".curves .worlds").count()).toBe(1);
  // The headline, the chart's name and the slider's text all give the range of the band.
  expect(await page.textContent(".headline")).toMatch(told);
  expect(await page.getAttribute(".curves-figure", "aria-label")).toMatch(told);
  expect(await page.getAttribute(".month-bar input", "aria-valuetext")).toMatch(/\d+ plausible worlds/);
  await page.getByRole("checkbox", { name: "Plausible worlds" }).uncheck();
  await page.waitForSelector(".curves .worlds", { state: "detached" });
  // What was computed is still told.
  expect(await page.textContent(".headline")).toMatch(told);
});

test("before its first run Why, Map and Seek show an example, which is gone as soon as a run starts", async () => {
  const page = await open(small, "#tab-why");
  for (const tab of ["seek", "map", "why"]) {
    await page.click(`#tab-${tab}`);
    await page.waitForSelector(".trial-example svg > *", { state: "attached" });
    expect(await page.textContent(".trial-example figcaption")).toMatch(
      /^An example: the default settings, 12 runs of each case, computed when the page was built\. /,
    );
  }
  const { violations } = await new AxeBuilder({ page }).include(".trial-example").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.click(".why-panel button.primary");
  await page.waitForSelector(".trial-example", { state: "detached" });
});
