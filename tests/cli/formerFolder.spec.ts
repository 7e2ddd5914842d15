import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { modelVersion } from "../../sim/index.ts";
import { readPlan } from "../../src/cli/sweep/readPlan.ts";
import { keptModels } from "../../src/engine/keptModels.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

/** A plan, and the first of two shards of its results, as the command line of a version wrote them. */
const former = (model: string) => join(import.meta.dirname, `../golden/version-${model}`);
const top = mkdtempSync(join(tmpdir(), "outbid-former-"));

beforeAll(async () => {
  await buildIfStale("cli");
  for (const model of keptModels) cpSync(former(model), join(top, model), { recursive: true });
});
afterAll(() => rmSync(top, { recursive: true }));

/** Every file below, with its bytes. */
const everything = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]);

const commands = [
  "sweep plan.json --out results --format csv --resume",
  "sweep plan.json --out results --format csv",
  "merge results --out all.csv",
];
test.each(keptModels.flatMap((model) => commands.map((command) => [command, model] as const)))(
  "outbid %s refuses a folder of version %s with the reason, and leaves it as it is",
  async (command, model) => {
    const folder = join(top, model);
    const before = everything(folder);
    const { code, stderr, stdout } = await untilEnded(startOutbid(folder, command.split(" ")));
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(`results: expected results of model ${modelVersion}`);
    expect(stderr).toContain(`found those of model ${model}`);
    expect(stderr).toMatch(/finish and merge it with the program of that version, or begin anew/);
    expect(everything(folder)).toEqual(before);
  },
);

test("a plan file of version 1.1.0 is read as it was, with a fingerprint of its own", () => {
  const { plan, design } = readPlan(join(former("1.1.0"), "plan.json"));
  const manifest = JSON.parse(readFileSync(join(former("1.1.0"), "results/manifest.json"), "utf8"));
  expect([plan.id, design.runs, design.replicates]).toEqual([
    manifest.plan,
    manifest.runs,
    manifest.replicates,
  ]);
  expect(design.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect(design.fingerprint).not.toBe(manifest.planFingerprint);
});
