import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { quantilesByMonth, runReplicates } from "../../sim/experiments/index.ts";
import { measureIndex, modelVersion as ownVersion, parseScenarioText } from "../../sim/index.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { root } from "../../src/tools/root.mjs";

const folder = mkdtempSync(join(tmpdir(), "outbid-packed-"));
const node = (...words: string[]) => execFileSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
const npm = (cwd: string, ...words: string[]) =>
  execFileSync(
    "npm",
    [...words, "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"],
    {
      cwd,
      encoding: "utf8",
      shell: process.platform === "win32",
    },
  );
const example = /```js\n([\s\S]*?)```/.exec(readFileSync(`${root}README.md`, "utf8"))?.[1] ?? "";

beforeAll(async () => {
  await buildIfStale("lib");
  await buildIfStale("cli");
  await buildIfStale("page");
  const packed = npm(root, "pack", "--pack-destination", folder).trim().split("\n").pop() ?? "";
  writeFileSync(join(folder, "package.json"), '{ "name": "empty", "private": true, "type": "module" }');
  npm(folder, "install", "--omit=dev", `./${packed}`);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What the example of the README prints, from the model itself. */
function expected(): string {
  const parsed = parseScenarioText(readFileSync(`${root}scenarios/baseline.json`, "utf8"));
  if (!parsed.ok) throw new Error("the baseline is a scenario");
  const rows = parsed.scenario.months + 1;
  const values = runReplicates(parsed.scenario, 0, 20);
  const found = quantilesByMonth(values, rows, measureIndex("K"), [0.05, 0.5, 0.95]);
  const [low, middle, high] = [0, 1, 2].map((p) => found[p * rows + 60]);
  return `In this model, members of IS-K in month 60: ${middle} (${low}–${high})\n`;
}

test("the packed tarball, installed in an empty project, runs the README's example in Node", () => {
  writeFileSync(join(folder, "example.js"), example);
  expect(example).toContain('from "outbid"');
  expect(node("--no-warnings", "example.js")).toBe(expected());
});

test("it is all that is installed, and CommonJS can require it", () => {
  const installed = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
  expect(installed).toEqual(["outbid"]);
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const { modelVersion } = JSON.parse(
    node(
      "--no-warnings",
      "--input-type=commonjs",
      "-e",
      'const { modelVersion } = require("outbid"); console.log(JSON.stringify({ modelVersion }))',
    ),
  );
  expect([modelVersion, version]).toEqual([ownVersion, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
});

test("links between its pages lead to files that it has", () => {
  const place = join(folder, "node_modules/outbid");
  const pages = readdirSync(place, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );
  expect(pages.length).toBeGreaterThan(10);
  const broken = pages.flatMap((page) =>
    [...readFileSync(join(place, page), "utf8").matchAll(/\]\(([^)\s#:]+)(?:#[^)]*)?\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !existsSync(join(place, dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test("its command serves the page, with its notices and workers", async () => {
  const child = spawn(process.execPath, ["node_modules/outbid/src/cli/outbid.mjs", "page", "--port", "0"], {
    cwd: folder,
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  for await (const piece of child.stdout) {
    said += piece;
    if (said.includes("\n")) break;
  }
  const [address = ""] = /http:\S+/.exec(said) ?? [];
  const html = await (await fetch(address)).text();
  expect(html).toContain("<title>Outbid");
  for (const [, file = ""] of html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g))
    expect((await fetch(address + file)).status).toBe(200);
  expect(await (await fetch(`${address}notices.txt`)).text()).toContain("preact ");
  expect((await fetch(`${address}..%2f..%2fpackage.json`)).status).toBe(404);
  const ended = once(child, "exit");
  child.kill("SIGINT");
  expect((await ended)[0]).toBe(130);
});

test("its command writes the page as one file", () => {
  const said = node("node_modules/outbid/src/cli/outbid.mjs", "page", "--one-file", "school.html");
  expect(said).toContain("Wrote school.html");
  const written = readFileSync(join(folder, "school.html"));
  expect(written.equals(readFileSync(`${root}dist/page/outbid.html`))).toBe(true);
});

test("its command sweeps a plan that came with it", () => {
  const [command, plan] = ["src/cli/outbid.mjs", "scenarios/plans/smoke.json"].map((path) =>
    join("node_modules/outbid", path),
  );
  node(command, "sweep", plan, "--out", "results", "--quiet");
  node(command, "merge", "results", "--out", "all.csv", "--quiet");
  expect(readFileSync(join(folder, "all.csv"), "utf8").split("\n").length).toBe(1 + 40 + 1);
});

test("a bundler takes it in a worker", async () => {
  writeFileSync(
    join(folder, "of.js"),
    'new Worker(new URL("./in.js", import.meta.url), { type: "module" });',
  );
  writeFileSync(join(folder, "in.js"), 'import { modelVersion } from "outbid"; postMessage(modelVersion);');
  await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    worker: { format: "es" },
    build: { outDir: "worker", target: "es2022", rolldownOptions: { input: join(folder, "of.js") } },
  });
  const assets = readdirSync(join(folder, "worker/assets"));
  const worker = assets.find((name) => name.startsWith("in-")) ?? "";
  expect(readFileSync(join(folder, "worker/assets", worker), "utf8")).toContain(ownVersion);
});

test("a bundler takes it", async () => {
  writeFileSync(join(folder, "page.js"), example);
  await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    build: {
      outDir: "bundle",
      target: "es2022",
      lib: { entry: "page.js", formats: ["es"], fileName: () => "page.js" },
    },
  });
  const bundle = readFileSync(join(folder, "bundle/page.js"), "utf8");
  expect(bundle).not.toMatch(/^import /m);
  expect(node("bundle/page.js")).toBe(expected());
});

test.each([
  ["bundler", "esnext"],
  ["nodenext", "nodenext"],
])("its types hold under moduleResolution %s, and catch what is wrong", (moduleResolution, module) => {
  writeFileSync(
    join(folder, "typed.ts"),
    [
      'import { type Ensemble, parseScenario, runEnsemble, type Scenario } from "outbid";',
      "const parsed = parseScenario({});",
      "const of = (scenario: Scenario): Ensemble => runEnsemble(scenario, { replicates: 2 });",
      'export const months: number[] = parsed.ok ? [...of(parsed.scenario).quantiles("K", [0.5])[0]] : [];',
      "// @ts-expect-error replicates are counted",
      'export const wrong = parsed.ok ? runEnsemble(parsed.scenario, { replicates: "2" }) : undefined;',
      "",
    ].join("\n"),
  );
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const options = [
    "--noEmit",
    "--strict",
    "--target",
    "es2022",
    "--module",
    module,
    "--moduleResolution",
    moduleResolution,
  ];
  expect(node(compiler, ...options, "--types", "", "typed.ts")).toBe("");
});
