/** In every tab, on every screen, no text is cut, nothing covers a control, and nothing but a table scrolls sideways. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawn, openPages } from "../support/labPage.ts";

const { open } = openPages();

/** The smallest phone, phones, a laptop at 200 percent, a phone on its side, tablet, laptop, a low one, projector. */
const sizes = [
  [320, 640],
  [360, 740],
  [390, 844],
  [683, 384],
  [844, 390],
  [1024, 768],
  [1366, 768],
  [1366, 625],
  [1920, 1080],
] as const;

// The longest name of a scenario, kept ones with names that the page gives, and little to compute.
const lab =
  "#scenario=farsighted-no-rival&keep=1,baseline,moderation:.5&keep=2,moderation,propaganda:.8&keep=3,aid-stop&keep=4,crackdown-selective&funding=.4&agents=400&months=36&replicates=4";

/** Each tab, and what shows that it is drawn. */
const tabs = [
  ["Curves", ".curves text"],
  ["People", ".people-dots svg text"],
  ["Compare", ".compare-panel .differing"],
  ["Table", ".table-scroll tbody tr"],
  ["Claims", ".claim-card"],
  ["Why", ".trial-example svg text"],
  ["Map", ".trial-example svg text"],
  ["Seek", ".trial-example svg text"],
] as const;

test("no text is cut in any tab, and nothing covers a control", async () => {
  const page = await open({ hash: lab });
  await page.waitForSelector(".crowd button");
  const found: string[] = [];
  for (const [tab, ready] of tabs) {
    await page.getByRole("tab", { name: tab }).click();
    await page.waitForSelector(ready, { state: "attached" });
    if (tab === "People") {
      await page.getByLabel("Person", { exact: true }).fill("17");
      await page.keyboard.press("Enter");
      await page.waitForSelector("svg.waterfall text", { state: "attached" });
    }
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await drawn(page);
      for (const fault of await cutTexts(page)) found.push(`${tab} ${width}×${height}: ${fault}`);
    }
  }
  expect(found).toEqual([]);
});

function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide`);
    const canvas = document.createElement("canvas").getContext("2d");
    // A lever's parts, and the panel and the settings of the runs, stand beside each other.
    const groups = [...document.querySelectorAll(".lever")].map(({ children }) => [...children]);
    const changes = document.querySelector(".about > .changes");
    if (changes !== null && changes.clientWidth < 150) found.push(`.changes is ${changes.clientWidth} wide`);
    const about = [...document.querySelectorAll(".about > *")];
    for (const group of [...groups, about, [...document.querySelectorAll(".tab-panel > *, .run-bar")]])
      group.forEach((one, i) => {
        for (const other of group.slice(i + 1)) {
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          const isSeen = [one, other].every((part) => part.checkVisibility({ visibilityProperty: true }));
          // What stays in sight while the levers pass may cover what follows.
          if (isSeen && across > 2 && down > 2 && one.closest(".stuck") === null)
            found.push(`.${other.classList[0]} covers .${one.classList[0]} by ${across}×${down}`);
        }
      });
    for (const element of document.querySelectorAll<HTMLElement>(".page *")) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      // What is there for screen readers alone is clipped away.
      if (element.closest(".unseen, option, thead") !== null) continue;
      const style = getComputedStyle(element);
      if (element instanceof HTMLSelectElement && canvas !== null) {
        canvas.font = style.font;
        const { text = "" } = element.selectedOptions[0] ?? {};
        // 30: arrow and padding.
        if (canvas.measureText(text).width > element.clientWidth - 30) found.push(`list “${text}”`);
        continue;
      }
      if (element.localName === "text" || element.localName === "tspan") {
        const { left, right } = element.getBoundingClientRect();
        const isOut = right > left && (left < -1 || right > innerWidth + 1);
        if (isOut || element.textContent?.includes("…")) found.push(`drawn “${element.textContent}”`);
        continue;
      }
      if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0) continue;
      const isField = element.matches("input:not([type=range])");
      const isRow = element.matches(".table-scroll");
      if (isField || (style.overflowX !== "visible" && style.display !== "inline" && !isRow))
        found.push(`${element.localName}.${element.className} ${element.clientWidth}/${element.scrollWidth}`);
    }
    return found;
  });
}
