/** A lesson inside a school's system: the package, unpacked beside a player as Moodle has one, run by scorm-again. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packScorm } from "../../src/scorm/packScorm.ts";
import { root } from "../../src/tools/root.mjs";
import { aLesson } from "../support/aLesson.ts";
import { openPages } from "../support/labPage.ts";

const lesson = aLesson({
  figures: [],
  steps: [
    { kind: "read", title: { en: "First" }, text: { en: "Read this." } },
    { kind: "question", title: { en: "Second" }, text: { en: "What is left out?" } },
  ],
});
const player = `<!doctype html><html lang="en"><title>Course</title><script src="scorm12.js"></script>
  <script>window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
  try { API.loadFromJSON({ cmi: JSON.parse(sessionStorage.getItem("cmi")) }, ""); } catch {}
  addEventListener("pagehide", () => sessionStorage.setItem("cmi", JSON.stringify(API.renderCommitCMI(true).cmi)));</script>
  <iframe title="Lesson" width="1100" height="700" src="content/index.html?sesskey=1"></iframe>`;
const { blank } = openPages();
const server = createServer((request, response) => {
  const path = (request.url ?? "").split("?")[0];
  const scripts = createRequire(import.meta.url).resolve("scorm-again/scorm12/min");
  const body =
    path === "/"
      ? player
      : path === "/scorm12.js"
        ? readFileSync(scripts, "utf8")
        : path === "/content/index.html"
          ? packed
          : "";
  response.writeHead(body === "" ? 204 : 200, {
    "Content-Type": path?.endsWith(".js") ? "text/javascript" : "text/html",
  });
  response.end(body);
});
let packed = "";
let address = "";
beforeAll(async () => {
  const files = unzipSync(packScorm(lesson, readFileSync(join(root, "dist/page/outbid.html"), "utf8")));
  packed = strFromU8(files["index.html"] ?? new Uint8Array());
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", () => done()));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

const value = (page: Page, name: string) =>
  page.evaluate(
    (name) => Reflect.get(window, "API").cmi.core[name] ?? Reflect.get(window, "API").cmi[name],
    name,
  );
const lessonIn = async (page: Page): Promise<Frame> => {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("frame: expected the lesson within it, found none");
  await frame.waitForSelector("#step-title");
  return frame;
};

test("the system sees the lesson begun, keeps answers and step over a visit, and sees it completed, without a score", async () => {
  const page = await blank();
  await page.goto(address);
  const first = await lessonIn(page);
  expect(await first.textContent("#step-title")).toBe("First");
  await first.waitForSelector(".school-note >> text=are kept by your school’s system");
  expect(await value(page, "lesson_status")).toBe("incomplete");
  await first.getByRole("button", { name: "Next" }).click();
  await first.locator("textarea").fill("Why they came back.");
  await page.waitForFunction(() =>
    Reflect.get(window, "API").cmi.suspend_data.includes("Why they came back."),
  );

  await page.goto("about:blank");
  await page.goto(address);
  const again = await lessonIn(page);
  await again.waitForSelector("#step-title >> text=Second");
  expect(await again.locator("textarea").inputValue()).toBe("Why they came back.");
  await again.locator(".lesson-foot button.primary").click();
  await page.waitForFunction(() => Reflect.get(window, "API").cmi.core.lesson_status === "completed");
  expect(await page.evaluate(() => Reflect.get(window, "API").cmi.core.score.raw)).toBe("");
});

test("opened by itself, the package is the lesson, and says that no system answers", async () => {
  const page = await blank();
  await page.goto(`${address}content/index.html`);
  await page.waitForSelector("#step-title");
  expect(await page.textContent(".school-note")).toContain("No school’s system answers here");
});
