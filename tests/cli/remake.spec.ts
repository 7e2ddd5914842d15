/** Results say what made them, and are made again from that alone. */
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { describeColumns, isDescribed } from "../../src/cli/made/columnFacts.ts";
import { findMade, readMade } from "../../src/cli/made/readMade.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { aPlanFile } from "../support/aPlan.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

beforeAll(() => buildIfStale("cli"));

function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), "outbid-remade-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => join(folder, name);
  const outbid = (...words: string[]) => untilEnded(startOutbid(folder, words));
  return { at, outbid, read: (name: string) => readFileSync(at(name), "utf8") };
}

const small = ["--replicates", "2", "--months", "6", "--agents", "200"];
const steps = ["--propaganda-steps", "2", "--moderation-steps", "2"];
const aims = ["--least-members", "0", "--most-rivals", "1e6", "--moderation", "0.5", "--by", "4"];
const strand = ["--set", "women=0.9", "--at", "3:funding=0.6", "--no-rival"];

/** What each command is asked, but for where the answer goes. */
const questions: readonly (readonly [name: string, words: readonly string[]])[] = [
  ["run", ["run", "baseline", ...small, ...strand, "--seed", "007"]],
  ["run of a former model", ["run", "moderation", "--model", "1.2.0", ...small]],
  ["run in long form", ["run", "baseline", ...small, "--long", "--measures", "K,collapseMonth"]],
  ["frontier", ["frontier", "baseline", ...small, "--steps", "2", "--set", "women=0.9"]],
  ["best-response", ["best-response", "baseline", ...small, "--horizons", "6", "--weights", "1,3", ...steps]],
  ["map", ["map", "baseline", ...small, "--across", "moderation=0:0.5", "--up", "funding", "--of", "K@6"]],
  ["why", ["why", "baseline", ...small, "--reference", "moderation", "--reference-set", "women=0.5"]],
  ["morris", ["sensitivity", "baseline", ...small, "--paths", "2", "--factors", "moderation,funding=0.5:1"]],
  ["tornado", ["sensitivity", "baseline", ...small, "--method", "tornado", "--factors", "funding"]],
  [
    "split",
    ["sensitivity", "baseline", ...small, "--method", "split", "--worlds", "2", "--world-replicates", "2"],
  ],
  ["seek", ["seek", "baseline", ...small, "--goal", "K@6<=1200", "--lever", "funding"]],
  ["escape", ["escape", "baseline", ...small, ...aims, "--confidence", "0.5", "--tries", "24"]],
  ["claims", ["claims", "--only", "C1,C17", "--worlds", "1", "--replicates", "2"]],
];

describe("a result is made again from what it says made it", () => {
  test.each(questions)("%s", async (name, words) => {
    const { at, outbid } = aFolder();
    const isRun = words[0] === "run";
    const raw = isRun ? [] : ["--raw-points", "points.csv"];
    expect(await outbid(...words, "--out", "a.csv", "--quiet", ...raw)).toMatchObject({
      code: 0,
      stderr: "",
    });
    if (!name.startsWith("run ")) await outbid(...words, "--out", "a.json", "--quiet");
    const files = ["a.csv", ...(name.startsWith("run ") ? [] : ["a.json"]), ...(isRun ? [] : ["points.csv"])];
    for (const file of files) {
      const { code, stdout, stderr } = await outbid("remake", file);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(new RegExp(`^${file}: the same, \\d+ bytes\n$`));
      const { made } = await readMade(at(file));
      const columns = file.endsWith(".csv")
        ? readFileSync(at(file), "utf8").split("\n", 1)[0].split(",")
        : [];
      if (file.endsWith(".csv")) expect(made.columns.map((column) => column.name)).toEqual(columns);
      // Every column has words of its own.
      expect(made.columns.filter((column) => !isDescribed(column))).toEqual([]);
      expect(JSON.stringify(made)).not.toContain(hostname());
      expect(JSON.stringify(made)).not.toContain(at(""));
    }
  });
});

test("a plan is in the manifest and in the Parquet of its tables, with whole scenarios and a dictionary", async () => {
  const { at, outbid } = aFolder();
  const factors = [{ kind: "list", setting: "propaganda", values: [0.2, 0.4] }];
  const readings = ["K@6", "sum(TK)@1-6", "reached(collapseMonth)@6", "collapseMonth@6"];
  const plan = aPlanFile({ scenarios: ["baseline"], agents: 200, months: 6, factors, readings, seed: "s" });
  writeFileSync(at("plan.json"), JSON.stringify(plan));
  await outbid("sweep", "plan.json", "--out", "results", "--format", "csv");
  await outbid("merge", "results", "--out", "all.parquet");
  rmSync(at("plan.json"));
  const [folder, table] = [await readMade(at("results")), await readMade(at("all.parquet"))];
  expect(table.made.recipe).toMatchObject({ kind: "merge", plan, form: "parquet" });
  expect(folder.made.recipe).toMatchObject({ kind: "sweep", plan, form: "csv" });
  // All settings, and not only what differs from the defaults.
  expect(folder.made.recipe).toMatchObject({
    scenarios: [{ id: "baseline", parameters: { reconsiderRate: 0.1 } }],
  });
  expect(folder.made.seed).toBe("s");
  const facts = new Map(table.made.columns.map((column) => [column.name, column]));
  expect(facts.get("collapseMonth@6")).toMatchObject({
    unit: "row",
    range: [0, null],
    empty: "the regime has not collapsed by this row, or the run failed",
  });
  expect(facts.get("sum(TK)@1-6")).toMatchObject({ unit: "people", range: [0, null] });
  expect(facts.get("reached(collapseMonth)@6")).toMatchObject({ range: [0, 1], empty: "the run failed" });
  expect(facts.get("propaganda")).toMatchObject({ range: [0, 1], empty: null });
  for (const name of ["results", "all.parquet"])
    expect(await outbid("remake", name)).toMatchObject({ code: 0, stderr: "" });
});

test("a result that was changed, or whose origin is gone or is another model's, is told", async () => {
  const { at, outbid, read } = aFolder();
  await outbid("run", "baseline", ...small, "--out", "a.csv");
  const text = read("a.csv");
  writeFileSync(at("a.csv"), `${text}more\n`);
  const changed = await outbid("remake", "a.csv");
  expect(changed.code).toBe(1);
  expect(changed.stderr).toContain("was changed since it was made: expected SHA-256");
  expect(changed.stderr).toContain('line 16: there "more", made again nothing more');
  writeFileSync(at("a.csv"), text);
  // What stands beside it may be named in its place.
  expect(await outbid("remake", "a.csv.json")).toMatchObject({ code: 0 });
  const made = read("a.csv.json");
  writeFileSync(at("a.csv.json"), made.replaceAll(/"modelVersion": "[^"]+"/g, '"modelVersion": "9.9.9"'));
  expect((await outbid("remake", "a.csv")).stderr).toContain("or a model that is kept, received 9.9.9");
  writeFileSync(at("a.csv.json"), made.replace('"agents": 200', '"agents": "many"'));
  expect((await outbid("remake", "a.csv")).stderr).toContain("population.agents");
  renameSync(at("a.csv.json"), at("b.csv.json"));
  expect(await outbid("remake", "a.csv")).toMatchObject({ code: 2 });
  expect(await outbid("remake", "none.csv")).toMatchObject({ code: 2 });
});

test("what is made again does not take the place of what it is compared with", async () => {
  const { outbid, read } = aFolder();
  await outbid("run", "baseline", ...small, "--out", "a.csv");
  const before = read("a.csv");
  expect(await outbid("remake", "a.csv", "--out", ".")).toMatchObject({ code: 2 });
  expect(read("a.csv")).toBe(before);
});

test("a search says the day that stands in its path, and is made again with that day on any other", async () => {
  const { at, outbid, read } = aFolder();
  const [, words] = questions.find(([name]) => name === "escape") ?? ["", []];
  await outbid(...words, "--out", "a.json", "--quiet");
  const found = await findMade(at("a.json"));
  const day = found?.made.recipe.kind === "study" ? found.made.recipe.date : "";
  expect(JSON.parse(read("a.json")).scenario.date).toBe(day);
  writeFileSync(at("a.json"), read("a.json").replaceAll(String(day), "2026-01-02"));
  expect(await outbid("remake", "a.json")).toMatchObject({ code: 0, stderr: "" });
});

test("every column that a summary of a plan has is in the dictionary", () => {
  const names = ["K@6 mean", "K@6 sd", "K@6 q05", "collapseMonth@6 runs", "runs", "point", "seed"];
  expect(describeColumns(names, "sweep").filter((column) => !isDescribed(column))).toEqual([]);
  expect(describeColumns(["K@6 sd"], "sweep")).toMatchObject([{ unit: "people", range: [0, null] }]);
});
