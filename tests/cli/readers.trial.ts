/** The snippets of docs/sweeps.md, run by what they are written for, on a table made to trip whoever guesses types. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEncoder } from "../../src/cli/sweep/encodeRows.ts";
import type { Cell, Column } from "../../src/cli/sweep/rowColumns.ts";
import { unguarded } from "../../src/reports/csvCells.ts";
import { root } from "../../src/tools/root.mjs";

const folder = mkdtempSync(join(tmpdir(), "outbid-readers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const column = (name: string, kind: Column["kind"], nullable = false): Column => ({ name, kind, nullable });
const columns = [
  ...["modelVersion", "scenario", "fingerprint", "seed"].map((name) => column(name, "text")),
  ...["run", "point", "replicate"].map((name) => column(name, "whole")),
  ...["moderation", "propaganda"].map((name) => column(name, "number")),
  column("rival", "boolean"),
  ...["cumulativeTK@60", "K@60", "collapseMonth@60"].map((name) => column(name, "number", true)),
  column("failure", "text", true),
];
const seeds = ["007", "=1+1", "True", "NA", "1.1.0", "NaN", "1e5", '-a, "b"', "null", "2026-11-29"];
const fingerprints = ["f1234567890123456", "f12e4567890123456"];
const ROWS = 25_000;
/** DuckDB looks at 20,480 lines before it chooses types, readr and polars at fewer. */
const FIRST_FRACTION = 20_490;
const FAILED = 24_990;

/** Whole numbers for longer than any reader looks ahead, then fractions; one failed run; minus zeros; months that come late. */
const rows = Array.from({ length: ROWS }, (_, i): readonly Cell[] => {
  const [isWhole, isFailed] = [i < FIRST_FRACTION, i === FAILED];
  const readings = [
    // Decimals of seventeen digits: the kind that careless readers change.
    isWhole ? i % 100 : Math.sqrt(i) * 10 ** ((i % 21) - 10),
    isWhole ? (i % 5 === 0 ? -0 : i % 50) : 0.4,
    i % 5000 === 4999 ? 30 : null,
  ];
  return [
    ...["v1.1.0", "moderation-at-12", fingerprints[i % 2], seeds[i % seeds.length]],
    ...[i, Math.floor(i / 4), i % 4],
    ...[(Math.floor(i / 8) % 11) / 10, (Math.floor(i / 88) % 3) / 2],
    Math.floor(i / 2) % 2 === 0,
    ...(isFailed ? [null, null, null, 'a worker stopped, "at once"'] : [...readings, null]),
  ];
});
const at = (name: string) => columns.findIndex((each) => each.name === name);
const cellsOf = (name: string) => rows.map((row) => row[at(name)]);

/** Means of cumulativeTK@60 by moderation and propaganda over the runs with a rival that did not fail. */
function expectedMeans(): Map<string, number> {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    if (row[at("rival")] !== true || row[at("failure")] !== null) continue;
    const key = `${row[at("moderation")]} ${row[at("propaganda")]}`;
    const group = groups.get(key) ?? [];
    group.push(row[at("cumulativeTK@60")] as number);
    groups.set(key, group);
  }
  return new Map(
    [...groups].map(([key, values]) => [key, values.reduce((sum, x) => sum + x, 0) / values.length]),
  );
}

/** Sums of some hundred doubles in another order differ in the last digits of sixteen. */
function expectMeans(
  found: readonly (readonly [moderation: number, propaganda: number, mean: number])[],
): void {
  const expected = expectedMeans();
  expect(expected.size).toBe(33);
  expect(found.length).toBe(expected.size);
  for (const [moderation, propaganda, mean] of found) {
    const known = expected.get(`${moderation} ${propaganda}`) ?? Number.NaN;
    expect(Math.abs(mean / known - 1)).toBeLessThan(1e-12);
  }
}

/** What a reader made of the columns that trip: texts as they were, guards apart, and every double to the last bit. */
function expectColumns(found: {
  seed: string[];
  fingerprint: string[];
  "K@60": unknown[];
  "cumulativeTK@60": unknown[];
  failures: number;
  rivals: number;
}): void {
  expect(found.seed.map(unguarded)).toEqual(cellsOf("seed"));
  expect(found.fingerprint).toEqual(cellsOf("fingerprint"));
  for (const name of ["K@60", "cumulativeTK@60"] as const) {
    const known = cellsOf(name).map(plus);
    const wrong = found[name].filter((value, i) => plus(value as Cell) !== known[i]);
    expect([name, wrong.length]).toEqual([name, 0]);
  }
  expect([found.failures, found.rivals]).toEqual([1, ROWS / 2]);
}
/** Some of them write minus zero without its sign. */
const plus = (cell: Cell) => (cell === null ? null : Number(cell) + 0);

/** The fenced blocks of the page's section on reading, by language, in order. */
const page = readFileSync(`${root}docs/sweeps.md`, "utf8");
const section = page.slice(page.indexOf("## Reading the results"), page.indexOf("## One run"));
const snippets = (language: string) =>
  [...section.matchAll(/```(\w+)\n(.*?)```/gs)].flatMap(([, of, text]) => (of === language ? [text] : []));

/** A folder with packages of npm; undefined where they cannot be had. */
function packages(...names: string[]): NodeJS.Require | undefined {
  const words = ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, ...names];
  const { status } = spawnSync("npm", words, { cwd: folder, stdio: "ignore" });
  return status === 0 ? createRequire(join(folder, "any.cjs")) : undefined;
}
const run = (program: string, words: readonly string[]) =>
  spawnSync(program, words, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e9,
    env: { ...process.env, MPLBACKEND: "Agg" },
  });
const works = (program: string, ...words: string[]) => run(program, words).status === 0;

beforeAll(() => {
  const cells = columns.map((_, k) => rows.map((row) => row[k]));
  for (const format of ["csv", "parquet"] as const) {
    const encoder = createEncoder(format, columns, { planFingerprint: "p", modelVersion: "1.1.0" }, {});
    writeFileSync(join(folder, `all.${format}`), Buffer.concat([encoder.rows(cells), encoder.end()]));
  }
});

describe("the snippet for", () => {
  test("pandas reads every row as it was", ({ skip }) => {
    const python = ["python3", "/usr/bin/python3"].find((each) =>
      works(each, "-c", "import pandas, matplotlib"),
    );
    if (python === undefined) return skip("skipped: pandas and matplotlib are not installed");
    const [snippet] = snippets("python");
    const print = `
import json
json.dump({"table": [[m, p, table.loc[m, p]] for m in table.index for p in table.columns],
  "seed": runs.seed.tolist(), "fingerprint": runs.fingerprint.tolist(),
  "failures": int(runs.failure.notna().sum()), "rivals": int(runs.rival.sum()),
  **{name: [None if x != x else x for x in runs[name].tolist()] for name in ("K@60", "cumulativeTK@60")}}, open("pandas.json", "w"))`;
    const { status, stderr } = run(python, ["-c", snippet + print]);
    expect([status, stderr]).toEqual([0, ""]);
    const found = JSON.parse(readFileSync(join(folder, "pandas.json"), "utf8"));
    expectMeans(found.table);
    expectColumns(found);
  });

  test("R reads every row as it was", ({ skip }) => {
    if (!works("Rscript", "-e", "library(dplyr); library(ggplot2)"))
      return skip("skipped: R, dplyr and ggplot2 are not installed");
    const print = `
names(table)[3] <- "mean"
write(sprintf("%.17g %.17g %.17g", table$moderation, table$propaganda, table$mean), "table.txt")
write(runs$seed, "seed.txt"); write(runs$fingerprint, "fingerprint.txt")
for (k in c("K@60", "cumulativeTK@60")) write(sprintf("%.17g", runs[[k]]), paste0(k, ".txt"))
write(c(sum(!is.na(runs$failure)), sum(runs$rival)), "counts.txt")`;
    writeFileSync(join(folder, "snippet.R"), snippets("r")[0] + print);
    const { status, stderr } = run("Rscript", ["snippet.R"]);
    expect(status, stderr).toBe(0);
    const lines = (file: string) =>
      readFileSync(join(folder, `${file}.txt`), "utf8")
        .trimEnd()
        .split("\n");
    const numbers = (name: string) => lines(name).map((text) => (text === "NA" ? null : Number(text)));
    expectMeans(lines("table").map((line) => line.split(" ").map(Number) as [number, number, number]));
    const [failures, rivals] = lines("counts")[0].split(" ").map(Number);
    expectColumns({
      ...{ seed: lines("seed"), fingerprint: lines("fingerprint"), failures, rivals },
      ...{ "K@60": numbers("K@60"), "cumulativeTK@60": numbers("cumulativeTK@60") },
    });
  });

  test("DuckDB reads every row as it was, of Parquet and of CSV", async ({ skip }) => {
    const load = packages("@duckdb/node-api@1.5.6-r.1");
    if (load === undefined) return skip("skipped: DuckDB cannot be had from npm");
    const { DuckDBInstance } = load("@duckdb/node-api");
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`SET file_search_path = '${folder}'`);
    const ask = async (query: string) => (await connection.runAndReadAll(query)).getRowsJson();
    const queries = snippets("sql")[0]
      .split(";")
      .filter((query) => query.trim() !== "");
    expect(queries.length).toBe(2);
    for (const query of queries) {
      expectMeans(await ask(query));
      const [, source] = /FROM (.*?)\s*WHERE/s.exec(query) ?? [];
      const [[seed, fingerprint, k, left, failures, rivals]] = await ask(
        `SELECT list(seed), list(fingerprint), list("K@60"), list("cumulativeTK@60"), count(failure), count(*) FILTER (rival) FROM ${source}`,
      );
      expectColumns({
        ...{ seed, fingerprint, "K@60": k, "cumulativeTK@60": left },
        ...{ failures: Number(failures), rivals: Number(rivals) },
      });
    }
  });

  test("polars, put into the words of its binding for Node, reads every row as it was", ({ skip }) => {
    const load = packages("nodejs-polars@0.26", "nodejs-polars-linux-x64-gnu@0.26");
    if (load === undefined) return skip("skipped: polars cannot be had from npm");
    const { default: pl } = load("nodejs-polars");
    expect(snippets("python")[1]).toContain(
      'pl.scan_parquet("all.parquet").filter(pl.col("rival") & pl.col("failure").is_null())',
    );
    // All lines, which Python says with None.
    const csv = pl.readCSV(join(folder, "all.csv"), { inferSchemaLength: ROWS + 1 });
    const parquet = pl.scanParquet(join(folder, "all.parquet")).collectSync();
    for (const all of [csv, parquet]) {
      const runs = all.lazy().filter(pl.col("rival").and(pl.col("failure").isNull()));
      const groups = runs.groupBy(["moderation", "propaganda"]);
      expectMeans(groups.agg(pl.col("cumulativeTK@60").mean()).collectSync().rows());
      const list = (name: string): unknown[] => all.getColumn(name).toArray();
      expectColumns({
        seed: list("seed") as string[],
        fingerprint: list("fingerprint") as string[],
        "K@60": list("K@60"),
        "cumulativeTK@60": list("cumulativeTK@60"),
        failures: list("failure").filter((text) => text !== null).length,
        rivals: list("rival").filter((value) => value === true).length,
      });
    }
  });

  test("Vega-Lite draws the means of the runs that gave numbers", async ({ skip }) => {
    const load = packages("vega@6", "vega-lite@6");
    if (load === undefined) return skip("skipped: Vega cannot be had from npm");
    const script = `
import { readFileSync } from "node:fs";
import * as vega from "vega";
import { compile } from "vega-lite";
const { spec } = compile(JSON.parse(readFileSync("snippet.json", "utf8")));
const loader = vega.loader();
loader.load = async (url) => readFileSync(url, "utf8");
const view = await new vega.View(vega.parse(spec), { renderer: "none", loader }).runAsync();
const marks = spec.data.at(-1).name;
process.stdout.write(JSON.stringify(view.data(marks)));`;
    writeFileSync(join(folder, "snippet.json"), snippets("json")[0]);
    writeFileSync(join(folder, "vega.mjs"), script);
    const { status, stdout, stderr } = run(process.execPath, ["vega.mjs"]);
    expect(status, stderr).toBe(0);
    const found = JSON.parse(stdout) as Record<string, number>[];
    expectMeans(found.map((each) => [each.moderation, each.propaganda, each["mean_cumulativeTK@60"]]));
  });
});
