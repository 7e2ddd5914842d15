import { readdirSync, readFileSync } from "node:fs";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Observations } from "../../sim/index.ts";
import { documents } from "../../src/docs/documents.ts";
import { RecordEntries } from "../../src/page/claims/recordEntries.tsx";
import { readRecord } from "../../src/seal/record.ts";
import { renderRecordPage } from "../../src/seal/recordPage.ts";
import { recordRows } from "../../src/seal/recordRows.ts";
import { writeSealed, writeSum } from "../../src/seal/sealed.ts";
import { sha256 } from "../../src/seal/sha256.ts";
import { root } from "../../src/tools/root.mjs";
import { recordMessages as say } from "../../src/words/record.ts";
import { aRange, aSealedFile } from "../support/aSealedFile.ts";

const sealed = aSealedFile([
  aRange,
  { ...aRange, from: "2027-12", to: "2027-12", runs: [800, 1700, 2600] },
  { ...aRange, measure: "T", atLeast: { value: 70_000, share: 0.97 } },
]);
const name = "2026-11-30.json";
const text = writeSealed(sealed);
const file = { name, text, sum: writeSum(name, text) };

/** What a report of December 2026, month 63, might say. */
const later = (low: number, high: number): Observations => ({
  id: "later",
  title: "Later",
  text: "For a test.",
  monthZero: "2021-09",
  series: {
    K: [
      {
        fromMonth: 63,
        toMonth: 63,
        from: "2026-12",
        to: "2026-12",
        low,
        high,
        counts: "members",
        source: "UN Monitoring Team, a later report",
        address: "https://example.org",
        seen: "read",
        sure: "high",
      },
    ],
  },
});

/** The text of docs/record.md and of the page, without Markdown's signs and the page's tags. */
const places = (observations: readonly Observations[], files = [file]) => {
  const entries = readRecord(files, observations);
  return [
    renderRecordPage(entries).replaceAll(/[`*]/g, ""),
    renderToString(h(RecordEntries, { entries })).replaceAll(/<[^>]+>/g, " "),
  ];
};

describe.each(["docs/record.md", "the page"])("%s", (where) => {
  const at = where === "the page" ? 1 : 0;

  test("says of a file that nothing in it is known yet, with its ranges, date and hash", () => {
    const told = places([])[at];
    expect(told).toContain("Sealed on 30 November 2026, model 2.0.0");
    expect(told).toContain(sha256(text));
    expect(told).toContain("Nothing is scored: no figure for any of its 3 ranges has been observed yet.");
    expect(told).toContain("Members of IS-K, December 2026");
    // The sealed file keeps its words; what is shown of it has the plain ones.
    expect(told).toContain("the unknown and chance");
    expect(told).not.toMatch(/ignorance/i);
    expect(told).toContain("2,000 (1,000 to 3,000)");
    expect(told).toContain("2,500 (1,500 to 3,500)");
    expect(told).toContain("fewer than 1,000 or more than 3,000");
    expect(told).toContain("fewer than 70,000 (3 % of the runs)");
    expect(told.split(say.notKnown).length - 1).toBe(3);
  });

  test("says what hit, and how far model and baselines were off", () => {
    const told = places([later(2300, 2400)])[at];
    expect(told).toContain("1 of its 3 ranges has been observed: 1 hit, 0 missed.");
    expect(told).toContain("2,300 to 2,400: hit; off by 300; last value by 100, trend by –");
    expect(told).toContain("UN Monitoring Team, a later report");
  });

  test("says what missed as plainly", () => {
    const told = places([later(4000, 6000)])[at];
    expect(told).toContain("1 of its 3 ranges has been observed: 0 hit, 1 missed.");
    expect(told).toContain("4,000 to 6,000: miss; off by 2,000; last value by 1,500, trend by –");
  });

  test("says that a file was changed since, names both hashes, and shows none of its ranges", () => {
    const changed = text.replace("[1000,2000,3000]", "[1000,2000,9000]");
    expect(changed).not.toBe(text);
    const told = places([later(4000, 6000)], [{ ...file, text: changed }])[at];
    expect(told).toContain(
      `Changed since it was sealed: its SHA-256 is ${sha256(changed)}, sealed was ${sha256(text)}.`,
    );
    expect(told).not.toContain("Members of IS-K, December 2026");
    expect(told).not.toContain(": hit");
  });

  test("says so too where the file with the hash is gone", () => {
    const told = places([], [{ ...file, sum: undefined } as never])[at];
    expect(told).toContain(`sealed was ${say.noHash}.`);
  });

  test("says that it is a test of the model, and that nothing is sealed where nothing is", () => {
    const told = places([], [])[at];
    expect(told).toContain("it never predicts. This is a test of the model");
    expect(told).toContain(say.none);
  });
});

describe("the files of scenarios/sealed", () => {
  const folder = `${root}scenarios/sealed/`;
  const names = readdirSync(folder).filter((one) => one.endsWith(".json"));
  const read = (path: string) => readFileSync(path, "utf8");
  const files = names.map((one) => ({
    name: one,
    text: read(folder + one),
    sum: read(`${folder}${one}.sha256`),
  }));
  const observations = readdirSync(`${root}scenarios/observations`).map(
    (one): Observations => JSON.parse(read(`${root}scenarios/observations/${one}`)),
  );
  const entries = readRecord(files, observations);

  test("are what was sealed, and docs/record.md tells of each", () => {
    const page = documents.find(({ path }) => path === "docs/record.md")?.write();
    expect(page).toBe(read(`${root}docs/record.md`));
    expect(page).toBe(renderRecordPage(entries));
    for (const { name: one, isIntact, hash } of entries) {
      expect(isIntact, one).toBe(true);
      expect(page).toContain(hash);
    }
  });

  test("each have the day of their name, and a row for every figure that is always shown", () => {
    for (const entry of entries) {
      if (!entry.isIntact) throw new Error(`${entry.name}: expected the file that was sealed`);
      expect(`${entry.sealed.date}.json`).toBe(entry.name);
      // Four of IS-K, two each of attacks, the economy, the Taliban and those who left.
      expect(recordRows(entry.sealed, []).length).toBe(12);
    }
  });
});
