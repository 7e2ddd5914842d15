/** How soon the first step of a lesson is on screen after its link is opened. */
import { atMost, median, report, spreadOf } from "../../bench/timing.ts";
import { closeBrowser, LOOP_IN_PAGE, openBlank, pageAddress, timeLoopIn } from "./barPage.ts";

const REPEATS = 9;

const { page } = await openBlank();
await page.goto(pageAddress);
const loop = await timeLoopIn(page);
const times: number[] = [];
for (let i = 0; i <= REPEATS; i++) {
  // Nothing of an earlier visit is there.
  const opened = await openBlank();
  await opened.page.goto(`${pageAddress}lesson.html#lesson=the-valley`);
  await opened.page.waitForSelector("#step-title");
  times.push(await opened.page.evaluate(() => performance.now()));
  await opened.page.context().close();
}
times.shift();
report({
  name: "first step of a lesson",
  value: median(times),
  unit: "ms",
  spread: spreadOf(times),
  ratio: median(times) / loop,
  reference: LOOP_IN_PAGE,
  ...atMost(median(times), 1000, "ms"),
});
await closeBrowser();
