import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { openFile } from "../../src/cli/output.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { markThisProcess } from "../../src/tools/processMark.mjs";
import { root } from "../../src/tools/root.mjs";
import { aPlanFile } from "../support/aPlan.ts";
import { aScenarioFile } from "../support/aScenario.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

let folder = "";
const at = (...names: string[]) => join(folder, ...names);
const read = (name: string) => readFileSync(at(name), "utf8");
const outbid = (...words: string[]) => untilEnded(startOutbid(folder, words));
const run = (out: string) => outbid("run", "baseline", ...small, "--out", out);
const small = ["--replicates", "2", "--agents", "400", "--months", "2"];
const plan = {
  scenarios: ["mine.json"],
  factors: [{ kind: "rows", file: "rows.csv" }],
  replicates: 1,
  months: 2,
  readings: ["K@2"],
};

beforeAll(() => buildIfStale("cli"), 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "outbid-places-"));
  writeFileSync(at("plan.json"), JSON.stringify(aPlanFile({ agents: 400, ...plan })));
  writeFileSync(at("mine.json"), JSON.stringify(aScenarioFile()));
  writeFileSync(at("rows.csv"), "propaganda\n0.1\n0.2\n");
  return () => rmSync(folder, { recursive: true });
});

/** What each command that writes a file writes into `out`. */
const writers: [string, (out: string) => string[]][] = [
  ["run --out", (out) => ["run", "baseline", ...small, "--out", out]],
  ["plan scenario --out", (out) => ["plan", "scenario", "plan.json", "--run", "0", "--out", out]],
  ["merge --out", (out) => ["merge", "results", "--out", out]],
];

describe.each(writers)("the file of %s", (_, words) => {
  beforeEach(async () => void (await outbid("sweep", "plan.json", "--out", "results")));

  test("is written through a link, which stays, and keeps its mode", async () => {
    mkdirSync(at("there"));
    writeFileSync(at("there/a.csv"), "older", { mode: 0o640 });
    symlinkSync("there", at("folder"));
    symlinkSync("folder/a.csv", at("link.csv"));
    symlinkSync("link.csv", at("links.csv"));
    expect((await outbid(...words("links.csv"))).code).toBe(0);
    expect([readlinkSync(at("links.csv")), readlinkSync(at("link.csv"))]).toEqual([
      "link.csv",
      "folder/a.csv",
    ]);
    expect(read("there/a.csv").length).toBeGreaterThan(20);
    expect(statSync(at("there/a.csv")).mode & 0o777).toBe(0o640);
    expect(readdirSync(at("there"))).toEqual(["a.csv"]);
  });

  test("that is a device stays one", async () => {
    symlinkSync("/dev/null", at("null.csv"));
    expect((await outbid(...words("null.csv"))).code).toBe(0);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
    expect(lstatSync(at("null.csv")).isSymbolicLink()).toBe(true);
  });

  test("that is a named pipe is read by whoever opens it, to the last byte", async () => {
    expect((await outbid(...words("plain.csv"))).code).toBe(0);
    execFileSync("mkfifo", [at("pipe.csv")]);
    const ended = outbid(...words("pipe.csv"));
    const reader = spawn("cat", [at("pipe.csv")]);
    expect(await text(reader.stdout)).toBe(read("plain.csv"));
    expect((await ended).code).toBe(0);
    expect(lstatSync(at("pipe.csv")).isFIFO()).toBe(true);
  });

  test("that is standard output goes there, after what stands there", async () => {
    expect((await outbid(...words("plain.csv"))).code).toBe(0);
    symlinkSync("/dev/stdout", at("stdout.csv"));
    const command = [process.execPath, `${root}dist/cli/outbid.js`, ...words("stdout.csv")];
    execFileSync("sh", ["-c", `{ echo first; "$@"; } > all 2>/dev/null`, "sh", ...command], { cwd: folder });
    expect(read("all")).toBe(`first\n${read("plain.csv")}`);
  });
});

test("a link to nothing is a place for a new file", async () => {
  symlinkSync("new.csv", at("link.csv"));
  expect((await run("link.csv")).code).toBe(0);
  expect(lstatSync(at("link.csv")).isSymbolicLink()).toBe(true);
  expect(read("new.csv")).toContain("modelVersion");
});

test("links that go in a circle are told", async () => {
  symlinkSync("b.csv", at("a.csv"));
  symlinkSync("a.csv", at("b.csv"));
  const { code, stderr } = await run("a.csv");
  expect([code, stderr]).toEqual([
    1,
    "a.csv cannot be written: ELOOP: too many symbolic links encountered\n",
  ]);
});

test("a file with a name of 255 bytes is written", async () => {
  const name = `${"ä".repeat(125)}x.csv`;
  expect((await run(name)).code).toBe(0);
  expect(readdirSync(folder)).toContain(name);
  // What made it stands beside it, under a name that is not longer.
  const beside = readdirSync(folder).filter((other) => /^[0-9a-f]{64}\.json$/.test(other));
  expect(beside.length).toBe(1);
  expect(JSON.parse(read(beside[0] ?? "")).file.bytes).toBe(Buffer.byteLength(read(name)));
});

test("a file stays its owner's, and his rights his, where root writes it", async () => {
  const isRoot = process.getuid?.() === 0;
  const owner = isRoot ? [1234, 4321] : [process.getuid?.(), process.getgid?.()];
  writeFileSync(at("a.csv"), "older");
  if (isRoot) chownSync(at("a.csv"), 1234, 4321);
  chmodSync(at("a.csv"), 0o4640);
  expect((await run("a.csv")).code).toBe(0);
  const { uid, gid, mode } = statSync(at("a.csv"));
  expect([uid, gid, mode & 0o7777]).toEqual([...owner, 0o4640]);
});

test("a named pipe that nobody reads can be waited for no longer", async () => {
  execFileSync("mkfifo", [at("pipe.csv")]);
  const child = startOutbid(folder, [
    "run",
    "baseline",
    ...small,
    "--set",
    "attackRate=100",
    "--out",
    "pipe.csv",
  ]);
  const ended = untilEnded(child);
  await once(child.stderr, "data");
  child.kill("SIGINT");
  expect((await ended).code).toBe(130);
});

test("a command that runs needs its own files no longer, for threads that it starts later neither", async () => {
  cpSync(`${root}dist/cli`, at("dist/cli"), { recursive: true });
  cpSync(`${root}scenarios`, at("scenarios"), { recursive: true });
  writeFileSync(at("package.json"), '{"type":"module"}');
  execFileSync("mkfifo", [at("pipe.csv")]);
  const long = ["--replicates", "60", "--months", "30"];
  const words = ["run", "baseline", ...long, "--set", "attackRate=100", "--out", "pipe.csv"];
  const child = spawn(process.execPath, [at("dist/cli/outbid.js"), ...words], { cwd: folder });
  const ended = untilEnded(child);
  // It has told what is unusual, and waits for a reader before it starts a thread.
  await once(child.stderr, "data");
  rmSync(at("dist"), { recursive: true });
  const reader = spawn("cat", [at("pipe.csv")]);
  expect((await text(reader.stdout)).split("\n").length).toBe(1 + 60 * 31 + 1);
  expect((await ended).code).toBe(0);
});

describe("what a command reads it does not write:", () => {
  test.each([
    ["the scenario of a run", ["run", "mine.json", "--out", "mine.json"], "mine.json"],
    ["it under another name", ["run", "mine.json", "--out", "./link.json"], "mine.json"],
    ["one of two scenarios", ["why", "mine.json", "--replicates", "2", "--out", "mine.json"], "mine.json"],
    ["a plan", ["plan", "scenario", "plan.json", "--run", "0", "--out", "plan.json"], "plan.json"],
    ["a plan's scenario", ["plan", "scenario", "plan.json", "--run", "0", "--out", "mine.json"], "mine.json"],
    ["a plan's rows", ["plan", "scenario", "plan.json", "--run", "0", "--out", "rows.csv"], "rows.csv"],
    ["a path's scenario", ["escape", "mine.json", "--keep", "mine.json"], "mine.json"],
  ])("%s", async (_, words, input) => {
    symlinkSync("mine.json", at("link.json"));
    const before = read(input);
    const { code, stderr } = await outbid(...words);
    expect(stderr).toMatch(/: expected another file than those that the command reads; it is .*\n$/);
    expect(code).toBe(2);
    expect(read(input)).toBe(before);
  });

  test("parts that are merged", async () => {
    await outbid("sweep", "plan.json", "--out", "results", "--format", "csv");
    linkSync(at("results/parts/000001.csv"), at("hard.csv"));
    for (const out of ["results/parts/000000.csv", "hard.csv"]) {
      const before = read(out);
      expect((await outbid("merge", "results", "--out", out)).code).toBe(2);
      expect(read(out)).toBe(before);
    }
  });

  test("a plan that stands where the manifest of its results would", async () => {
    mkdirSync(at("results"));
    writeFileSync(at("results/manifest.json"), JSON.stringify(aPlanFile({ scenarios: ["baseline"] })));
    const before = read("results/manifest.json");
    expect((await outbid("sweep", "results/manifest.json", "--out", "results")).code).toBe(2);
    expect(read("results/manifest.json")).toBe(before);
  });

  test("nor two results into one file", async () => {
    const { code, stderr } = await outbid("escape", "mine.json", "--out", "a.json", "--keep", "./a.json");
    expect([code, stderr]).toEqual([2, "./a.json: expected another file for each result\n"]);
    expect(readdirSync(folder)).not.toContain("a.json");
  });
});

describe("what a killed run left", () => {
  /** A temporary file of a run of `a.csv` that was killed. */
  async function killed(): Promise<string> {
    const child = startOutbid(folder, ["run", "baseline", "--replicates", "10000000", "--out", "a.csv"]);
    const ended = untilEnded(child);
    const parts = () => readdirSync(folder).filter((name) => name.endsWith(".part"));
    const before = parts();
    onTestFinished(() => void child.kill("SIGKILL"));
    while (parts().length === before.length) await new Promise((turn) => setImmediate(turn));
    child.kill("SIGKILL");
    await ended;
    return parts().find((name) => !before.includes(name)) ?? "";
  }

  test("goes with the next run of the same file, and no other's does", async () => {
    const left = await killed();
    expect((await run("b.csv")).code).toBe(0);
    expect(readdirSync(folder)).toContain(left);
    expect((await run("a.csv")).code).toBe(0);
    expect(readdirSync(folder)).not.toContain(left);
    expect(readdirSync(folder)).toContain("a.csv");
  });

  test("stays while its run lives, however old a clock says that it is", async () => {
    const output = await openFile(at("a.csv"));
    const [mine = ""] = readdirSync(folder).filter((name) => name.endsWith(".part"));
    const old = new Date(Date.now() - 3_600_000 * 1000);
    utimesSync(at(mine), old, old);
    expect((await run("a.csv")).code).toBe(0);
    expect(existsSync(at(mine))).toBe(true);
    await output.write("last");
    await output.finish();
    expect(read("a.csv")).toBe("last");
  });

  test("on another machine goes after a week, by the clock of the folder", async () => {
    const [, ...rest] = markThisProcess().split("-");
    const elsewhere = ["0123456789abcdef", ...rest].join("-");
    const names = [`.a.csv.${elsewhere}.part`, ".a.csv.6f1c1de1-4d8e-4fd6-a2c0-52a4b5c2b1aa.part"];
    for (const [days, stays] of [
      [6, true],
      [8, false],
    ] as const) {
      for (const name of names) {
        writeFileSync(at(name), "");
        const then = new Date(Date.now() - days * 24 * 3_600_000);
        utimesSync(at(name), then, then);
      }
      expect((await run("a.csv")).code).toBe(0);
      for (const name of names) expect(existsSync(at(name)), `${name} after ${days} days`).toBe(stays);
    }
  });

  test("in a folder of results or of parts goes with the next process there, and a living one's stays", async () => {
    const words = [
      "claims",
      "--only",
      "C1",
      "--replicates",
      "2",
      "--worlds",
      "2",
      "--parts",
      "kept",
      "--quiet",
    ];
    await outbid("sweep", "plan.json", "--out", "results");
    await outbid(...words);
    const [place = ""] = existsSync(at("kept")) ? readdirSync(at("kept")) : [];
    const child = spawn(process.execPath, ["-e", ""]);
    await once(child, "exit");
    const [machine, , begun, chance] = markThisProcess().split("-");
    const dead = [machine, child.pid, begun, chance].join("-");
    const places = ["results", "results/parts", `kept/${place}`];
    for (const each of places)
      for (const mark of [dead, markThisProcess()]) {
        const path = at(each, `.000000.json.${mark}.part`);
        writeFileSync(path, "");
        // A clock that is two hours ahead would call the living one's abandoned.
        const then = new Date(Date.now() - 2 * 3_600_000);
        utimesSync(path, then, then);
      }
    expect((await outbid("sweep", "plan.json", "--out", "results", "--resume")).code).toBe(0);
    expect((await outbid(...words)).code).toBe(0);
    for (const each of places)
      expect(readdirSync(at(each)).filter((name) => name.endsWith(".part")).length, each).toBe(1);
  });
});
