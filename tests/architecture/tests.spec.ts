import { expect, it } from "vitest";
import { findSleeps } from "../support/sleeps.ts";
import { readSources } from "../support/sources.ts";

it("no test waits for a time where it could wait for a condition", () => {
  const sources = readSources("tests");
  expect(sources.length).toBeGreaterThan(200);
  const sleeps = sources.flatMap(({ path, code }) =>
    findSleeps(path, code).map((at) => `${path}:${code.slice(0, at).split("\n").length}`),
  );
  expect(sleeps).toEqual([]);
});

const wait = 'import { setTimeout as wait } from "node:timers/promises";';

it.each([
  "await page.waitForTimeout(1000);",
  "while (isThere()) await page.waitForTimeout(20);",
  `${wait} await wait(500);`,
  `${wait} const time = 500; await wait(time);`,
  `${wait} await Promise.race([answer, wait(50)]);`,
  "await new Promise((done) => setTimeout(done, 500));",
  "await new Promise<void>((resolve) => { setTimeout(() => resolve(), 500); });",
  "const settle = () => new Promise((resolve) => window.setTimeout(resolve, 1));",
  // Only a pace: the loop checks nothing.
  "for (let i = 0; i < 200; i++) await new Promise((done) => setTimeout(done, i % 5 === 0 ? 20 : 0));",
  `${wait} for (let i = 0; performance.now() < end; i++) await wait(16);`,
  `${wait} for (const move of moves) { await wait(16); moves.map(() => { return 1; }); }`,
])("a sleep would be found: %s", (text) => {
  expect(findSleeps("a.ts", text)).toHaveLength(1);
});

it.each([
  "await new Promise((done) => setTimeout(done));",
  "await new Promise((done) => setTimeout(done, 0));",
  `${wait} await wait(0);`,
  `${wait} while (!isThere()) await wait(20);`,
  `${wait} for (let i = 0; i < 100; i++) { if (isThere()) break; await wait(20); }`,
  `${wait} async function untilThere() { for (;;) { await wait(20); if (isThere()) return; } }`,
  `${wait} await wait(chance() * longest);`,
  "const deadline = setTimeout(() => child.kill(), 5000); await ended; clearTimeout(deadline);",
  "await Promise.race([ended, new Promise((_, reject) => setTimeout(() => reject(late), 5000))]);",
  "const watch = setInterval(() => look(), 50);",
  "const later = (event) => setTimeout(() => listener(event), 40);",
])("a turn, a poll, a drawn instant or a deadline is none: %s", (text) => {
  expect(findSleeps("a.ts", text)).toEqual([]);
});
