import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { modelVersion } from "../../sim/index.ts";
import { formerModels, keptModels } from "../../src/engine/keptModels.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { root } from "../../src/tools/root.mjs";
import { aScenarioFile } from "../support/aScenario.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

const folder = mkdtempSync(join(tmpdir(), "outbid-former-model-"));
const outbid = (...words: string[]) => untilEnded(startOutbid(folder, words));
beforeAll(() => buildIfStale("cli"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the program of a version wrote then. */
const written = (model: string) => readFileSync(`${root}tests/golden/version-${model}/run.csv`, "utf8");
/** The run of those files: see the README beside them. */
const run =
  "girls-schools-reopen --replicates 3 --agents 600 --months 18 --seed kept --set propaganda=.8 --at 6:funding=.4";

describe.each(keptModels)("outbid run --model %s", (model) => {
  test("writes the bytes that the program of that version wrote, with one worker or three", async () => {
    for (const workers of ["1", "3"]) {
      const words = [...run.split(" "), "--model", model, "--workers", workers, "--out", "-"];
      const { code, stdout, stderr } = await outbid("run", ...words);
      expect([code, stdout]).toEqual([0, written(model)]);
      expect(stderr).toContain(`seed "kept", model ${model}`);
      expect(stderr).toContain(written(model).match(/[0-9a-f]{16}(?=,)/)?.[0]);
    }
  });

  test("gives a file the defaults of that version", async () => {
    const events = [{ kind: "step", month: 12, lever: "women", value: 0.6 }];
    writeFileSync(
      join(folder, "mine.json"),
      JSON.stringify({ ...aScenarioFile(), id: "girls-schools-reopen", events }),
    );
    const words = ["mine.json", ...run.split(" ").slice(1), "--model", model, "--out", "-", "--quiet"];
    expect((await outbid("run", ...words)).stdout).toBe(written(model));
  });
});

test("beside a former model's summary stands that of the present one, for the same settings", async () => {
  const small = [...run.split(" "), "--workers", "2"];
  const present = (await outbid("run", ...small)).stderr;
  const { stdout, stderr } = await outbid("run", ...small, "--model", "1.1.0", "--out", "-");
  expect(present).toContain(`model ${modelVersion}\n`);
  expect(stderr.endsWith(`what they leave out has its defaults:\n${present}`)).toBe(true);
  expect(stderr.indexOf("model 1.1.0")).toBeLessThan(stderr.indexOf("Beside it"));
  expect(stdout).toBe(written("1.1.0"));
  // Who wants the table alone does not wait for it.
  expect((await outbid("run", ...small, "--model", "1.1.0", "--quiet")).stderr).toBe("");
});

test("a setting that means something else now is told beside it, where the run sets it, and no other is", async () => {
  const small = ["--replicates", "1", "--agents", "400", "--months", "2", "--model", "1.2.0"];
  const set = (await outbid("run", "baseline", ...small, "--set", "aidShare=.2")).stderr;
  expect(set).toContain("\naidShare 0.2: It is now the share of the economy that is lost when aid ends");
  expect(set.match(/It is now|It now|It no longer/g)).toHaveLength(1);
  expect((await outbid("run", "baseline", ...small)).stderr).not.toContain("It is now");
});

test("a model that is not kept is refused with those that are", async () => {
  const { code, stderr } = await outbid("run", "baseline", "--model", "1.0.0");
  expect(code).toBe(2);
  expect(stderr).toContain(
    `--model: expected ${formerModels().join(", ")}, which are kept, or ${modelVersion}, the present one; received "1.0.0"`,
  );
});

test("a scenario that came later is no id of a former model", async () => {
  const { code, stderr } = await outbid("run", "history-2021-2026", "--model", "1.2.0");
  expect(code).toBe(2);
  expect(stderr).toContain("scenario: expected an id of model 1.2.0 or a file");
});

test("two models are a contradiction; one said twice is none, nor is the present one", async () => {
  const two = await outbid("run", "baseline", "--model", "1.1.0", "--model", modelVersion);
  expect([two.code, two.stderr]).toEqual([
    2,
    expect.stringContaining(`--model 1.1.0 and --model ${modelVersion}: expected one model, received two`),
  ]);
  const small = ["--replicates", "1", "--agents", "400", "--months", "2", "--out", "-", "--quiet"];
  const present = await outbid("run", "baseline", ...small, "--model", modelVersion);
  expect(present.stdout).toBe((await outbid("run", "baseline", ...small)).stdout);
  const twice = await outbid("run", "baseline", ...small, "--model", "1.1.0", "--model", "1.1.0");
  expect([twice.code, twice.stdout.includes("\n1.1.0,baseline,")]).toEqual([0, true]);
});

test("a form that a former model is not asked for is refused by its option", async () => {
  const { code, stderr } = await outbid("run", "baseline", "--model", "1.1.0", "--out", "mine.json");
  expect(code).toBe(2);
  expect(stderr).toContain("--out: expected a .csv file or - with --model 1.1.0, received mine.json");
});

test("settings that came later are refused with each path, in a file, by --set and by --at", async () => {
  const events = [{ kind: "step", month: 3, lever: "restrictions", value: 0.5 }];
  const parts = {
    parameters: { restrictionCost: 0.2, aidShare: 0.3 },
    levers: { restrictions: 0.5 },
    events,
  };
  writeFileSync(join(folder, "later.json"), JSON.stringify(aScenarioFile(parts)));
  const set = ["--set", "restrictionCost=.1", "--set", "aidShare=.2", "--at", "2:restrictions=.3"];
  for (const model of ["1.1.0", "1.2.0"]) {
    const { code, stderr } = await outbid("run", "later.json", "--model", model, ...set);
    expect(code).toBe(2);
    expect(stderr.split("\n").slice(0, 5)).toEqual([
      ...["parameters.restrictionCost", "levers.restrictions", "events.0.lever"].map((path) =>
        expect.stringContaining(`later.json: ${path}: expected a setting that model ${model} knows`),
      ),
      ...["--set restrictionCost=.1: ", "--at 2:restrictions=.3: "].map((argument) =>
        expect.stringContaining(`${argument}expected a setting that model ${model} knows`),
      ),
    ]);
    expect(stderr).not.toContain("aidShare");
  }
});
