import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { shellWord } from "../../src/reports/shellWord.ts";
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
    path: (...names: string[]) => join(folder, ...names),
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

/**
 * What GNU parallel does with what these files give it: the words before `::::` make a line, as they are or with -q each
 * quoted; values stand for {}, {1}, {2} …, each quoted; a shell runs the line. tests/cluster/parallel.trial.ts has the real one.
 */
const parallel = String.raw`#!${process.execPath}
const { execFileSync } = require("node:child_process");
const { readFileSync } = require("node:fs");
const quote = (text) => "'" + text.replaceAll("'", "'\\''") + "'";
const words = process.argv.slice(2);
const [own, ...lists] = words.join("\0").split(/\0:::+\0/).map((list) => list.split("\0"));
const command = own[0] === "-q" ? own.slice(1).map((word) => (/^[\w{}./-]+$/.test(word) ? word : quote(word))) : own;
const values = [readFileSync(0, "utf8").trim().split("\n"), ...lists.slice(1)];
for (const first of values[0]) {
  const taken = [first, ...values.slice(1).map(([value]) => value)];
  const line = command.join(" ").replaceAll(/\{(\d*)\}/g, (_, n) => quote(taken[Number(n || 1) - 1]));
  execFileSync("sh", ["-c", line], { stdio: "inherit" });
}
`;

describe("names with signs of the shell in them, and a command with blanks in its path", () => {
  const plan = "my plan & $HOME's `x` (1);.json";
  const results = 'R&D $(date) "1" {1} *';

  function shells() {
    const place = aFolder();
    for (const folder of ["bin", "a b"]) mkdirSync(place.path(folder));
    writeFileSync(place.path("bin/parallel"), parallel, { mode: 0o755 });
    symlinkSync(`${root}dist`, place.path("a b/dist"));
    copyFileSync(place.path("plan.json"), place.path(plan));
    const OUTBID = `${process.execPath} '${place.path("a b/dist/cli/outbid.js")}'`;
    const PATH = `${place.path("bin")}${delimiter}${process.env.PATH}`;
    const sh = (words: readonly string[], environment: NodeJS.ProcessEnv = {}) => {
      const env = { ...process.env, OUTBID, PATH, ...environment };
      const { status, stderr } = spawnSync("sh", words, { cwd: place.path(), encoding: "utf8", env });
      expect(stderr).not.toContain("not found");
      expect(status, stderr).toBe(0);
    };
    return { ...place, sh };
  }

  const plainBytes = async ({ outbid, read: result }: ReturnType<typeof aFolder>) => {
    await outbid(["sweep", "plan.json", "--out", "plain"]);
    expect((await outbid(["merge", "plain", "--out", "plain.parquet"])).code).toBe(0);
    return result("plain.parquet");
  };

  test("are what parallel.sh runs and merges", async () => {
    const place = shells();
    place.sh([`${root}src/cluster/parallel.sh`, plan, results, "2"]);
    expect(place.read(join(results, "all.parquet")).equals(await plainBytes(place))).toBe(true);
  });

  test.each(["docs/sweeps.md", "src/cluster/parallel.sh"])(
    "are what the line of %s runs, typed in quotes",
    async (file) => {
      const place = shells();
      const text = readFileSync(root + file, "utf8").replaceAll("\\|", "|");
      const [line = ""] = /seq 8 \| parallel [^`\n]*/.exec(text) ?? [];
      const typed = line
        .replace("seq 8", "seq 2")
        .replace("/8", "/2")
        .replace("outbid", () => `${process.execPath} ${shellWord(place.path("a b/dist/cli/outbid.js"))}`)
        .replace("plan.json", () => shellWord(plan))
        .replace("results", () => shellWord("R&D $(date)"));
      expect(typed).not.toBe(line);
      place.sh(["-c", typed]);
      expect((await place.outbid(["merge", "R&D $(date)", "--out", "all.parquet"])).code).toBe(0);
      expect(place.read("all.parquet").equals(await plainBytes(place))).toBe(true);
    },
  );

  test("are what the scripts of a Slurm array run and merge", async () => {
    const place = shells();
    place.sh([`${root}src/cluster/slurm-shard.sbatch`, plan, results, "1"], {
      SLURM_ARRAY_TASK_ID: "1",
      SLURM_ARRAY_TASK_COUNT: "1",
    });
    place.sh([`${root}src/cluster/slurm-merge.sbatch`, results]);
    expect(place.read(join(results, "all.parquet")).equals(await plainBytes(place))).toBe(true);
    expect(place.read(join(results, "summary.parquet")).length).toBeGreaterThan(100);
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
