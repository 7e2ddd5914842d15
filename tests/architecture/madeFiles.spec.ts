import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { documents } from "../../src/docs/documents.ts";
import { madeFiles } from "../../src/tools/madeFiles.mjs";
import { root } from "../../src/tools/root.mjs";
import { readSources } from "../support/sources.ts";

const made = madeFiles.flatMap(({ files }) => files);

it("every file that `npm run generate` knows of exists, and so does what makes it", () => {
  expect(made.length).toBeGreaterThan(10);
  const programs = madeFiles.flatMap(({ words = [] }) =>
    words.filter((word) => /^(src|tests|node_modules)\//.test(word)),
  );
  expect(programs.length).toBeGreaterThan(10);
  expect([...made, ...programs].filter((file) => !existsSync(root + file))).toEqual([]);
});

it("every snapshot that a test keeps in a file is made by `npm run generate`", () => {
  const kept = readSources("tests").flatMap(({ path, code }) => {
    const count = code.split(/\.toMatchFileSnapshot\(/).length - 1;
    return Array.from({ length: count }, () => path);
  });
  // Scenarios and plans have a schema each; the page its presets, its axes and its plausible worlds.
  expect(kept.length).toBeGreaterThanOrEqual(4);
  const makings = madeFiles.filter(({ words }) => words?.includes("--update"));
  const specOf = ({ words = [] }: (typeof makings)[number]) =>
    words.find((word) => word.endsWith(".spec.ts"));
  expect(makings.map(specOf).sort()).toEqual(kept);
  for (const making of makings) {
    const spec = readFileSync(`${root}${specOf(making)}`, "utf8");
    for (const file of making.files) expect(spec).toContain(file.slice(file.lastIndexOf("/") + 1));
  }
});

it("every page that `npm run docs` makes is made by `npm run generate`, after what it is made from", () => {
  const docs = madeFiles.findIndex(({ command }) => command === "npm run docs");
  expect(madeFiles[docs]?.files).toEqual(documents.map(({ path }) => path));
  const before = madeFiles.slice(0, docs).flatMap(({ files }) => files);
  expect(before).toContain("docs/evidence/claims.json");
  expect(before).toContain("docs/evidence/leadership.json");
  expect(before).toContain("scenarios/accepted/accepted-2021-2022.json");
});

it("the axes are made after the presets that they are worked out from", () => {
  expect(made.indexOf("src/library/fixedAxes.ts")).toBeGreaterThan(made.indexOf("src/library/presets.json"));
});

it("only golden fingerprints ask for an option of their own, and only slow makings are left", () => {
  const asked = madeFiles.filter(({ option }) => option !== undefined);
  expect(asked.flatMap(({ files }) => files)).toEqual(["tests/golden/fingerprints.json"]);
  const left = madeFiles.filter(({ left }) => left !== undefined).map(({ command }) => command);
  expect(left).toContain("npm run evidence");
  expect(left).toContain("npm run calibrate");
  expect(left).not.toContain("npm run docs");
});

it("every file that says it is made stands in the table", () => {
  const pages = ["docs/odd.md", "docs/evidence.md", "docs/calibration.md", "docs/record.md"];
  const sources = ["sim", "src"].flatMap(readSources).map(({ path }) => path);
  const saysSo = /(^|\. )(This page is m|M)ade by `npm run/m;
  const saying = [...pages, ...sources].filter((path) => saysSo.test(readFileSync(root + path, "utf8")));
  expect(saying).toEqual([
    ...pages,
    "sim/compiled/kernelBytes.ts",
    "src/library/fixedAxes.ts",
    "src/results/startWorlds.ts",
    "src/words/told/ClaimText.ts",
    "src/words/told/ExperimentText.ts",
    "src/words/told/ObservationText.ts",
    "src/words/told/SealedFigureText.ts",
    "src/words/told/TitleText.ts",
  ]);
  expect(saying.filter((path) => !made.includes(path))).toEqual([]);
});

it("every command that the table names is a script", () => {
  const scripts = Object.keys(JSON.parse(readFileSync(`${root}package.json`, "utf8")).scripts);
  const named = madeFiles.flatMap(({ command }) => /^npm run ([\w-]+)/.exec(command)?.[1] ?? []);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});
