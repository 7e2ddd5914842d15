import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { buildIfStale } from "../../src/tools/build.mjs";
import { packageOf, readNotice, renderNotices } from "../../src/tools/notices.mjs";
import { root } from "../../src/tools/root.mjs";

const read = (path: string) => readFileSync(root + path, "utf8");
const products = ["page", "cli", "lib"] as const;

describe("the notices of what is built", () => {
  beforeAll(async () => {
    for (const product of products) await buildIfStale(product);
  }, 120_000);

  test.each([
    [
      "page",
      ["@preact/signals", "@preact/signals-core", "d3-array", "d3-axis", "d3-selection", "preact", "vite"],
    ],
    ["cli", ["comlink", "commander", "d3-array", "hyparquet", "hyparquet-writer"]],
    ["lib", []],
  ] as const)("of the %s name each package, its version and its licence", (product, own) => {
    const text = read(`dist/${product}/notices.txt`);
    // All three hold the model.
    for (const name of [...own, "seedrandom", "valibot"]) {
      const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`));
      expect(text).toContain(`\n${name} ${version} (${license})\n`);
    }
    expect(text).toContain("Copyright 2019 David Bau.");
    expect(text).toContain("Copyright (c) Fabian Hiller");
    expect(text).not.toContain("vitest");
  });

  test("leave out no package that the code that ships imports", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json"));
    // Bundles hold all that they need: a package that npm installed besides would be imported by nothing.
    expect(dependencies).toBeUndefined();
    const made = /^(calibrate|docs|prerender|seal|tools)[\\/]/;
    const imported = new Set<string>();
    for (const room of ["sim", "viz", "src"])
      for (const file of readdirSync(root + room, { recursive: true, encoding: "utf8" })) {
        if (!/\.tsx?$/.test(file) || made.test(file)) continue;
        for (const [, name = ""] of read(`${room}/${file}`).matchAll(
          /(?:from|import|import\() ?"((?:@[^/"]+\/)?[^./"][^/":]*)["/]/g,
        ))
          imported.add(name);
      }
    const shipped = [...imported].filter((name) => name in devDependencies);
    expect(shipped).toEqual(expect.arrayContaining(["preact", "commander", "d3-array", "valibot"]));
    const all = products.map((product) => read(`dist/${product}/notices.txt`)).join("\n");
    for (const name of shipped) expect(all).toMatch(new RegExp(`^${name} \\d`, "m"));
  });
});

describe("a notice", () => {
  const aPackage = (files: Record<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), "outbid-notice-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "package.json"), '{"name":"a","version":"1.0.0","license":"MIT"}');
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };

  test("has licence and notice, or the part of the readme that is about it", () => {
    expect(
      readNotice(aPackage({ LICENSE: "May be used.\r\n", NOTICE: "By A.", "licenser.js": "x" })).text,
    ).toBe("May be used.\n\nBy A.");
    const readme =
      "# a\n\nLicensed to some.\n\nLICENSE (MIT)\n-------------\n\nMay be used.\n\n## Other\n\nmore";
    expect(readNotice(aPackage({ "README.md": readme })).text).toBe("May be used.");
  });

  test("that is not to be found, and code of which nobody can tell where it is from, stop the build", () => {
    expect(() => readNotice(aPackage({ "README.md": "# a\n" }))).toThrow("expected a licence in ");
    expect(() => packageOf("\0made-up/x.js")).toThrow(
      "expected a module of a package, received made-up/x.js",
    );
    expect(packageOf("/work/sim/step.ts")).toBeUndefined();
    expect(packageOf("/p/node_modules/x/node_modules/@a/b/dist/c.js?commonjs")).toBe(
      "/p/node_modules/x/node_modules/@a/b",
    );
  });

  test("is shared by packages that say the same", () => {
    const notice = (name: string, text: string) => ({ name, version: "1.0.0", license: "MIT", text });
    expect(renderNotices([notice("c", "one"), notice("b", "two"), notice("a", "one")])).toBe(
      `Outbid is under the MIT licence. Code of these packages stands in it, under their licences:\n\n${"-".repeat(72)}\na 1.0.0 (MIT)\nc 1.0.0 (MIT)\n\none\n\n${"-".repeat(72)}\nb 1.0.0 (MIT)\n\ntwo\n`,
    );
  });
});
