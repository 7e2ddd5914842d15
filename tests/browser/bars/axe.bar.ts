/** What axe finds in every state of the page, light and dark, on a phone and on a laptop. */
import { AxeBuilder } from "@axe-core/playwright";
import { report } from "../../bench/timing.ts";
import { labStates } from "../../support/labStates.ts";
import { closeBrowser, none, openAt, phone } from "./barPage.ts";

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
report(none(`axe: ${labStates.length} states, light and dark, phone and laptop`, found, "violations"));
await closeBrowser();
