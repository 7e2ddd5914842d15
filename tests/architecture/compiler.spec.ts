import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { root } from "../../src/tools/root.mjs";

const needsPage = "export const page = document.title;";
const needsNode = "export const node = process.argv;";
const good = "export const good: number = 1;";

it("sim compiles knowing neither a page nor Node", () => {
  expect(findFaultyLines("sim", [needsPage, needsNode, "console.log(1);", "fetch('/');", good])).toEqual([
    1, 2, 3, 4,
  ]);
});

it("viz compiles knowing a page but not Node", () => {
  expect(findFaultyLines("viz", [needsPage, needsNode, good])).toEqual([2]);
});

it("the page compiles knowing a page but not Node", () => {
  expect(findFaultyLines("src", [needsPage, needsNode, good])).toEqual([2]);
});

it("the command line compiles knowing Node but no page", () => {
  expect(findFaultyLines("src/cli", [needsPage, needsNode, good])).toEqual([1]);
});

it("sim cannot import viz, nor viz src, even for a type", () => {
  expect(
    findFaultyLines("sim", ['export type { EngineWorker } from "../../../src/engine/protocol.ts";', good]),
  ).toEqual([1]);
  expect(
    findFaultyLines("viz", ['export type { EngineWorker } from "../../../src/engine/protocol.ts";', good]),
  ).toEqual([1]);
});

/** The 1-based numbers of the lines that a room's compiler settings refuse. */
function findFaultyLines(room: string, lines: readonly string[]): number[] {
  const folder = join(root, ".cache/probe", room.replace("/", "-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(folder, { recursive: true });
  const settings = {
    extends: join(root, room, "tsconfig.json"),
    files: ["probe.ts"],
    include: [],
    references: [],
    compilerOptions: { outDir: "out" },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  writeFileSync(join(folder, "probe.ts"), lines.join("\n"));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "--project", folder, "--pretty", "false"], {
    encoding: "utf8",
  });
  const faults = [...stdout.matchAll(/probe\.ts\((\d+),\d+\): error/g)].map(([, line]) => Number(line));
  return [...new Set(faults)].sort((a, b) => a - b);
}
