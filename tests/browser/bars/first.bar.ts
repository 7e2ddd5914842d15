/** How soon curves are seen, with scripts and without. */
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright-core";
import { atMost, median, report, spreadOf } from "../../bench/timing.ts";
import { closeBrowser, LOOP_IN_PAGE, openBlank, pageAddress, phone, timeLoopIn } from "./barPage.ts";

const REPEATS = 9;

/** Milliseconds from the start of navigation to the first paint that has two curves in it. */
async function timeFirstCurve(viewport: { width: number; height: number }, javaScriptEnabled: boolean) {
  const { page } = await openBlank({ viewport, javaScriptEnabled });
  await page.goto(pageAddress, { waitUntil: "load" });
  // The curves stand in the HTML: what is painted first has them, if they are there before the scripts.
  const curves = await page.locator(".median").count();
  const painted = await whenPainted(page);
  await page.context().close();
  return curves >= 2 ? painted : Number.NaN;
}

/**
 * Looks for two seconds, since the paint, or the report of it, may come only after loading. NaN when it does not come.
 */
async function whenPainted(page: Page): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const time = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    );
    if (time !== undefined) return time;
    await wait(20);
  }
  return Number.NaN;
}

const { page } = await openBlank();
await page.goto(pageAddress);
const loop = await timeLoopIn(page);
for (const [name, viewport] of [
  ["laptop", { width: 1366, height: 768 }],
  ["phone", phone],
] as const) {
  for (const scripts of [true, false]) {
    const times: number[] = [];
    for (let i = 0; i <= REPEATS; i++) times.push(await timeFirstCurve(viewport, scripts));
    times.shift();
    report({
      name: `first curve, ${name}, scripts ${scripts ? "on" : "off"}`,
      value: median(times),
      unit: "ms",
      spread: spreadOf(times),
      ratio: median(times) / loop,
      reference: LOOP_IN_PAGE,
      ...atMost(median(times), 600, "ms"),
    });
  }
}
await closeBrowser();
