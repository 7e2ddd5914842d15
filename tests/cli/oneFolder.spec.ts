import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createManifest, openStore, readManifest } from "../../src/cli/sweep/store.ts";
import { aDesign } from "../support/aPlan.ts";

const folder = mkdtempSync(join(tmpdir(), "outbid-one-folder-"));
afterAll(() => rmSync(folder, { recursive: true }));

const manifestOf = (replicates: number) => createManifest("a", "A", aDesign({ replicates }), "csv");

test("of plans that begin in one folder at the same moment one has it, and the others are refused", async () => {
  for (let round = 0; round < 10; round++) {
    const place = join(folder, String(round));
    const ended = await Promise.allSettled(
      [1, 2, 3, 4].map((replicates) => openStore(place, manifestOf(replicates), () => {})),
    );
    const had = ended.flatMap(({ status }, i) => (status === "fulfilled" ? [i + 1] : []));
    expect(had).toHaveLength(1);
    expect((await readManifest(place))?.replicates).toBe(had[0]);
    for (const each of ended)
      if (each.status === "rejected") expect(each.reason.message).toContain("choose another --out");
    expect(readdirSync(place).sort()).toEqual(["manifest.json", "parts"]);
  }
});

test("shards of one plan may begin at the same moment", async () => {
  const place = join(folder, "shards");
  await Promise.all([1, 1, 1, 1].map(() => openStore(place, manifestOf(3), () => {})));
  expect((await readManifest(place))?.replicates).toBe(3);
});
