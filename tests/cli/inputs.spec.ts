import { linkSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { noteInput, refuseInput } from "../../src/cli/inputs.ts";

const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "outbid-inputs-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return (name: string) => join(folder, name);
};

test("a file that is read is no file to write, under whatever name", () => {
  const at = aFolder();
  writeFileSync(at("read.json"), "{}");
  linkSync(at("read.json"), at("other.json"));
  noteInput(at("read.json"));
  expect(() => refuseInput(at("other.json"))).toThrow(
    "expected another file than those that the command reads",
  );
});

test("a file that was read and is gone gives its number to any other", () => {
  const at = aFolder();
  writeFileSync(at("read.json"), "{}");
  noteInput(at("read.json"));
  // The same number on the disk under another name, as a system gives it to a new file after the old one was removed.
  renameSync(at("read.json"), at("new.csv"));
  expect(() => refuseInput(at("new.csv"))).not.toThrow();
});
