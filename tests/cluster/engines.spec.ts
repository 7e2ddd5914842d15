import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { buildIfStale } from "../../src/tools/build.mjs";
import { root } from "../../src/tools/root.mjs";
import { aPlanFile } from "../support/aPlan.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

const read = (name: string) => readFileSync(`${root}src/cluster/${name}`, "utf8");

/** A folder with the plan of six runs, and commands in it. */
function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), "outbid-engines-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const plan = aPlanFile({ scenarios: ["baseline"], agents: 400, replicates: 6 });
  writeFileSync(join(folder, "plan.json"), JSON.stringify(plan));
  return {
    outbid: (words: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
      untilEnded(startOutbid(folder, words, environment)),
    read: (name: string) => readFileSync(join(folder, name)),
  };
}

beforeAll(() => buildIfStale("cli"));

describe("the shards of an engine", () => {
  const sweep = ["sweep", "plan.json", "--out", "results", "--resume", "--shard"];
  test.each([
    [
      "Slurm",
      "auto",
      (i: number) => ({
        SLURM_ARRAY_TASK_ID: `${i + 1}`,
        SLURM_ARRAY_TASK_COUNT: "3",
        SLURM_ARRAY_TASK_MIN: "1",
      }),
    ],
    ["Kubernetes", "auto/3", (i: number) => ({ JOB_COMPLETION_INDEX: `${i}` })],
  ])("%s, side by side in one folder, merge to the bytes of a plain run", async (_, shard, environment) => {
    const { outbid, read: result } = aFolder();
    const ended = await Promise.all([0, 1, 2].map((i) => outbid([...sweep, shard], environment(i))));
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect((await outbid(["merge", "results", "--out", "all.parquet"])).code).toBe(0);
    await outbid(["sweep", "plan.json", "--out", "plain"]);
    await outbid(["merge", "plain", "--out", "plain.parquet"]);
    expect(result("all.parquet").equals(result("plain.parquet"))).toBe(true);
  });
});

describe("the files for clusters", () => {
  test("are Kubernetes jobs by the types of its API", () => {
    mkdirSync(join(root, ".cache"), { recursive: true });
    const folder = mkdtempSync(join(root, ".cache/kubernetes-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const compile = (manifest: string) => {
      writeFileSync(
        join(folder, "job.ts"),
        `import type { Job } from "kubernetes-types/batch/v1";\nexport const job: Job = ${manifest};\n`,
      );
      const options =
        "--noEmit --strict --skipLibCheck --module esnext --moduleResolution bundler --ignoreConfig".split(
          " ",
        );
      const compiler = join(root, "node_modules/typescript/bin/tsc");
      return spawnSync(process.execPath, [compiler, ...options, "job.ts"], { cwd: folder, encoding: "utf8" })
        .stdout;
    };
    for (const name of ["kubernetes-sweep.json", "kubernetes-merge.json"])
      expect(compile(read(name))).toBe("");
    expect(compile(read("kubernetes-sweep.json").replace("completionMode", "completionMod"))).toContain(
      "completionMod",
    );
  });

  test("ask for as many shards as they start tasks, of a command that exists", async () => {
    const { spec } = JSON.parse(read("kubernetes-sweep.json"));
    const { arrayProperties, containerOverrides } = JSON.parse(read("aws-batch.json"));
    const { spec: merge } = JSON.parse(read("kubernetes-merge.json"));
    const args = (job: typeof spec): string[] => job.template.spec.containers[0].args;
    expect(args(spec)[args(spec).indexOf("--shard") + 1]).toBe(`auto/${spec.completions}`);
    const { command } = containerOverrides;
    expect(command[command.indexOf("--shard") + 1]).toBe(`auto/${arrayProperties.size}`);
    const { outbid } = aFolder();
    for (let i = 0; i < 8; i++) {
      expect((await outbid(args(spec), { JOB_COMPLETION_INDEX: String(i) })).code).toBe(0);
    }
    expect((await outbid(args(merge))).code).toBe(0);
  });

  test("are sound shell scripts, those that are", () => {
    const scripts = readdirSync(`${root}src/cluster`).filter((name) => /\.(sh|sbatch)$/.test(name));
    expect(scripts.length).toBeGreaterThan(3);
    for (const name of scripts) execFileSync("sh", ["-n", `${root}src/cluster/${name}`]);
  });
});
