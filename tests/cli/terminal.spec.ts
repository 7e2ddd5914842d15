import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeTo } from "../../src/cli/output.ts";
import { visible } from "../../src/cli/terminal.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { aPlanFile } from "../support/aPlan.ts";
import { aScenarioFile } from "../support/aScenario.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";
import { readSources } from "../support/sources.ts";

/** Clears the screen, sets the window's title, is one sign in 8-bit terminals, turns what follows round. */
const evil = "\u001b[2J\u001b]0;x\u0007\u009b31m\u202e\r\b";
const shown = "\\x1b[2J\\x1b]0;x\\x07\\x9b31m\\u202e\\x0d\\x08";

describe("a text that somebody else wrote", () => {
  test("has every sign that a terminal obeys made visible, and no other changed", () => {
    expect(visible(`a${evil}b`)).toBe(`a${shown}b`);
    const obeyed = [];
    for (let code = 0; code < 0x3000; code++) {
      const sign = String.fromCodePoint(code);
      if (visible(sign) !== sign) obeyed.push(code);
    }
    const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
    // C0, DEL and C1; separators of lines and paragraphs; embeddings, overrides and isolates of direction.
    expect(obeyed).toEqual([
      ...range(0, 31),
      ...range(127, 159),
      ...range(0x2028, 0x202e),
      ...range(0x2066, 0x2069),
    ]);
    const pashto = "د طالبانو ‌مشر \u{1f600} é";
    expect(visible(pashto)).toBe(pashto);
  });

  test("may have lines where it is many", () => {
    expect(visible("a\n\tb\u001b", "\n\t")).toBe("a\n\tb\\x1b");
    expect(visible("a\n\tb")).toBe("a\\x0a\\x09b");
  });
});

test("data are shown on a terminal, and given to a pipe as they are", async () => {
  const write = async (isTTY: boolean, piece: string | Uint8Array) => {
    let all = "";
    const stream = new Writable({
      write(chunk, _, done) {
        all += chunk;
        done();
      },
    });
    await writeTo(Object.assign(stream, { isTTY })).write(piece);
    return all;
  };
  for (const piece of [`a,${evil}\n`, Buffer.from(`a,${evil}\n`)]) {
    expect(await write(true, piece)).toBe(`a,${shown}\n`);
    expect(await write(false, piece)).toBe(`a,${evil}\n`);
  }
});

describe("commands obey nobody's file:", () => {
  let folder = "";
  const at = (name: string) => join(folder, name);
  beforeAll(() => buildIfStale("cli"), 120_000);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "outbid-terminal-"));
    writeFileSync(at("evil.json"), JSON.stringify(aScenarioFile({ title: `T${evil}\nT` })));
    writeFileSync(at("turned.json"), JSON.stringify(aScenarioFile({ title: "T\u202eT" })));
    writeFileSync(at(`n${evil}.json`), `{ ${evil} }`);
    const plan = { scenarios: ["baseline"], agents: 400, months: 2, readings: ["K@2"], title: `P${evil}\nP` };
    writeFileSync(at("plan.json"), JSON.stringify(aPlanFile({ ...plan, replicates: 2 })));
    // A title that breaks the rule for texts is refused; one that only turns what follows is legal.
    const sound = { ...plan, title: "T\u202eT", replicates: 2 };
    writeFileSync(at("sound.json"), JSON.stringify(aPlanFile(sound)));
    writeFileSync(at("rows.csv"), `prop${evil}aganda\n0.1\n`);
    const factors = [{ kind: "rows", file: "rows.csv" }];
    writeFileSync(at("factors.json"), JSON.stringify(aPlanFile({ ...sound, factors })));
    return () => rmSync(folder, { recursive: true });
  });
  const small = ["--replicates", "2", "--agents", "400", "--months", "2"];

  test.each<[string, string[]]>([
    ["a scenario's title", ["run", "evil.json", ...small]],
    ["its seed", ["run", "baseline", ...small, "--seed", `s${evil}`]],
    ["a file that is no scenario, and its name", ["run", `n${evil}.json`]],
    ["a name that is none", ["run", `x${evil}`]],
    ["an option that is none", ["run", "baseline", `--x${evil}`]],
    ["a title that is legal and turns what follows", ["run", "turned.json", ...small]],
    ["a plan's title", ["plan", "check", "plan.json"]],
    ["a factor's name", ["plan", "check", "factors.json"]],
    ["a sweep's title", ["sweep", "sound.json", "--out", "results"]],
  ])("%s", async (_, words) => {
    const { stdout, stderr } = await untilEnded(startOutbid(folder, words));
    const said = stdout + stderr;
    // What is quoted shows escapes by itself, but no turn of direction.
    expect(said).toMatch(/\\x1b\[2J|\\u001b\[2J|T\\u202eT/);
    expect([...said].filter((sign) => sign !== "\n" && visible(sign) !== sign)).toEqual([]);
    expect(said).not.toMatch(/^[TP]$/m);
  });

  test("what a part or a manifest says", async () => {
    const outbid = (...words: string[]) => untilEnded(startOutbid(folder, words));
    await outbid("sweep", "sound.json", "--out", "results");
    const receipt = JSON.parse(readFileSync(at("results/parts/000000.json"), "utf8"));
    const say = (parts: object) =>
      writeFileSync(at("results/parts/000000.json"), JSON.stringify({ ...receipt, ...parts }));
    say({ failures: [{ run: 0, reason: `r${evil}\nfalse line` }] });
    const failed = await outbid("merge", "results", "--out", "all.csv");
    say({ planFingerprint: evil });
    const foreign = await outbid("merge", "results", "--out", "all.csv");
    mkdirSync(at("others"));
    writeFileSync(
      at("others/manifest.json"),
      JSON.stringify({
        ...JSON.parse(readFileSync(at("results/manifest.json"), "utf8")),
        plan: evil,
        runs: 3,
      }),
    );
    const others = await outbid("sweep", "sound.json", "--out", "others");
    for (const { stderr } of [failed, foreign, others]) {
      expect(stderr).toMatch(/\\x1b\[2J|\\u001b\[2J/);
      expect([...stderr].filter((sign) => sign !== "\n" && visible(sign) !== sign)).toEqual([]);
    }
    expect(failed.stderr).not.toMatch(/^false line$/m);
  });
});

test("nothing else of the command line writes to a terminal", () => {
  const mayWrite = ["src/cli/terminal.ts", "src/cli/output.ts"];
  const others = readSources("src/cli").filter(({ path }) => !mayWrite.includes(path));
  expect(others.length).toBeGreaterThan(30);
  const writes = others.flatMap(({ path, code }) =>
    [...code.matchAll(/process\.std(?:out|err)\b(?!\.on\("error")|console\./g)].map(
      ([word]) => `${path}: ${word}`,
    ),
  );
  expect(writes).toEqual([]);
});
