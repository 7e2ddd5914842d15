/** What axe would mend on a page, on a laptop and on a phone, light and dark. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { laptop, phone } from "./labPage.ts";

/** The only rules of axe that look at colours (its tag `cat.color`); a page has the same elements, light or dark. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** Everything that axe finds, with where; `onEach` is done at each size first. */
export async function axeFinds(
  page: Page,
  { within, onEach }: { within?: string; onEach?: (width: number) => Promise<void> } = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of [laptop, phone]) {
    await page.setViewportSize(viewport);
    await onEach?.(viewport.width);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      // The page has no frames, whose results axe would gather in a page of its own.
      const axe = new AxeBuilder({ page }).setLegacyMode(true);
      if (within !== undefined) axe.include(within);
      if (colorScheme === "dark") axe.withRules(ofColours);
      const { violations } = await axe.analyze();
      for (const { id, nodes } of violations)
        found.push(
          `${colorScheme} ${viewport.width} ${id}: ${nodes.map(({ html, any }) => `${html} (${any[0]?.message ?? ""})`).join(" ")}`,
        );
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  return found;
}
