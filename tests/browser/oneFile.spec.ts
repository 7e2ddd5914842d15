/** The page as one file, alone in a folder, opened from the disk: no server, and no other file beside it. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, inject, onTestFinished, test } from "vitest";
import { packLesson } from "../../src/lessons/packLesson.ts";
import { type BrowserName, browserNames } from "../../src/tools/browsers.mjs";
import { root } from "../../src/tools/root.mjs";
import { aLesson } from "../support/aLesson.ts";
import { openPage } from "../support/browsers.ts";
import { atRest, drawn, openPages } from "../support/labPage.ts";
import { serveFrame } from "../support/serveFrame.ts";

const folder = mkdtempSync(join(tmpdir(), "outbid-one-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "outbid.html");
copyFileSync(join(root, "dist/page/outbid.html"), file);
const address = pathToFileURL(file).href;
const former = readFileSync(`${root}tests/golden/version-1.2.0/link.txt`, "utf8").trim();
const small = "#women=.2&agents=400&months=12&replicates=5";
const { blank, open, takeErrors } = openPages();

/** Waits for what an expression gives, in any browser. */
const until = (expression: string) =>
  `(async () => { for (;;) { const found = ${expression}; if (found) return found; await new Promise(requestAnimationFrame); } })()`;

/** From the first step of the lesson to the end: what its reveals tell, and what went wrong. */
const walk = `(async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const errors = [];
  addEventListener("error", ({ message }) => errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
  addEventListener("securitypolicyviolation", ({ violatedDirective }) => errors.push(violatedDirective));
  const told = [];
  while (!location.hash.endsWith("step=end")) {
    const step = document.querySelector(".lesson-step").dataset.kind;
    while (document.querySelector(".run-status, .coming, .reveal:not([data-done])")) await frame();
    if (step === "reveal") told.push(document.querySelector(".gap").textContent);
    if (step === "explore") told.push(document.querySelector(".goal").textContent);
    document.querySelector(".lesson-foot .primary").click();
    await frame();
    await frame();
  }
  return { told, errors };
})()`;

test("in three browsers it gives the numbers of the served page to the last bit, those of a former model, and a lesson to its end", async () => {
  const lesson = `#lesson=${await packLesson(aLesson())}`;
  const onServer = await blank();
  await onServer.emulateMedia({ reducedMotion: "reduce" });
  await onServer.goto(`${inject("pageAddress")}lesson.html${lesson}`);
  await onServer.waitForSelector("#step-title");
  const walked = await onServer.evaluate(walk);
  const served = await open({ hash: small });
  await served.waitForURL(/&sum=[0-9a-f]{16}$/);
  const { hash } = new URL(served.url());
  // At once: each waits for its start, and for what unfolds, more than it computes.
  const inBrowser = async (name: BrowserName) => {
    const page = await openPage(name, address + small);
    onTestFinished(() => page.close());
    const found = until("/&sum=[0-9a-f]{16}$/.test(location.hash) && location.hash");
    expect(await page.evaluate(found), name).toBe(hash);
    // The fast engine runs too: its policy lets it.
    const empty =
      "new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) instanceof WebAssembly.Module";
    expect(await page.evaluate(empty), name).toBe(true);
    await page.evaluate(`void (location.hash = ${JSON.stringify(former)})`);
    const notice = until('document.querySelector(".notices [data-good]")?.textContent');
    expect(await page.evaluate(notice), name).toMatch(/^Reproduced exactly: .*model 1\.2\.0/);
    await page.evaluate(`void (location.hash = ${JSON.stringify(lesson)})`);
    // The page loads itself anew on the way.
    const hasStep = 'document.querySelector("#step-title") !== null';
    await expect.poll(() => page.evaluate(hasStep).catch(() => false), { timeout: 20_000 }).toBe(true);
    expect(await page.evaluate(walk), name).toEqual(walked);
  };
  await Promise.all(browserNames.map(inBrowser));
  expect(walked).toMatchObject({ errors: [] });
  // Two reveals and a goal.
  expect((walked as { readonly told: readonly string[] }).told.length).toBe(3);
});

test("it asks for nothing but itself, whatever is opened in it, and breaks no rule of its policy", async () => {
  const page = await blank();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address + small);
  await atRest(page);
  for (const tab of ["People", "Compare", "Table", "Claims", "Why", "Map", "Seek", "Curves"]) {
    await page.getByRole("tab", { name: tab }).click();
    await page.waitForSelector(".waiting .coming", { state: "detached" });
    await drawn(page);
  }
  await page.keyboard.press("?");
  const [notices] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("link", { name: "Licences of the packages whose code is in this page" }).click(),
  ]);
  expect(await notices.textContent("body")).toContain("\npreact ");
  expect(asked.filter((url) => url.startsWith("blob:")).length, "workers").toBeGreaterThan(1);
  expect(
    asked.filter((url) => !url.startsWith("blob:") && url !== address + small && url !== address),
  ).toEqual([]);
  // A breach of the policy would stand in the console.
  expect(takeErrors()).toEqual([]);
});

test("its links are made for the public address that the teacher sets, and say that they need one", async () => {
  const page = await blank();
  await page.goto(address + small);
  await atRest(page);
  await page.getByRole("button", { name: "Share" }).click();
  const link = page.getByRole("textbox", { name: "Address of this lab" });
  await expect.poll(() => link.inputValue()).toContain("file://");
  expect(await page.textContent(".public-address")).toContain("its links open nowhere else");
  expect(await page.getByRole("button", { name: "Copy embed code" }).count()).toBe(0);
  const field = page.getByRole("textbox", { name: "Public address of the page" });
  await field.fill("school.example/outbid");
  await page.getByRole("button", { name: "Use it" }).click();
  expect(await page.textContent(".public-address [role=status]")).toContain("expected an address");
  expect(await link.inputValue()).toContain("file://");
  await field.fill("https://school.example/outbid/#moderation=1");
  await field.press("Enter");
  await expect.poll(() => link.inputValue()).toContain("https://school.example/outbid/#");
  const code = await page.getByRole("textbox", { name: "Embed code" }).inputValue();
  expect(code).toMatch(/^<iframe src="https:\/\/school\.example\/outbid\/#.*&amp;/);
});

test("the served page hands out the one file", async () => {
  const page = await open({ hash: small });
  await page.getByRole("button", { name: "Share" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "One file (HTML)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("outbid.html");
  expect(download.url()).toBe(`${inject("pageAddress")}outbid.html`);
});

test("in a frame that may run scripts and nothing else it computes too", async () => {
  const { frame, close } = await serveFrame(
    "chromium",
    `${inject("pageAddress")}outbid.html${small}`,
    "allow-scripts",
  );
  onTestFinished(close);
  await frame.waitForSelector("#prerendered", { state: "detached" });
  await frame.waitForSelector(".curves-figure:not([data-stale]) .median", { state: "attached" });
  // Nothing of the page around it is to be had: it has no origin.
  expect(await frame.evaluate(() => origin)).toBe("null");
});

test("its pages lead to each other", async () => {
  const page = await blank();
  await page.goto(`${address}#lesson=one-concession&step=3`);
  await page.waitForSelector(".lesson-step svg path");
  await page.locator(".brand a").click();
  await atRest(page);
  await page.getByRole("link", { name: "Lessons" }).click();
  await page.getByRole("link", { name: "Make a lesson" }).click();
  await page.waitForSelector(".make-rail");
  expect(takeErrors()).toEqual([]);
});
