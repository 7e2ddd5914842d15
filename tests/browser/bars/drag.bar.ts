/** How soon a moved lever moves the curve, and whether the page stutters meanwhile. */
import { setTimeout as wait } from "node:timers/promises";
import { createStudyDraws } from "../../../sim/experiments/index.ts";
import { atMost, median, report, spreadOf } from "../../bench/timing.ts";
import { atRest, closeBrowser, LOOP_IN_PAGE, none, openAt, phone, timeLoopIn } from "./barPage.ts";

const instants = createStudyDraws("instants of a frame");

for (const [name, viewport] of [
  ["laptop", { width: 1366, height: 768 }],
  ["phone", phone],
] as const) {
  const { page } = await openAt("", { viewport });
  const loop = await timeLoopIn(page);
  if (name === "phone")
    await page.evaluate(() => document.querySelector("#setting-propaganda")?.scrollIntoView());
  const times: number[] = [];
  for (let i = 0; i < 21; i++) {
    times.push(
      await page.evaluate(async (step) => {
        const slider = document.querySelector<HTMLInputElement>("#setting-propaganda");
        const svg = document.querySelector<SVGSVGElement>(".curves");
        if (slider === null || svg === null) throw new Error("the page has no lever or no chart");
        const start = performance.now();
        const drawn = new Promise<void>((done) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(done));
          });
          observer.observe(svg, { attributeFilter: ["data-fingerprint"] });
        });
        slider.value = String(0.02 * ((step * 7) % 50));
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await drawn;
        return performance.now() - start;
      }, i),
    );
    await atRest(page);
    // A reader's key comes at any instant of a frame, 17 ms.
    await wait(17 * instants());
  }
  report({
    name: `slider key to new curve, ${name}`,
    value: median(times),
    unit: "ms",
    spread: spreadOf(times),
    ratio: median(times) / loop,
    reference: LOOP_IN_PAGE,
    ...atMost(median(times), 100, "ms"),
  });
  await page.evaluate(() =>
    document.querySelector("#setting-propaganda")?.dispatchEvent(new Event("change", { bubbles: true })),
  );
  await atRest(page);
  const long = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>("#setting-propaganda");
    if (slider === null) throw new Error("the page has no lever");
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: "longtask" });
    const end = performance.now() + 20_000;
    for (let i = 0; performance.now() < end; i++) {
      slider.value = String(0.5 + 0.5 * Math.sin(i / 20));
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(done));
    }
    observer.disconnect();
    return tasks;
  });
  report(none(`long tasks while dragging 20 s, ${name}`, long.length, "tasks > 50 ms"));
  await page.context().close();
}
await closeBrowser();
