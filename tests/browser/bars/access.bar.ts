/** Nothing to scroll sideways on the smallest phone or at 200 percent, and a whole task by keyboard alone. */
import { report } from "../../bench/timing.ts";
import {
  atRest,
  closeBrowser,
  frames,
  none,
  openAt,
  openBlank,
  pageAddress,
  runsBack,
  yes,
} from "./barPage.ts";

await sideways();
await byKeyboard();
await closeBrowser();

async function sideways(): Promise<void> {
  const kept = "&keep=1,baseline,moderation:.5&keep=2,moderation,propaganda:.8&keep=3,aid-stop";
  const tabs = [
    ["curves", ".curves .median"],
    ["compare", ".compare-panel table"],
    ["table", "#tab-panel table"],
    ["people", "#tab-panel canvas"],
  ] as const;
  for (const [name, viewport] of [
    ["320 px", { width: 320, height: 640 }],
    ["200 percent of a laptop", { width: 683, height: 384 }],
  ] as const) {
    let most = 0;
    for (const [tab, shown] of tabs) {
      const { page } = await openBlank({ viewport });
      await page.goto(`${pageAddress}#tab=${tab}${kept}`);
      await page.waitForSelector(shown, { state: "attached" });
      await runsBack(page);
      most = Math.max(
        most,
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      );
      await page.context().close();
    }
    report(none(`sideways scrolling in ${tabs.length} tabs at ${name}`, most, "px"));
  }
}

/** Choose a scenario, move a lever, keep it, compare, and save the numbers: no pointer. */
async function byKeyboard(): Promise<void> {
  const { page, errors } = await openAt();
  const tabTo = async (wanted: string) => {
    for (let i = 0; i < 80; i++) {
      const isThere = await page.evaluate((selector) => document.activeElement?.matches(selector), wanted);
      if (isThere === true) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`by keyboard: ${wanted} is not reached by Tab`);
  };
  await tabTo(".top select");
  await page.keyboard.type("Propaganda");
  await atRest(page);
  await tabTo("#setting-moderation");
  for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowRight");
  await atRest(page);
  const moved = await page.inputValue("#setting-moderation");
  await tabTo(".keep button");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".card.kept1");
  report(yes("by keyboard alone: scenario, lever, keep", Number(moved) > 0 && errors.length === 0));
  await page.keyboard.press("Home");
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo('[role="tab"][aria-selected="true"]');
  for (let i = 0; i < 10 && (await page.locator('#tab-compare[aria-selected="true"]').count()) === 0; i++) {
    await page.keyboard.press("ArrowRight");
    await frames(page);
  }
  await page.waitForSelector(".compare-panel table");
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(".share-button");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog[open]");
  const download = page.waitForEvent("download");
  for (let i = 0; i < 40; i++) {
    const isThere = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.matches(`section[aria-label*="CSV"] button`) === true;
    });
    if (isThere) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  report(
    yes(
      "by keyboard alone: compare, save the numbers as CSV",
      (await download).suggestedFilename().endsWith(".csv"),
    ),
  );
  await page.context().close();
}
