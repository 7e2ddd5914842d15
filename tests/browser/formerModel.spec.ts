import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { modelVersion } from "../../sim/index.ts";
import { root } from "../../src/tools/root.mjs";
import { atRest, headline, openPages, phone, scrollable } from "../support/labPage.ts";

const { open, blank } = openPages();
/** Addresses as the page of a version wrote them. */
const linksOf = (model: string, name: string) =>
  readFileSync(`${root}tests/golden/version-${model}/${name}`, "utf8").trim().split("\n");
const [link = ""] = linksOf("1.1.0", "link.txt");

/** What the table of both models says: per row its heading and the cell of the current scenario. */
const bothModels = async (page: Page) => {
  await page.waitForFunction(() => {
    const table = document.querySelector(".both-models");
    return table !== null && !table.textContent?.includes("being computed");
  });
  return page.$$eval(".both-models tbody tr", (rows) =>
    rows.map((row) => [
      row.querySelector("th")?.firstChild?.textContent,
      row.querySelector("strong")?.textContent,
    ]),
  );
};

test.each([
  ...linksOf("1.1.0", "link.txt").map((hash) => ["1.1.0", hash] as const),
  ...["link.txt", "links.txt"]
    .flatMap((name) => linksOf("1.2.0", name))
    .map((hash) => ["1.2.0", hash] as const),
])("a link of model %s opens with its own numbers: %s", async (model, hash) => {
  const page = await open({ hash });
  await page.waitForSelector(".notices >> text=Reproduced exactly");
  expect(await page.textContent(".notices")).toContain(`(model ${model}, seed `);
  if (model === (modelVersion as string)) return expect(await page.$("#former-model")).toBeNull();
  const [former, present] = await bothModels(page);
  expect([former?.[0], present?.[0]]).toEqual(
    [`Model ${model}`, `Model ${modelVersion}`].map((text) => expect.stringContaining(text)),
  );
  // The former's row is the headline's number.
  expect(await headline(page)).toContain(former?.[1]);
  // Asked alone, the present model gives what its row said.
  await page.click(`#former-model button:has-text("Run them with model ${modelVersion}")`);
  await page.waitForSelector("#former-model", { state: "detached" });
  await atRest(page);
  expect(await headline(page)).toContain(present?.[1]);
});

test("a link of the present model and one of 1.0.0, which is not kept, are run by the present one", async () => {
  const first = await open({ hash: "#women=.2&agents=400&months=12&replicates=5" });
  await first.waitForURL(/&model=[\d.]+&sum=[0-9a-f]{16}$/);
  const { hash } = new URL(first.url());
  const page = await open({ hash });
  await page.waitForSelector(".notices >> text=Reproduced exactly");
  expect(await page.textContent(".notices")).toContain(`(model ${modelVersion}, seed `);
  const old = hash.replace(/link=3/, "link=1").replace(/&model=.*$/, "&model=1.0.0&sum=0123456789abcdef");
  const other = await open({ hash: old });
  await other.waitForSelector(
    `.notices >> text=the link was made with model 1.0.0, this is model ${modelVersion}`,
  );
  for (const each of [page, other]) expect(await each.$("#former-model")).toBeNull();
});

test("the economy of a model before 2.0.0 is called the whole one, and no figure per head is drawn over it", async () => {
  const hash = linksOf("1.2.0", "links.txt").find((each) => each.includes("measure=E"));
  const page = await open({ hash: hash ?? "" });
  expect(await headline(page)).toContain("In this model, the whole economy stands at");
  expect(await page.$$(".curves-figure [data-text^=Observed]")).toEqual([]);
});

test("the numbers of both models fit a phone", async () => {
  const page = await open({ hash: link, viewport: phone });
  await bothModels(page);
  expect((await scrollable(page)).sideways).toBe(0);
});

test("a link of model 1.1.0 is reproduced exactly by its engine, until the reader asks for the present one", async () => {
  const page = await open({ hash: link });
  await page.waitForSelector(".notices >> text=Reproduced exactly");
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
