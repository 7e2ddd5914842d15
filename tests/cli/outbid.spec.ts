import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runReplicates } from "../../sim/experiments/index.ts";
import { measures, settables } from "../../sim/index.ts";
import { readScenario } from "../../src/cli/library.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { aScenarioFile } from "../support/aScenario.ts";

const entry = join(import.meta.dirname, "../../dist/cli/outbid.js");
const folder = mkdtempSync(join(tmpdir(), "outbid-cli-"));

beforeAll(() => buildIfStale("cli"));
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const start = (...words: string[]) => spawn(process.execPath, [entry, ...words], { cwd: folder });

async function end(child: ChildProcessWithoutNullStreams) {
  const closed = once(child, "close");
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await closed;
  return { code, stdout, stderr };
}

const outbid = (...words: string[]) => end(start(...words));
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const small = ["--replicates", "9", "--agents", "1000", "--months", "14"];

describe("outbid run", () => {
  test.each(["csv", "json"])("writes the same %s with 1, 2 and 7 workers", async (form) => {
    for (const n of ["1", "2", "7"])
      expect(
        (
          await outbid(
            "run",
            "history-2021-2024",
            "--replicates",
            "40",
            "--workers",
            n,
            "--out",
            `${n}.${form}`,
          )
        ).code,
      ).toBe(0);
    expect(read(`1.${form}`).length).toBeGreaterThan(100_000);
    expect(read(`2.${form}`)).toBe(read(`1.${form}`));
    expect(read(`7.${form}`)).toBe(read(`1.${form}`));
  });

  test("writes the very numbers that the model gives here", async () => {
    const { code, stdout } = await outbid(
      "run",
      "baseline",
      "--replicates",
      "25",
      "--workers",
      "2",
      "--out",
      "-",
    );
    expect(code).toBe(0);
    const rows = stdout.trimEnd().split("\n").slice(1);
    // A month that never came is −1 inside, and an empty cell outside.
    const number = (cell: string) => (cell === "" ? -1 : Number(cell));
    const values = rows.flatMap((row) => row.split(",").slice(-measures.length).map(number));
    expect(values).toEqual(Array.from(runReplicates(readScenario("baseline"), 0, 25)));
  });

  test("runs a file, tells the summary on standard error and nothing else", async () => {
    writeFileSync(join(folder, "mine.json"), JSON.stringify(aScenarioFile({ id: "mine", months: 12 })));
    const { code, stdout, stderr } = await outbid("run", "mine.json", "--replicates", "3");
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^A scenario \(mine [0-9a-f]{16}\), 3 replicates of 12 months/);
    expect(stderr).not.toContain("\u001b");
    expect(readdirSync(folder)).toEqual(["mine.json"]);
  });

  test("says nothing when it is told to be quiet", async () => {
    expect(await outbid("run", "baseline", ...small, "--quiet", "--set", "loyaltyT=10")).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
  });

  test("flags a value outside the study range and goes on", async () => {
    const { code, stderr } = await outbid("run", "baseline", ...small, "--set", "loyaltyT=10");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Outside the study range: parameters\.loyaltyT: /);
  });
});

describe("what goes wrong", () => {
  test("in the arguments is told at once, exits 2 and writes nothing", async () => {
    const { code, stderr } = await outbid(
      "run",
      "basline",
      "--set",
      "womn=1",
      "--at",
      "3:women=2",
      "--out",
      "a.csv",
    );
    expect(code).toBe(2);
    expect(stderr.trimEnd().split("\n")).toEqual([
      'scenario: expected an id or a file, received "basline" (did you mean baseline?)',
      "womn: expected a known name, received an unknown one (did you mean women?)",
      "--at 3:women=2 (value): expected 0 to 1 (women), received 2",
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([[["run"]], [["bogus"]], [["run", "baseline", "--bogus"]], [[]]])(
    "in the words %j exits 2",
    async (words) => {
      expect((await outbid(...words)).code).toBe(2);
    },
  );

  test.each([
    ["{", "expected JSON"],
    ['{"__proto__": 1}', "mine.json: __proto__: expected a known name"],
    [" ".repeat(1_000_001), "expected at most 1000000 bytes"],
  ])("in a scenario's file exits 2: %.20s", async (content, message) => {
    writeFileSync(join(folder, "mine.json"), content);
    const { code, stderr } = await outbid("run", "mine.json");
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test("names the command whose help lists what it takes", async () => {
    const helpAfter = async (...words: string[]) => {
      const { code, stderr } = await outbid(...words);
      return [code, /\((.*)\)/.exec(stderr)?.[1]];
    };
    expect(await helpAfter("merge")).toEqual([2, "outbid merge --help lists the options"]);
    expect(await helpAfter("plan", "check", "--nope")).toEqual([
      2,
      "outbid plan check --help lists the options",
    ]);
    expect(await helpAfter("nope")).toEqual([2, "outbid --help lists the commands"]);
  });

  test("where nothing can be written exits 1 before it computes", async () => {
    const { code, stderr } = await outbid(
      "run",
      "baseline",
      "--replicates",
      "1000000",
      "--out",
      "none/a.csv",
    );
    expect(code).toBe(1);
    expect(stderr).toBe("none/a.csv cannot be written: ENOENT: no such file or directory\n");
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s leaves no half file and exits %i", async (signal, code) => {
    const watcher = watch(folder);
    const begun = once(watcher, "change");
    const child = start("run", "baseline", "--replicates", "10000000", "--out", "a.csv");
    const ended = end(child);
    await begun;
    watcher.close();
    expect(readdirSync(folder)[0]).toMatch(/\.part$/);
    child.kill(signal);
    expect(await ended).toMatchObject({ code, stderr: "Stopped.\n" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("when the reader has seen enough is no failure", async () => {
    const child = start("run", "baseline", "--replicates", "10000000", "--out", "-", "--quiet");
    const ended = once(child, "exit");
    await once(child.stdout, "data");
    child.stdout.destroy();
    expect((await ended)[0]).toBe(0);
  });

  test("when nobody reads at all can still be stopped", async () => {
    const child = start("run", "baseline", "--replicates", "10000000", "--out", "-", "--quiet");
    const ended = once(child, "exit");
    await once(child.stdout, "readable");
    child.kill("SIGINT");
    expect((await ended)[0]).toBe(130);
  });
});

describe("the lists", () => {
  test("are one line each, or JSON", async () => {
    const { stdout: lines } = await outbid("scenarios");
    const { stdout: json } = await outbid("scenarios", "--json");
    const scenarios = JSON.parse(json) as { id: string }[];
    expect(
      lines
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual(scenarios.map(({ id }) => id));
    const { stdout: table } = await outbid("parameters", "--json");
    expect(JSON.parse(table)).toHaveLength(settables.length + 1);
    expect((await outbid("parameters")).stdout).toMatch(/^aidScale .* 0 to 5 /m);
  });
});
