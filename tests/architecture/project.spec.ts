import { existsSync, readFileSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { modelVersion } from "../../sim/index.ts";
import { root } from "../../src/tools/root.mjs";
import { readSources } from "../support/sources.ts";

const read = (file: string) => readFileSync(root + file, "utf8");

it("the lock file names packages and checksums but no place to load them from", () => {
  const lock = read("package-lock.json");
  expect(lock).toContain('"integrity"');
  expect(lock).not.toContain('"resolved"');
});

it("no settings name a registry", () => {
  for (const file of ["package.json", "package-lock.json", ".npmrc"])
    expect(read(file)).not.toMatch(/registry\.|registry *=/);
});

it.each(["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])("every file that %s names exists", (page) => {
  const text = read(page);
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? "");
  const quoted = [...text.matchAll(/`((?:sim|viz|src|tests|scenarios|docs|\.ci)\/[\w./-]*)`/g)].map(
    ([, path]) => path ?? "",
  );
  const files = [...links.filter((target) => !/^(https?:|#)/.test(target)), ...quoted];
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(root + file))).toEqual([]);
});

it("every script that README.md or CONTRIBUTING.md tells to run exists", () => {
  const scripts = Object.keys(JSON.parse(read("package.json")).scripts);
  const text = read("README.md") + read("CONTRIBUTING.md");
  const told = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w-]+)/g)].map(([, name]) => name ?? "");
  expect(new Set(told)).toContain("start");
  expect(told.filter((name) => !scripts.includes(name))).toEqual([]);
});

it("package, lock file, citation and changelog tell one version", () => {
  const { version } = JSON.parse(read("package.json"));
  const lock = JSON.parse(read("package-lock.json"));
  expect([lock.version, lock.packages[""].version]).toEqual([version, version]);
  expect(read("CITATION.cff")).toContain(`\nversion: ${version}\n`);
  // A section for the next version may come before it.
  expect(read("CHANGELOG.md").match(/^## (?!Next$)(.+)$/m)?.[1]).toBe(version);
});

it("the changelog lists the present model version under Results", () => {
  const results = read("CHANGELOG.md")
    .split(/^### Results$/m)
    .slice(1)
    .map((section) => section.split(/^##? /m)[0]);
  expect(results.join("")).toContain(`\`modelVersion\` ${modelVersion}`);
});

it("the whole check of a clone can be started", () => {
  expect(statSync(`${root}.ci/run`).mode & 0o111).not.toBe(0);
});

it("every property test says from which seed it draws, so that a second run meets the same cases", () => {
  const properties = readSources("tests").flatMap(({ path, code }) => {
    // An assertion reaches from its line to the closing one with the same indent.
    const assertions = [...code.matchAll(/^( *)(?:await )?fc\.assert\($[\s\S]*?^\1\);$/gm)];
    expect(assertions.length, path).toBe(code.split(/\bfc\.assert\(\s/).length - 1);
    return assertions.map(([text]) => ({ path, text }));
  });
  expect(properties.length).toBeGreaterThan(10);
  expect(properties.filter(({ text }) => !/\bseed: \d+/.test(text)).map(({ path }) => path)).toEqual([]);
});
