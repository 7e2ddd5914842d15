/** The page in each state that it can be in, for rules that must hold in all of them. */
import type { Page } from "playwright-core";
import { quick } from "./labPage.ts";

const fourKept = `#keep=1,baseline,moderation:.5&keep=2,moderation,propaganda:.8&keep=3,aid-stop&keep=4,crackdown-selective&funding=.4&months=24&${quick}`;

interface LabState {
  readonly name: string;
  readonly hash: string;
  /** From the page at rest to the state. */
  readonly prepare: (page: Page) => Promise<unknown>;
}

const state = (name: string, hash = "", prepare: LabState["prepare"] = async () => {}): LabState => ({
  name,
  hash,
  prepare,
});

const withTab = (name: string, ready: string) =>
  state(name, fourKept, async (page) => {
    await page.getByRole("tab", { name, exact: true }).click();
    await page.waitForSelector(ready);
  });

const withDialog = (name: string, opener: string, ready = "dialog[open]") =>
  state(name, `#${quick}`, async (page) => {
    await page.locator(opener).first().click();
    await page.waitForSelector(ready);
  });

export const labStates: readonly LabState[] = [
  state("start"),
  state("all lists open", `#women=0.2&doctrineGap=12&${quick}`, openAll),
  state("a bad link", `#wommen=.4&rival=false&${quick}`),
  state("a source over the history", `#scenario=history-2021-2024&measure=K&spread=band90&${quick}`, (page) =>
    page.focus(".observed g"),
  ),
  state("a menu of one of four cards", fourKept, (page) => page.click(".card.kept1 .more")),
  state("charts side by side, view menu open", `${fourKept}&axes=multiples`, (page) =>
    page.click(".view-button"),
  ),
  state("history menu", `#moderation=.3&${quick}`, async (page) => {
    await page.focus("#setting-propaganda");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("button", { name: "History" }).click();
    await page.waitForSelector(".menu:popover-open");
  }),
  state(
    "a link of a former model, with settings that mean something else",
    "#link=3&aidShare=.5&measure=E&agents=400&months=24&replicates=4&model=1.2.0",
    async (page) => {
      await page.click("#former-model summary");
      await page.waitForFunction(() => {
        const table = document.querySelector(".both-models");
        return table !== null && !table.textContent?.includes("being computed");
      });
    },
  ),
  withTab("Compare", ".compare-panel table"),
  withTab("Table", "table"),
  withTab("People", ".people-panel, [class*=people]"),
  state("Claims", `#${quick}`, async (page) => {
    await page.getByRole("tab", { name: "Claims" }).click();
    await page.waitForSelector(".claim-card");
  }),
  state("Why", `#${quick}`, async (page) => {
    await page.getByRole("tab", { name: "Why" }).click();
    await page.waitForSelector(".why-panel");
  }),
  state("Map", `#${quick}`, async (page) => {
    await page.getByRole("tab", { name: "Map" }).click();
    await page.waitForSelector(".map-panel");
  }),
  state("Seek", `#${quick}`, async (page) => {
    await page.getByRole("tab", { name: "Seek" }).click();
    await page.waitForSelector(".seek-panel");
  }),
  withDialog("help", ".help"),
  withDialog("sharing", ".share-button"),
  withDialog("an explanation", ".explain"),
  state("the palette", `#${quick}`, async (page) => {
    await page.keyboard.press("Control+k");
    await page.waitForSelector("dialog.palette[open] [role=option]");
  }),
  state("the timeline being written", `#events=12s:moderation:.4&${quick}`, async (page) => {
    await page.locator("summary", { hasText: "Timeline" }).click();
    await page.waitForSelector(".events-editor fieldset");
  }),
  state("the workers gone", "#replicates=20", async (page) => {
    await page.getByRole("combobox", { name: "Replicates" }).selectOption("1000");
    await page.waitForSelector(".progress[data-running]");
    for (const worker of page.workers()) await worker.evaluate(() => self.close());
    await page.waitForSelector('[role="alert"] .notice');
  }),
];

/** Opens every list, and those inside. */
export async function openAll(page: Page): Promise<void> {
  const openClosed = () =>
    page.$$eval("details:not([open])", (lists) => {
      for (const list of lists as HTMLDetailsElement[]) list.open = true;
    });
  // Lists are fetched and filled when they are opened, and hold further lists.
  await openClosed();
  await page.waitForSelector(".assumptions details", { state: "attached" });
  await page.waitForSelector(".about details b", { state: "attached" });
  await openClosed();
  await page.waitForFunction(() => document.querySelectorAll(".assumptions .lever").length > 60);
}
