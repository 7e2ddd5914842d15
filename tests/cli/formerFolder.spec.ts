import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { modelVersion } from "../../sim/index.ts";
import { readPlan } from "../../src/cli/sweep/readPlan.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

/** A plan, and the first of two shards of its results, as the command line of version 1.1.0 wrote them. */
const former = join(import.meta.dirname, "../golden/version-1.1.0");
const folder = mkdtempSync(join(tmpdir(), "outbid-former-"));
const outbid = (...words: string[]) => untilEnded(startOutbid(folder, words));

beforeAll(async () => {
  await buildIfStale("cli");
  cpSync(former, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every file below, with its bytes. */
const everything = () =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]);

test.each([
  ["sweep", "plan.json", "--out", "results", "--format", "csv", "--resume"],
  ["sweep", "plan.json", "--out", "results", "--format", "csv"],
  ["merge", "results", "--out", "all.csv"],
])(
  "outbid %s refuses a folder of version 1.1.0 with the reason, and leaves it as it is",
  async (...words) => {
    const before = everything();
    const { code, stderr, stdout } = await outbid(...words);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(`results: expected results of model ${modelVersion}`);
    expect(stderr).toContain("found those of model 1.1.0");
    expect(stderr).toMatch(/finish and merge it with the program of that version, or begin anew/);
    expect(everything()).toEqual(before);
  },
);

test("a plan file of version 1.1.0 is read as it was, with a fingerprint of its own", () => {
  const { plan, design } = readPlan(join(former, "plan.json"));
  const manifest = JSON.parse(readFileSync(join(former, "results/manifest.json"), "utf8"));
  expect([plan.id, design.runs, design.replicates]).toEqual([
    manifest.plan,
    manifest.runs,
    manifest.replicates,
  ]);
  expect(design.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect(design.fingerprint).not.toBe(manifest.planFingerprint);
});
