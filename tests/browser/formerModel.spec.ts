import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { modelVersion } from "../../sim/index.ts";
import { root } from "../../src/tools/root.mjs";
import { atRest, headline, openPages } from "../support/labPage.ts";

const { open, blank } = openPages();
/** As the page of version 1.1.0 wrote it. */
const link = readFileSync(`${root}tests/golden/version-1.1.0/link.txt`, "utf8").trim();

test("a link of model 1.1.0 is reproduced exactly by its engine, until the reader asks for the present one", async () => {
  const page = await open({ hash: link });
  await page.waitForSelector(".notices >> text=Reproduced exactly");
  expect(await page.textContent("#former-model")).toContain("These numbers are made by model 1.1.0");
  expect(await page.textContent(".notices")).toContain("model 1.1.0, seed classroom-1");
  const before = await headline(page);
  // The address is of the third version, asks for the same engine, and opened anew shows the same.
  await page.waitForURL(/#link=3&.*&model=1\.1\.0&sum=[0-9a-f]{16}$/);
  const again = await open({ hash: new URL(page.url()).hash });
  await again.waitForSelector(".notices >> text=Reproduced exactly");
  expect(await headline(again)).toBe(before);
  await again.close();

  for (const name of ["People", "Claims", "Why", "Map", "Seek"]) {
    await page.getByRole("tab", { name }).click();
    expect(await page.textContent("#tab-panel")).toContain("The curves are of model 1.1.0.");
  }
  await page.getByRole("tab", { name: "Table" }).click();
  await page.waitForSelector("#tab-panel table");
  await page.getByRole("tab", { name: "Curves" }).click();
  await atRest(page);
  expect(await headline(page)).toBe(before);

  await page.click(`#former-model button:has-text("Run them with model ${modelVersion}")`);
  await atRest(page);
  await page.waitForSelector("#former-model", { state: "detached" });
  expect(await headline(page)).not.toBe(before);
  await page.waitForURL(new RegExp(`&model=${modelVersion.replaceAll(".", "\\.")}&sum=`));
  await page.keyboard.press("Control+z");
  await page.waitForSelector("#former-model");
  await atRest(page);
  expect(await headline(page)).toBe(before);
});

test("the kept engine is not fetched by a page of the present model", async () => {
  const page = await blank();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  const opened = page.goto((await open()).url());
  await opened;
  await atRest(page);
  expect(fetched.some((url) => /\/worker-[^/]*\.js$/.test(url))).toBe(true);
  expect(fetched.filter((url) => url.includes("1.1.0"))).toEqual([]);
});
