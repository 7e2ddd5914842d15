import { beforeAll, expect, test } from "vitest";
import { partsOf } from "../../src/engine/runInParts.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

beforeAll(() => buildIfStale("cli"));

test("a large run is shared by workers that would have no replicate, a short one or many replicates are not", () => {
  const large = aScenarioWith({ agents: 1_000_000, months: 60 });
  expect([1, 2, 3, 4].map((replicates) => partsOf(large, replicates, 3))).toEqual([3, 3, 1, 1]);
  expect(partsOf(large, 1, 1)).toBe(1);
  expect(partsOf(aScenarioWith({ agents: 1_000_000, months: 12 }), 1, 2)).toBe(1);
  expect(partsOf(aScenarioWith({ agents: 4000, months: 1200 }), 1, 2)).toBe(1);
});

test("outbid run writes the same bytes of one large run with 1, 2 and 3 workers", async () => {
  const words = ["run", "history-2021-2026", "--replicates", "1", "--agents", "800000", "--months", "50"];
  const outputs = [];
  for (const workers of ["1", "2", "3"]) {
    const ended = await untilEnded(
      startOutbid(".", [...words, "--workers", workers, "--out", "-", "--quiet"]),
    );
    expect([ended.code, ended.stderr]).toEqual([0, ""]);
    outputs.push(ended.stdout);
  }
  expect(outputs[0]?.split("\n").length).toBe(53);
  expect(new Set(outputs).size).toBe(1);
});
