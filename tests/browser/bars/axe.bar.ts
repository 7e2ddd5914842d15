/** What axe finds in every state of the page, light and dark, on a phone and on a laptop. */
import { AxeBuilder } from "@axe-core/playwright";
import { packLesson } from "../../../src/lessons/packLesson.ts";
import { report } from "../../bench/timing.ts";
import { aLesson } from "../../support/aLesson.ts";
import { labStates } from "../../support/labStates.ts";
import { closeBrowser, none, openAt, openBlank, pageAddress, phone } from "./barPage.ts";

const wall = { width: 1920, height: 1080 };
let found = 0;
for (const { name, hash, prepare } of labStates) {
  const { page } = await openAt(hash);
  await prepare(page);
  for (const viewport of [{ width: 1366, height: 768 }, phone]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      found += violations.length;
      for (const { id } of violations) console.error(`${name}, ${colorScheme}, ${viewport.width}: ${id}`);
    }
  }
  await page.context().close();
}
let ofLessons = 0;
const lesson = aLesson();
const packed = await packLesson(lesson);
for (const mode of ["", "&projector"])
  for (let step = 1; step <= lesson.steps.length + 1; step++) {
    const { page } = await openBlank({ reducedMotion: "reduce" });
    const at = step > lesson.steps.length ? "end" : step;
    await page.goto(`${pageAddress}lesson.html#lesson=${packed}&step=${at}${mode}`);
    await page.waitForSelector("#step-title");
    await page.waitForFunction(() => document.querySelector(".run-status, .coming") === null);
    for (const viewport of mode === "" ? [{ width: 1366, height: 768 }, phone] : [wall]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const { violations } = await new AxeBuilder({ page }).analyze();
        ofLessons += violations.length;
        for (const { id } of violations)
          console.error(`step ${at}${mode}, ${colorScheme}, ${viewport.width}: ${id}`);
      }
    }
    await page.context().close();
  }
report(none("axe: every kind of step, light and dark, phone, laptop and projector", ofLessons, "violations"));
report(none(`axe: ${labStates.length} states, light and dark, phone and laptop`, found, "violations"));
await closeBrowser();
