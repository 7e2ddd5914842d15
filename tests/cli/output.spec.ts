import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openFile, writeTo } from "../../src/cli/output.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "outbid-output-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a result's file", () => {
  test("appears whole, and only when it is finished", async () => {
    const target = join(folder, "a.csv");
    const output = await openFile(target);
    await output.write("one\n");
    await output.write("two\n");
    expect(readdirSync(folder)).not.toContain("a.csv");
    await output.finish();
    await output.discard();
    expect(readdirSync(folder)).toEqual(["a.csv"]);
    expect(readFileSync(target, "utf8")).toBe("one\ntwo\n");
  });

  test("leaves nothing when it is discarded, and an older file as it was", async () => {
    const target = join(folder, "a.csv");
    writeFileSync(target, "older");
    const output = await openFile(target);
    await output.write("newer");
    await output.discard();
    expect(readdirSync(folder)).toEqual(["a.csv"]);
    expect(readFileSync(target, "utf8")).toBe("older");
  });

  test("replaces an older one", async () => {
    const target = join(folder, "a.csv");
    writeFileSync(target, "older and longer");
    const output = await openFile(target);
    await output.write("newer");
    await output.finish();
    expect(readFileSync(target, "utf8")).toBe("newer");
  });

  test("in a folder that is not there, or in place of one, is refused before anything is computed", async () => {
    await expect(openFile(join(folder, "none/a.csv"))).rejects.toThrow(
      `${join(folder, "none/a.csv")} cannot be written: ENOENT: no such file or directory`,
    );
    mkdirSync(join(folder, "b.csv"));
    await expect(openFile(join(folder, "b.csv"))).rejects.toThrow("expected a file, found a folder");
  });
});

test("a stream is written no faster than it is read", async () => {
  const taken: (() => void)[] = [];
  const slow = new Writable({ highWaterMark: 1, write: (_, __, done) => void taken.push(done) });
  const order: string[] = [];
  const writing = writeTo(slow)
    .write("text")
    .then(() => order.push("written"));
  await turn();
  order.push("taken");
  taken[0]();
  await writing;
  expect(order).toEqual(["taken", "written"]);
});
