import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeSum } from "../../src/seal/sealed.ts";
import { root } from "../../src/tools/root.mjs";
import { keepSealed, refuseSealed } from "../../src/tools/sealedFolder.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "outbid-sealed-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const name = "2026-11-30.json";

test("a sealed file is never written again", () => {
  expect(refuseSealed(folder, name)).toBeUndefined();
  keepSealed(folder, name, "first\n", "sum\n");
  expect(refuseSealed(folder, name)).toContain(`${name} is sealed already`);
  expect(() => keepSealed(folder, name, "second\n", "sum\n")).toThrow("sealed already");
  expect(readFileSync(join(folder, name), "utf8")).toBe("first\n");
});

test("nothing is sealed beside a hash that is there already", () => {
  keepSealed(folder, name, "first\n", "sum\n");
  rmSync(join(folder, name));
  expect(() => keepSealed(folder, name, "second\n", "sum\n")).toThrow("sealed already");
  expect(readdirSync(folder)).toEqual([`${name}.sha256`]);
});

test("the file with the hash is what sha256sum writes: hash, two spaces, name", () => {
  const text = '{ "title": "5–95 %" }\n';
  const hash = createHash("sha256").update(text, "utf8").digest("hex");
  expect(writeSum(name, text)).toBe(`${hash}  ${name}\n`);
});

test("npm run seal refuses an option that it does not know, and touches nothing", () => {
  const { status, stderr } = spawnSync(process.execPath, [`${root}src/tools/seal.mjs`, "--again"], {
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toContain("expected --check, --score or nothing, received --again");
});
