/** Whatever the texts of the page hold, they are shown and never run; other such languages are tried by `pseudo.trial.ts`. */
import { expect, onTestFinished, test } from "vitest";
import { openPages } from "../support/labPage.ts";
import { servePseudo, walkPseudo } from "../support/pseudoPage.ts";

const { blank, takeErrors } = openPages();

test("a text that is HTML with scripts is shown as it is, on every screen", async () => {
  const server = await servePseudo("xss");
  onTestFinished(server.close);
  const page = await blank({ width: 1366, height: 768 });
  const seen = await walkPseudo(page, server.address);
  expect(seen.every(({ text }) => text.includes("<img src=x"))).toBe(true);
  expect(seen.flatMap(({ run }) => run)).toEqual([]);
  // Nothing has even been tried, and refused by the page's policy. A label as long as these leaves charts no room.
  expect(takeErrors().filter((error) => !error.includes("A negative value is not valid"))).toEqual([]);
});
