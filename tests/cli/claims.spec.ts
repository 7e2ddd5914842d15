import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { everyClaim, runJobsHere } from "../../sim/experiments/index.ts";
import { planStudy } from "../../src/cli/studyCommand.ts";
import { claimColumns, claimsCsv } from "../../src/reports/claimColumns.ts";
import { type ClaimRow, claimCommand, type OutcomeRow, usualEffort } from "../../src/reports/claimRows.ts";
import { claimsStudy } from "../../src/studies/claims.ts";
import { claimsText } from "../../src/studies/claimsText.ts";
import { buildIfStale } from "../../src/tools/build.mjs";

const usual = { replicates: "100", seed: "claims", rival: true };
const planned = async (given: object) => planStudy(claimsStudy, "baseline", { ...usual, ...given });
const told = async (given: object) => {
  const { work } = await planned(given);
  const report = await work(async (jobs) =>
    jobs.map(({ count, readings }) => new Float64Array(count * readings.length)),
  );
  return (report.json({}) as ClaimRow[]).map(({ id, command }) => ({ id, command }));
};

describe("a plan of claims", () => {
  test("tries all of them unless it is told which, in their order and each once", async () => {
    expect((await told({ worlds: "0" })).map(({ id }) => id)).toEqual(everyClaim.map(({ id }) => id));
    expect((await told({ worlds: "0", only: "C7, C4,C7" })).map(({ id }) => id)).toEqual(["C4", "C7"]);
  });

  test("has every problem of its arguments", async () => {
    const given = { only: "C4,c7", replicates: "1", worlds: "261", seed: "", workers: "0", out: "a.txt" };
    const problems = await planned(given).catch((error: Error) => error.message.split("\n"));
    expect(problems).toEqual([
      '--workers: expected a whole number from 1 to 256, received "0"',
      '--out: expected a name that ends in .csv or .json, or -, received "a.txt"',
      'seed: expected some text, received ""',
      expect.stringMatching(/^--only: expected claims from C1 to C17, .* received "c7" \(did you mean C7/),
      '--worlds: expected a whole number from 0 to 260, received "261"',
    ]);
    expect(await planned({ replicates: "1" }).catch((error: Error) => error.message)).toBe(
      "--replicates: expected at least 2, received 1",
    );
  });

  test("is told again by a command that leaves out what is usual", () => {
    expect(claimCommand("C4", usualEffort)).toBe("npx outbid claims --only C4");
    expect(claimCommand("C4", { ...usualEffort, worlds: 0, seed: "it's" })).toBe(
      "npx outbid claims --only C4 --worlds 0 --seed 'it'\\''s'",
    );
  });
});

/** C1 and C3 in two worlds with three replicates, as the command line would try them, here. */
const small = { only: "C1,C3", replicates: "3", worlds: "2", seed: "a" };
async function rowsHere() {
  const { work } = await planned(small);
  return (await work(runJobsHere)).json({}) as ClaimRow[];
}
const rows = await rowsHere();

describe("tested claims are written", () => {
  test("as rows that hold what is needed to read and to repeat them", () => {
    const [row] = rows;
    expect(row).toMatchObject({ id: "C1", worlds: 2, replicates: 3, worldReplicates: 18, worldPairs: 6 });
    expect(row.command).toBe("npx outbid claims --only C1 --replicates 3 --worlds 2 --seed a");
    expect(row.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(row.test).toBe("model");
    expect(row.outcomes.map(({ role }) => role)).toEqual(["decides", "shown"]);
    const [outcome] = row.outcomes;
    expect(outcome).toMatchObject({ claimed: "lower", basis: "computed", worlds: 2, worldsHolding: 2 });
    expect(outcome).toMatchObject({
      lessTreatment: null,
      lessControl: null,
      worldsLower: 2,
      worldsHigher: 0,
    });
    expect(outcome.low).toBeLessThanOrEqual(outcome.effect);
    expect(outcome.treatmentMean - outcome.controlMean).toBeCloseTo(outcome.effect, 12);
    // Of 2 of 2: √.025.
    expect([row.share, row.shareHigh]).toEqual([1, 1]);
    expect(row.shareLow).toBeCloseTo(Math.sqrt(0.025), 12);
  });

  test("as rows in which nothing is said to hold of what nothing is claimed of", () => {
    const home = rows[1].outcomes.find(({ label }) => label.startsWith("Went home")) as OutcomeRow;
    expect(home).toMatchObject({ role: "shown", claimed: "neither", worldsHolding: null, share: null });
    expect(["higher", "lower", "no difference that matters", "too few runs to tell"]).toContain(home.finding);
    expect(home.worldsHigher + home.worldsLower + home.worldsTooFew).toBeLessThanOrEqual(home.worlds);
    const [header, ...lines] = claimsCsv([
      { ...rows[1], outcomes: [{ ...home, treatment: "", control: "" }] },
    ]).split("\n");
    const cells = lines[0].split(",");
    const cell = (name: string) => cells[header.split(",").indexOf(name)];
    expect([cell("role"), cell("claimed"), cell("outcomeWorldsHolding"), cell("outcomeShare")]).toEqual([
      "shown",
      "neither",
      "",
      "",
    ]);
  });

  test("as a row of dated figures, with no run and no world, where figures decide", async () => {
    const { work } = await planned({ only: "C17", replicates: "3", worlds: "2" });
    const report = await work(runJobsHere);
    const [row] = report.json({}) as ClaimRow[];
    expect(row).toMatchObject({ id: "C17", test: "figures", worlds: 0, replicates: 0, share: null });
    expect(row.verdict).toBe("does not hold in the record");
    const last = row.outcomes[row.outcomes.length - 1];
    // Of 1,500 to 2,500 in December 2025 after 3,500 to 4,000 in January 2022, 47 months before.
    expect(last).toMatchObject({ basis: "recorded", months: 47, low: -2500, high: -1000, worlds: 0 });
    expect(report.csv({}).split("\n")).toHaveLength(1 + row.outcomes.length + 1);
    expect(report.lines.join("\n")).toContain(
      "C17  by dated public figures, not by runs: does not hold in the",
    );
  });

  test("as CSV of a header and a line per outcome, an empty cell where there is no number", () => {
    const [first, ...others] = rows;
    const [outcome] = first.outcomes;
    const twofold = { ...first, outcomes: [outcome, { ...outcome, label: 'so, "so"', share: null }] };
    const lines = claimsCsv([twofold, ...others]).split("\n");
    expect(lines).toHaveLength(1 + 2 + rows[1].outcomes.length + 1);
    expect(lines[0]).toMatch(
      /^id,test,verdict,finding,worlds,worldsHolding,.*,share,shareLow,shareHigh,condition,/,
    );
    const columns = lines[0].split(",");
    expect(columns).toEqual(claimColumns.map(({ name }) => name));
    expect(new Set(columns).size).toBe(columns.length);
    const cells = lines[1].split(",");
    expect(cells.slice(0, 6)).toEqual(["C1", "model", "holds", "holds", "2", "2"]);
    expect(cells[columns.indexOf("condition")]).toBe("");
    expect(cells[columns.indexOf("conditionDensity")]).toBe("");
    expect(lines[2]).toContain(',"so, ""so""",');
    expect(lines[2]).not.toMatch(/null|undefined|NaN/);
    expect(lines[lines.length - 1]).toBe("");
  });

  test("as a block a claim with its command, the share of worlds first", () => {
    const shown = claimsText(rows, ["First.", "Third."]);
    expect(shown).toMatch(
      /^C1 {2}holds in 2 of 2 plausible worlds, 100 % \(16 to 100 %\). Verdict: holds\n {4}First\.\n/m,
    );
    expect(shown).toMatch(/Economy, .*, computed .*: holds +2 worlds, 100 % \(16 to 100 %\)\n/m);
    expect(shown).toMatch(/Left the Taliban for IS-K in 36 months, expected /);
    expect(shown).toMatch(
      / {4}Shown beside; it does not decide:\n(.*\n)* {4}Went home from the Taliban in 36 months, counted .* nothing claimed, 700 or more matters: .* higher in \d worlds?, lower in \d\n/,
    );
    expect(shown).toContain(
      "At the defaults: holds. It does not hold in 0 worlds; too few runs to tell in 0 (at most 18 pairs each, 6.0 on average)",
    );
    expect(shown).toContain("    npx outbid claims --only C3 --replicates 3 --worlds 2 --seed a\n");
  });

  const limit = { name: "doctrineGap", side: "above", threshold: 1.943, found: 0.93 } as const;
  const spread = (name: string, mean: number) => ({
    [name]: mean,
    [`${name}Low`]: mean - 0.1,
    [`${name}High`]: mean + 0.1,
  });
  const condition = {
    limits: [{ ...limit, thresholdLow: 1.5, thresholdHigh: 2.2 }],
    ...spread("density", 0.77),
    ...spread("densityElse", 0.12),
    ...spread("coverage", 0.85),
  } as unknown as Exclude<ClaimRow["condition"], null>;

  test("with the condition that tells where it holds, its shares and how often it was found", () => {
    const row = { ...rows[0], worlds: 200, worldsHolding: 100, condition };
    expect(claimsText([row], [""])).toContain(
      "Where doctrineGap > 1.94: holds in 77 % (67 to 87 %) of worlds; elsewhere in 12 % (2 to 22 %); of all worlds where it holds 85 % (75 to 95 %) lie there; thresholds: doctrineGap from 1.5 to 2.2, found in 93 of 100 halves",
    );
    const [header, line] = claimsCsv([row]).split("\n");
    const cell = (name: string) => line.split(",")[header.split(",").indexOf(name)];
    expect(cell("condition")).toBe("doctrineGap > 1.94");
    expect([cell("conditionDensity"), cell("conditionCoverageLow")]).toEqual(["0.77", "0.75"]);
  });

  test("or that no condition tells, and which came nearest", () => {
    const sides = [{ name: "doctrineGap", side: "above", found: 0.55 }] as const;
    const row = { ...rows[0], worlds: 200, worldsHolding: 100, sides: [...sides] };
    expect(claimsText([row], [""])).toContain(
      "No condition tells where it holds; doctrineGap was found most often, in 55 of 100 halves of the worlds\n",
    );
  });
});

const entry = join(import.meta.dirname, "../../dist/cli/outbid.js");
const folder = mkdtempSync(join(tmpdir(), "outbid-claims-"));

describe("outbid claims", () => {
  beforeAll(() => buildIfStale("cli"));
  beforeEach(() => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const start = (...words: string[]) => spawn(process.execPath, [entry, "claims", ...words], { cwd: folder });
  const end = async (child: ReturnType<typeof start>) => {
    const closed = once(child, "close");
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { code: (await closed)[0], stdout, stderr };
  };
  const options = Object.entries(small).flatMap(([name, value]) => [`--${name}`, value]);

  test("writes with 1, 2 and 7 workers the very rows that are computed here", async () => {
    const expected = `${JSON.stringify(rows, null, 2)}\n`;
    for (const n of ["1", "2", "7"]) {
      const { code, stdout, stderr } = await end(start(...options, "--workers", n, "--out", `${n}.json`));
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("A model, not a forecast.");
      expect(readFileSync(join(folder, `${n}.json`), "utf8")).toBe(expected);
    }
  });

  test("gives a claim the same row alone as among others", async () => {
    const { stdout } = await end(start(...options, "--only", "C3", "--out", "-", "--quiet"));
    expect(stdout).toBe(claimsCsv(rows.slice(1)));
  });

  test("refuses what it cannot do with every problem and exit 2, and touches nothing", async () => {
    const ended = await end(start("--only", "C18", "--worlds", "all", "--out", "a.txt"));
    expect([ended.code, ended.stdout]).toEqual([2, ""]);
    expect(ended.stderr.trimEnd().split("\n")).toHaveLength(3);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("by SIGINT leaves no half file and exits 130", async () => {
    const watcher = watch(folder);
    const begun = once(watcher, "change");
    const child = start("--replicates", "100000", "--out", "a.json");
    const ended = end(child);
    await begun;
    watcher.close();
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 130, stdout: "", stderr: "Stopped.\n" });
    expect(readdirSync(folder)).toEqual([]);
  });
});
