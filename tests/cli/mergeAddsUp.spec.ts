/** What merge takes for a plan's runs: each of them once, in order, and nothing else. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { encodeRows } from "../../src/cli/sweep/encodeRows.ts";
import { merge } from "../../src/cli/sweep/merge.ts";
import { partAt } from "../../src/cli/sweep/partition.ts";
import { type Cells, gatherRows } from "../../src/cli/sweep/rowColumns.ts";
import {
  createManifest,
  type Format,
  type Manifest,
  openStore,
  type Receipt,
  writePart,
} from "../../src/cli/sweep/store.ts";
import { anyLine } from "../support/anyLine.ts";
import { aDesign } from "../support/aPlan.ts";

const seeds = ["plain", "=1+1", "a, b", '"', "1.1.0", "true"];
/** 12 runs, a part each: six seeds, two replicates. */
const design = aDesign({
  months: 12,
  factors: [{ kind: "list", setting: "seed", values: seeds }],
  replicates: 2,
  readings: ["K@12", "collapseMonth@12"],
});

interface Written {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly out: string;
}

/** A folder of results as `outbid sweep` leaves it, its third part as `spoil` makes it. */
async function aFolder(
  format: Format,
  spoil: (
    cells: Cells,
    manifest: Manifest,
  ) => { cells?: Cells; bytes?: Uint8Array; failures?: Receipt["failures"] } = () => ({}),
  of = design,
): Promise<Written> {
  const folder = mkdtempSync(join(tmpdir(), "outbid-merge-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const manifest = createManifest("a-plan", "A plan", of, format);
  await openStore(folder, manifest, () => {});
  for (let i = 0; i < manifest.parts; i++) {
    const part = partAt(i, manifest.runs, manifest.runsPerPart);
    const values = Float64Array.from({ length: 2 * part.count }, (_, k) =>
      k % 2 === 0 ? i + k : Number.NaN,
    );
    const cells = gatherRows(of, part, values, new Map());
    const spoilt = i === 2 ? spoil(cells, manifest) : {};
    const bytes = spoilt.bytes ?? encodeRows(manifest, {}, spoilt.cells ?? cells);
    await writePart(folder, manifest, part, bytes, spoilt.failures ?? []);
  }
  return { folder, manifest, out: join(folder, `all.${format}`) };
}

const mergeOf = ({ folder, out }: Written, format: Format, summary = false) =>
  merge({ folder, out, format, summary, quiet: true });
const refusal = async (written: Written, format: Format) => {
  const message = await mergeOf(written, format).then(
    () => "merged",
    (error: Error) => error.message,
  );
  expect(existsSync(written.out)).toBe(message === "merged");
  return message.replace(join(written.folder, "parts"), "parts");
};
const at = (manifest: Manifest, name: string) => manifest.columns.findIndex((column) => column.name === name);
const withCell = (cells: Cells, k: number, value: unknown) =>
  cells.map((column, i) => (i === k ? column.with(0, value as never) : column));

test.each(["csv", "parquet"] as const)(
  "rows as %s that are not the plan's runs are refused by the part's name",
  async (format) => {
    const file = `parts/000002.${format}`;
    const spoilt = async (name: string, value: unknown) =>
      refusal(
        await aFolder(format, (cells, manifest) => ({ cells: withCell(cells, at(manifest, name), value) })),
        format,
      );
    expect(await spoilt("run", 3)).toBe(`${file}: row 1: expected run 2, received 3`);
    expect(await spoilt("point", 0)).toBe(`${file}: row 1: expected point 1, received 0`);
    expect(await spoilt("replicate", 1)).toBe(`${file}: row 1: expected replicate 0, received 1`);
    expect(await spoilt("failure", "x")).toBe(`${file}: row 1: expected failure null, received "x"`);
    const twice = (cells: Cells) => ({ cells: cells.map((column) => [...column, ...column]) });
    expect(await refusal(await aFolder(format, twice), format)).toBe(`${file}: expected 1 rows, received 2`);
    const none = (cells: Cells) => ({ cells: cells.map(() => []) });
    expect(await refusal(await aFolder(format, none), format)).toBe(`${file}: expected 1 rows, received 0`);
    const told = (run: number) => () => ({ failures: [{ run, reason: "x" }] });
    expect(await refusal(await aFolder(format, told(2)), format)).toBe(
      `${file}: row 1: expected failure "x", received nothing`,
    );
    expect(await refusal(await aFolder(format, told(8_000_011)), format)).toBe(
      `${file}: expected failures of runs 2 to 2, received run 8000011`,
    );
    const noise = () => ({ bytes: Buffer.from("no table") });
    expect(await refusal(await aFolder(format, noise), format)).toMatch(new RegExp(`^${file}: `));
  },
);

test("a CSV part with a cell that is none of its column is refused by its line", async () => {
  const spoilt = async (from: string | RegExp, to: string) =>
    refusal(
      await aFolder("csv", (cells, manifest) => {
        const text = Buffer.from(encodeRows(manifest, {}, cells)).toString();
        expect(text).toMatch(from);
        return { bytes: Buffer.from(text.replace(from, to)) };
      }),
      "csv",
    );
  const file = "parts/000002.csv";
  expect(await spoilt(",2,1,0,", ",NaN,1,0,")).toBe(
    `${file}: line 2: expected run as a whole number, received "NaN"`,
  );
  expect(await spoilt(",2.0,", ",two,")).toBe(`${file}: line 2: expected K@12 as a number, received "two"`);
  expect(await spoilt("'=1+1", "\"'=1+1")).toBe(
    `${file}: line 2: expected a closing quotation mark, received none to the end of the file`,
  );
  expect(await spoilt("'=1+1", '"a\nb"')).toBe("merged");
  expect(await spoilt("'=1+1", "a\nb")).toMatch(`${file}: line 2: expected 10 cells, received 4`);
  expect(await spoilt("failure\n", "failure,\n")).toBe(
    `${file}: line 1: expected the header of the plan's columns, received another`,
  );
});

test("a manifest that does not add up is refused", async () => {
  const written = await aFolder("csv");
  const path = join(written.folder, "manifest.json");
  const refused = async (parts: object) => {
    writeFileSync(path, JSON.stringify({ ...written.manifest, ...parts }));
    return (await refusal(written, "csv")).replace(path, "manifest.json");
  };
  expect(await refused({ runs: Number.NaN })).toBe(
    "manifest.json: runs: expected a whole number from 1, received null",
  );
  expect(await refused({ runs: 13 })).toBe(
    "manifest.json: runs: expected a multiple of 2 replicates, received 13",
  );
  expect(await refused({ parts: 3 })).toBe("manifest.json: parts: expected 12 of 12 runs, received 3");
  expect(await refused({ columns: [] })).toBe(
    "manifest.json: columns: expected run, point, replicate, failure among them, received none",
  );
});

test("any seeds give the same merged bytes from CSV parts and from Parquet parts", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(anyLine("seed"), { minLength: 1, maxLength: 4 }), async (values) => {
      const of = aDesign({
        factors: [{ kind: "list", setting: "seed", values }],
        readings: ["K@12", "collapseMonth@12"],
      });
      const [texts, tables] = [await aFolder("csv", undefined, of), await aFolder("parquet", undefined, of)];
      for (const format of ["csv", "parquet"] as const) {
        await merge({ folder: texts.folder, out: texts.out, format, summary: false, quiet: true });
        await merge({ folder: tables.folder, out: tables.out, format, summary: false, quiet: true });
        expect(readFileSync(tables.out).equals(readFileSync(texts.out))).toBe(true);
      }
    }),
    { numRuns: 20, seed: 20261129 },
  );
});

test("a collapse that never came is an empty cell", async () => {
  const written = await aFolder("csv");
  await mergeOf(written, "csv");
  const [header, first] = readFileSync(written.out, "utf8").split("\n");
  expect(header).toMatch(/,K@12,collapseMonth@12,failure$/);
  expect(first).toMatch(/,0,0,0,0\.0,,$/);
});
