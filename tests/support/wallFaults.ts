import type { Page } from "playwright-core";

/** Visible texts below 24 pixels, charts cut or below 70 % of the height, lines thinner than 4 pixels, a ground that is not white. */
export function wallFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const shown = { visibilityProperty: true, opacityProperty: true };
    const walker = document.createTreeWalker(
      document.querySelector(".projector") ?? document.getElementById("page") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || node.textContent?.trim() === "" || !element.checkVisibility(shown)) continue;
      if (element.closest(".unseen, .visually-hidden, option") !== null) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < 23.99) found.push(`“${node.textContent?.slice(0, 30)}” has ${size} px`);
    }
    for (const figure of document.querySelectorAll(".lesson-figure, .curves-figure")) {
      const { height, top, bottom } = figure.getBoundingClientRect();
      const isOfList = figure.closest(".answer-list") !== null;
      if (!isOfList && height < 0.7 * innerHeight) found.push(`the chart is ${height} px high`);
      if (!isOfList && (top < 0 || bottom > innerHeight))
        found.push(`the chart is cut: ${top} to ${bottom} px`);
    }
    for (const line of document.querySelectorAll(":is(.lesson-curves, .curves-figure) .median")) {
      const width = Number.parseFloat(getComputedStyle(line).strokeWidth);
      if (width < 4) found.push(`a line of ${width} px`);
    }
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    if (ground !== "rgb(255, 255, 255)") found.push(`the ground is ${ground}`);
    if (document.documentElement.scrollHeight > innerHeight) found.push("the page scrolls");
    return found;
  });
}
