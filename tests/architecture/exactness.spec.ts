import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { root } from "../../src/tools/root.mjs";
import { readSources } from "../support/sources.ts";

// Every engine computes these alike: ECMAScript defines their results exactly, and leaves those of the others to the
// engine.
const exactMath = /^(abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc)$/;

it("sim computes with nothing that differs between engines", () => {
  const sources = readSources("sim");
  expect(sources.length).toBeGreaterThan(10);
  const inexact = sources.flatMap(({ path, code }) => [
    ...[...code.matchAll(/\bMath\b(?:\.(\w+))?/g)]
      .filter(([, name]) => !exactMath.test(name ?? ""))
      .map(([use]) => `${path}: ${use}`),
    ...[...code.matchAll(/\*\*/g)].map(() => `${path}: **`),
  ]);
  expect(inexact).toEqual([]);
});

const inexactOrImpure = [
  ...[
    "random",
    "exp",
    "expm1",
    "log",
    "log2",
    "log10",
    "log1p",
    "pow",
    "tanh",
    "sinh",
    "cosh",
    "sin",
    "cos",
    "tan",
  ],
  ...["asin", "acos", "atan", "atan2", "hypot", "cbrt"],
]
  .map((name) => `export const a = Math.${name}(1);`)
  .concat(
    'export const a = Math["exp"](1);',
    "const { exp } = Math; export const a = exp(1);",
    "const M = Math; export const a = M.exp(1);",
    "export const a = [1].map(Math.exp);",
    "export const a = 2 ** 0.5;",
    "export let a = 2; a **= 0.5;",
    'export const a = "a".localeCompare("b");',
    "export const a = (1.5).toLocaleString();",
    "export const a = new Intl.NumberFormat();",
    "export const a = Date.now();",
    "export const a = new Date();",
    "export const a = performance.now();",
    "console.log(1);",
    "setTimeout(() => {}, 1);",
    "export const a = document.title;",
    "export const a = window.name;",
    "export const a = self.name;",
    "export const a = navigator.language;",
    "export const a = localStorage.length;",
    'export const a = fetch("/");',
    "export const a = crypto.randomUUID();",
    "export const a = globalThis.Math;",
    "export const a = process.argv;",
    'import { readFileSync } from "node:fs"; export const a = readFileSync;',
  );

it("the linter refuses in sim whatever is inexact or touches the world", () => {
  const folder = mkdtempSync(join(tmpdir(), "outbid-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "sim"));
  for (const file of ["biome.json", ".gitignore", "sim/exactness.grit"])
    copyFileSync(root + file, join(folder, file));
  // One statement per line; the last one is allowed and must pass.
  writeFileSync(
    join(folder, "sim/probe.ts"),
    [...inexactOrImpure, "export const b = Math.sqrt(2);", ""].join("\n"),
  );

  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const options = ["lint", "--reporter=github", "--max-diagnostics=none", "--diagnostic-level=error"];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: "utf8" });
  const bans =
    /title=(plugin|lint\/style\/noRestrictedGlobals|lint\/correctness\/no(NodejsModules|ProcessGlobal)),.*?line=(\d+)/g;
  const refused = new Set([...stdout.matchAll(bans)].map(([, , , line]) => Number(line)));
  expect(inexactOrImpure.filter((_, i) => !refused.has(i + 1))).toEqual([]);
  expect(refused.has(inexactOrImpure.length + 1)).toBe(false);
});
