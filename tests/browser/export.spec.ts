import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildIfStale } from "../../src/tools/build.mjs";
import { root } from "../../src/tools/root.mjs";
import { axeFinds } from "../support/axeFinds.ts";
import { atRest, headline, medians, openPages, phone, quick, scrollable } from "../support/labPage.ts";

const { open } = openPages();
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "outbid-export-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A name that is markup, and one of every kind of change. */
const hostile = "<img src=x onerror=alert(1)>";
const lab = `#propaganda=.9&keep=1,baseline,repression:1,@12s:funding:.5&name1=${encodeURIComponent(hostile)}&seed=class+1&agents=2000&months=36&replicates=20&month=24`;

async function openShare(page: Page): Promise<void> {
  await page.click(".share-button");
  await page.waitForSelector("dialog.share[open] .share-action:not(:disabled)");
}

/** Presses what saves, and gives the file's name and content. */
async function save(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), bytes: readFileSync(path) };
}

/** Drops a file of this text on the page. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      return data;
    },
    [name, text] as const,
  );
  await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
  await page.waitForSelector(".drop-target");
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
}

test("a picture is an SVG that stands alone, with headline, caution and what makes it again", async () => {
  const page = await open({ hash: lab });
  const words = await headline(page);
  const curves = await medians(page);
  await openShare(page);
  const { name, bytes } = await save(page, /^SVG/);
  const text = bytes.toString();
  expect(name).toMatch(/^outbid-cumulativeHardShareLeft-[0-9a-f]{8}\.svg$/);
  const parsed = await page.evaluate((source) => {
    const svg = new DOMParser().parseFromString(source, "image/svg+xml");
    return {
      error: svg.querySelector("parsererror")?.textContent,
      desc: svg.querySelector("desc")?.textContent,
      title: svg.querySelector("title")?.textContent,
      images: svg.querySelectorAll("image, img, script, style, [class]").length,
      paths: svg.querySelectorAll("path").length,
      ground: svg.querySelector("rect")?.getAttribute("fill"),
    };
  }, text);
  expect(parsed).toMatchObject({ error: undefined, images: 0, ground: "#ffffff" });
  expect(parsed.paths).toBeGreaterThan(curves.length);
  expect(parsed.title).toContain("compared with Hard line");
  expect(parsed.desc).toContain(words);
  expect(parsed.desc).toMatch(/A model, not a forecast\. .* 20 replicates, seed “class 1”/);
  expect(text).toContain("&lt;img src=x");
  // The one address is the name of SVG itself.
  expect([...new Set(text.match(/https?:[^"\s]+/g))]).toEqual(["http://www.w3.org/2000/svg"]);
});

test.each([
  ["people", "Neither side"],
  ["table", "36"],
])("a picture of the tab %s is what that tab shows", async (tab, shown) => {
  const page = await open({ hash: lab });
  await page.click(`#tab-${tab}`);
  await page.waitForSelector(tab === "people" ? ".people-dots svg text" : ".table-scroll tbody tr");
  await openShare(page);
  const { name, bytes } = await save(page, /^SVG/);
  expect(name).toContain(`outbid-${tab}-`);
  const texts = await page.evaluate((source) => {
    const svg = new DOMParser().parseFromString(source, "image/svg+xml");
    return [...svg.querySelectorAll("text")].map((text) => text.textContent ?? "");
  }, bytes.toString());
  expect(texts.some((text) => text.startsWith(shown))).toBe(true);
  expect(texts.join(" ")).toContain("A model, not a forecast.");
});

test("pictures are light on a dark page, and dark when that is chosen", async () => {
  const page = await open({ hash: `#${quick}` });
  await page.emulateMedia({ colorScheme: "dark" });
  await openShare(page);
  const ground = async () =>
    /<rect[^>]* fill="([^"]+)"/.exec((await save(page, /^SVG/)).bytes.toString())?.[1];
  expect(await ground()).toBe("#ffffff");
  await page.getByRole("radio", { name: "Dark" }).check();
  // The page's own paper in the dark: tokens.css.
  expect(await ground()).toBe("#14171c");
});

test("a PNG is 2,400 pixels wide, by its own header", async () => {
  const page = await open({ hash: `#${quick}` });
  await openShare(page);
  const { bytes } = await save(page, /^PNG/);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  // IHDR: width and height are the first two words after the chunk's name.
  expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2400);
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(1000);
});

test("the scenario that is saved gives, on the command line, the very bytes of the page's table", async () => {
  await buildIfStale("cli");
  const page = await open({ hash: lab });
  await openShare(page);
  const scenario = await save(page, /^Scenario/);
  // Its size is said before it is saved, and is its size: rounded to a tenth of a megabyte, computed from a part of it.
  const everyReplicate = page.getByRole("button", { name: /^Every replicate/ });
  const said = /about ([\d.]+) MB/;
  await expect.poll(() => everyReplicate.textContent()).toMatch(said);
  const megabytes = Number(said.exec((await everyReplicate.textContent()) ?? "")?.[1]);
  const table = (await save(page, /^Every replicate/)).bytes.toString();
  expect(Math.abs(megabytes - table.length / 1e6)).toBeLessThanOrEqual(0.1 + 0.05 * megabytes);
  const out = join(folder, "command.csv");
  const command = [join(root, "src/cli/outbid.mjs"), "run", join(folder, scenario.name)];
  execFileSync(process.execPath, [...command, "--replicates", "20", "--quiet", "--out", out], {
    cwd: folder,
  });
  const lines = readFileSync(out, "utf8").trimEnd().split("\n");
  // 20 replicates of 37 rows and a header; the page's table holds two other scenarios before.
  expect(lines).toHaveLength(1 + 20 * 37);
  const fromPage = table.trimEnd().split("\n");
  expect(fromPage[0]).toBe(lines[0]);
  expect(fromPage).toHaveLength(1 + 3 * 20 * 37);
  expect(fromPage.slice(-20 * 37)).toEqual(lines.slice(1));
});

test("the table of curves holds what the chart draws", async () => {
  const page = await open({ hash: lab });
  await openShare(page);
  const { bytes } = await save(page, /^Shown curves/);
  const rows = bytes.toString().trimEnd().split("\n").slice(1);
  expect(rows).toHaveLength(3 * 37);
  const mean = Number(
    rows
      .at(-37 + 24)
      ?.split(",")
      .at(-7),
  );
  expect(await headline(page)).toContain(`${Math.round(100 * mean)} of 100 hard-liners`);
});

test("a report has no script and asks for nothing, shows the headline, and opens the lab again", async () => {
  const page = await open({ hash: lab });
  const words = (await headline(page)) ?? "";
  const curves = await medians(page);
  await openShare(page);
  const { name, bytes } = await save(page, /^Report/);
  const text = bytes.toString();
  expect(text).not.toMatch(/<script|<img|<link|url\((?!#)|xmlns/i);
  const addresses = [...new Set(text.match(/https?:[^"<\s]+/g))];
  expect(addresses.map((address) => new URL(address).host)).toEqual([new URL(page.url()).host]);
  const report = await page.context().newPage();
  const asked: string[] = [];
  report.on("request", (request) => asked.push(request.url()));
  await report.setContent(text);
  expect(await report.textContent(".headline")).toBe(words);
  expect(await report.locator("figure").count()).toBe(7);
  expect(await report.textContent("table")).toContain(hostile);
  expect(asked).toEqual([]);
  const { violations } = await new AxeBuilder({ page: report }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await report.setViewportSize(phone);
  expect((await scrollable(report)).sideways).toBe(0);
  await report.close();

  const other = await open({ hash: `#${quick}` });
  await drop(other, name, text);
  await other.waitForSelector(".opened");
  await atRest(other);
  expect(await headline(other)).toBe(words);
  expect(await medians(other)).toEqual(curves);
});

test("a report fills pages of A4 and of Letter and runs over the edge of none", async () => {
  const page = await open({ hash: `${lab}&axes=multiples` });
  await openShare(page);
  const { bytes } = await save(page, /^Report/);
  const report = await page.context().newPage();
  await report.setContent(bytes.toString());
  await report.emulateMedia({ media: "print" });
  // 180 mm between the margins of A4, at 96 pixels per inch.
  const width = Math.floor((180 / 25.4) * 96);
  await report.setViewportSize({ width, height: 1000 });
  expect((await scrollable(report)).sideways).toBe(0);
  const whole = await report.evaluate(() => document.documentElement.scrollHeight);
  // In points 210 × 297 mm and 8.5 × 11 inches.
  for (const [format, box, height] of [
    ["A4", /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/, 297],
    ["Letter", /\/MediaBox \[0 0 612 792\]/, 279.4],
  ] as const) {
    const pdf = (await report.pdf({ format, preferCSSPageSize: true })).toString("latin1");
    expect(pdf).toMatch(box);
    // The margins above and below are 34 mm; a page that is left early leaves less than a quarter of it on average.
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    const full = whole / (((height - 34) / 25.4) * 96);
    expect(pages).toBeLessThanOrEqual(Math.ceil(full / 0.75));
  }
  // Half of a page of Letter between its margins.
  const tallest = await report.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("figure > svg")].map((svg) => svg.getBoundingClientRect().height),
    ),
  );
  expect(tallest).toBeLessThanOrEqual(((279.4 - 34) / 2 / 25.4) * 96);
});

test("a report holds what the chosen tabs show, and names those where nothing has been run", async () => {
  const page = await open({ hash: lab });
  await page.click("#tab-why");
  await page.click(".why-panel button.primary");
  await page.waitForSelector(".why-panel button.primary");
  const [sentence = "", ...bars] = await page.locator(".why-answer > p[role=status]").allTextContents();
  expect(bars).toEqual([]);
  await openShare(page);
  const ofReport = page.getByRole("group", { name: "With what these tabs show" });
  await ofReport.getByLabel("Compare").check();
  await ofReport.getByLabel("Map").uncheck();
  const { bytes } = await save(page, /^Report/);
  expect(await page.locator(".stage").count()).toBe(0);
  const text = bytes.toString();
  if (process.env.OUTBID_REPORT !== undefined) writeFileSync(process.env.OUTBID_REPORT, text);
  expect(text).not.toMatch(/<script|<button|<input|<select|<link|url\((?!#)|xmlns/i);
  const report = await page.context().newPage();
  await report.setContent(text);
  expect(await report.locator("section.tab > h2").allTextContents()).toEqual(["Compare", "Why"]);
  const [compare, why] = [0, 1].map((i) => report.locator("section.tab").nth(i));
  expect(await why?.textContent()).toContain(sentence.trim());
  expect(await why?.locator("figure svg text").count()).toBeGreaterThan(4);
  expect(await compare?.locator("figure").count()).toBe(1);
  expect(await compare?.locator("table").first().textContent()).toContain(hostile);
  // Numbers that can be changed on the page: repression of the reference, the kept one and the current one.
  const repression = compare?.locator("tr", { hasText: "Repression" }).locator("td");
  expect(await repression?.allTextContents()).toEqual(["0.5", "1", "0.5"]);
  expect(await report.textContent(".without")).toBe(
    "Not in this report, as nothing has been run there: Claims, Seek.",
  );
  const { violations } = await new AxeBuilder({ page: report }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("a lab file is saved, dropped, opened, and undone in one step", async () => {
  const page = await open({ hash: lab });
  const [words, curves] = [await headline(page), await medians(page)];
  await openShare(page);
  const { name, bytes } = await save(page, /^Lab file/);
  expect(name).toMatch(/^outbid-lab-[0-9a-f]{8}\.json$/);
  const other = await open({ hash: `#${quick}` });
  const before = await medians(other);
  await drop(other, name, bytes.toString());
  await other.waitForSelector(".opened");
  await atRest(other);
  expect([await headline(other), await medians(other)]).toEqual([words, curves]);
  expect(await other.textContent(".opened")).toContain(`Opened “${name}”.`);
  await other.locator(".opened").getByRole("button", { name: "Undo" }).click();
  await atRest(other);
  expect(await medians(other)).toEqual(before);
  expect(await other.locator(".opened").count()).toBe(0);
});

test("a file with problems lists each of them, and changes nothing", async () => {
  const page = await open({ hash: `#${quick}` });
  // The address is whole once it has its checksum.
  await page.waitForURL(/sum=/);
  const [words, url] = [await headline(page), page.url()];
  await drop(
    page,
    "mine.json",
    '{"outbidLab": 1, "current": {"changes": {"wommen": 1}}, "view": {"month": -1}}',
  );
  await page.waitForSelector("dialog.refused[open]");
  const problems = await page.locator("dialog.refused li").allTextContents();
  expect(problems[0]).toMatch(/^current\.changes\.wommen: no such name/);
  expect(problems[1]).toMatch(/^view\.month: -1 does not fit, it takes a whole number from 0 to 1,200$/);
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog.refused", { state: "detached" });
  expect([await headline(page), page.url()]).toEqual([words, url]);
  await drop(page, "large.json", " ".repeat(1_000_001));
  await page.waitForSelector("dialog.refused[open]");
  expect(await page.textContent("dialog.refused li")).toBe(
    "file: 1,000,001 does not fit, it takes at most 1,000,000 bytes",
  );
});

test("by keyboard alone a scenario is saved and a file is chosen", async () => {
  const page = await open();
  await page.focus(".share-button");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog.share[open] .share-action:not(:disabled)");
  const tabTo = async (text: string) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement?.textContent))?.startsWith(text)) return;
    }
    throw new Error(`${text} was not reached`);
  };
  await tabTo("Scenario");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe("outbid-scenario-moderation.json");
  const path = join(folder, "surge.json");
  writeFileSync(path, readFileSync(join(root, "scenarios/propaganda-surge.json")));
  // Asked for well before the key: a browser that gets both at the same time may open its own dialog instead.
  const chosen = page.waitForEvent("filechooser");
  await tabTo("Open a file");
  const [chooser] = await Promise.all([chosen, page.keyboard.press("Enter")]);
  await chooser.setFiles(path);
  await page.waitForSelector(".opened");
  await atRest(page);
  expect(await page.locator("dialog[open]").count()).toBe(0);
  expect(await page.getByRole("combobox", { name: "Scenario", exact: true }).inputValue()).toBe(
    "propaganda-surge",
  );
});

test("the link is copied whole, and results wait until all runs are back", async () => {
  const page = await open({ hash: lab });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openShare(page);
  await page.click("text=Copy link");
  await page.waitForSelector('.share-link [role="status"]:has-text("Copied")');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#link=3&.*sum=[0-9a-f]{16}$/);
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: "Replicates" }).selectOption("1000");
  await page.click(".share-button");
  await page.waitForSelector("dialog.share[open]");
  expect(await page.textContent(".share-state")).toMatch(/^Running… \d+ of \d+/);
  expect(await page.getByRole("button", { name: /^PNG/ }).isDisabled()).toBe(true);
  expect(await page.getByRole("button", { name: /^Lab file/ }).isDisabled()).toBe(false);
});

test("axe finds nothing to mend in what is shared and opened, light or dark, on a phone or a laptop", async () => {
  const page = await open({ hash: lab });
  const states: [string, () => Promise<unknown>][] = [
    ["share", () => openShare(page)],
    ["refused", () => page.keyboard.press("Escape").then(() => drop(page, "x.json", "{}"))],
    [
      "opened",
      async () => {
        await page.keyboard.press("Escape");
        await page.waitForSelector("dialog", { state: "detached" });
        const lab = readFileSync(join(root, "scenarios/aid-stop.json"), "utf8");
        await drop(page, "aid-stop.json", lab);
        await page.waitForSelector(".opened");
      },
    ],
  ];
  for (const [name, prepare] of states) {
    await prepare();
    await page.waitForSelector(name === "opened" ? ".opened" : `dialog.${name}[open]`);
    const found = await axeFinds(page, {
      onEach: async (width) => expect((await scrollable(page)).sideways, `${name} ${width}`).toBe(0),
    });
    expect(found, name).toEqual([]);
  }
});
