import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import rows from "../../docs/evidence/claims.json";
import paths from "../../docs/evidence/leadership.json";
import accepted from "../../scenarios/accepted/accepted-2021-2022.json";
import { chooseWorlds, claimTests, type RunJobs, testClaim } from "../../sim/experiments/index.ts";
import { fingerprintScenario, modelVersion } from "../../sim/index.ts";
import { writeEvidence } from "../../src/docs/evidence.ts";
import { baseline } from "../../src/docs/scenarioTables.ts";
import { type ClaimRow, claimColumns, claimRow, usualEffort } from "../../src/reports/claimRows.ts";
import { root } from "../../src/tools/root.mjs";

const page = readFileSync(`${root}docs/evidence.md`, "utf8");
const claims = rows as readonly ClaimRow[];

const sectionOf = (text: string, id: string) => text.split(`\n## ${id}\n`)[1]?.split("\n## ")[0] ?? "";

describe("docs/evidence", () => {
  it("belongs to the present model: else `npm run evidence`", () => {
    for (const { modelVersion: of } of [...claims, ...paths]) expect(of).toBe(modelVersion);
    const fingerprint = fingerprintScenario({ ...baseline, seed: usualEffort.seed });
    for (const row of claims) expect(row.fingerprint).toBe(fingerprint);
  });

  it("was made at the defaults of the command that it names", () => {
    for (const { replicates, worlds, seed } of claims)
      expect({ replicates, worlds, seed }).toEqual(usualEffort);
    expect(claims.map(({ command }) => command)).toEqual(
      claimTests.map(({ id }) => `npx outbid claims --only ${id}`),
    );
  });

  it.each(claims)("tells $id alike, whether it holds or not", (row) => {
    const section = sectionOf(page, row.id);
    expect(section).toContain(`**Holds in ${row.worldsHolding} of ${row.worlds} plausible worlds, `);
    expect(section).toContain(`. Verdict: ${row.verdict}.**`);
    for (const { worldsHolding, basis } of row.outcomes) {
      expect(section).toContain(`| ${worldsHolding} of ${row.worlds}, `);
      expect(section).toContain(`| ${basis} |`);
    }
    expect(section).toContain(`    ${row.command}`);
  });

  // The rule once more, from the numbers in the file: see sim/experiments/claims/verdict.ts.
  it.each(claims)("gives $id the verdict that its numbers have", (row) => {
    const findings: readonly string[] = row.outcomes.map(({ low, high, claimed, smallest }) => {
      const [nearer, farther] = claimed === "higher" ? [low, high] : [-high, -low];
      if (nearer >= smallest) return "holds";
      return farther < smallest ? "does not hold" : "too few runs to tell";
    });
    expect(row.outcomes.map(({ finding }) => finding)).toEqual(findings);
    const all =
      (["does not hold", "too few runs to tell"] as const).find((worst) => findings.includes(worst)) ??
      "holds";
    expect(row.finding).toBe(all);
    const { worlds, worldsHolding: holding, worldsNotHolding: not, worldsTooFew: few } = row;
    expect(holding + not + few).toBe(worlds);
    // What the verdict would be if those worlds and the base, where they are open, held or did not.
    const possible = new Set<string>();
    for (const base of all === "too few runs to tell" ? ["holds", "does not hold"] : [all])
      for (let so = holding; so <= holding + few; so++) {
        if (base === "holds" && 10 * so >= 9 * worlds) possible.add("holds");
        else if (base === "does not hold" && 10 * so <= worlds) possible.add("does not hold in this model");
        else possible.add("it depends");
      }
    expect(row.verdict).toBe(possible.size === 1 ? [...possible][0] : "too few runs to tell");
  });

  it.each(claims)("gives $id shares that its counts have, each within its interval", (row) => {
    for (const { worldsHolding, share, shareLow, shareHigh } of [row, ...row.outcomes]) {
      expect(share).toBe(worldsHolding / row.worlds);
      expect(shareLow).toBeLessThanOrEqual(share ?? Number.NaN);
      expect(shareHigh).toBeGreaterThanOrEqual(share ?? Number.NaN);
    }
  });

  it("names a condition only when 80 halves of 100 find it", () => {
    for (const { condition, sides } of claims) {
      for (const { found } of condition?.limits ?? []) expect(found).toBeGreaterThanOrEqual(0.8);
      if (condition === null) for (const { found } of sides) expect(found).toBeLessThan(0.8);
    }
  });

  it("can be made of rows of a small effort, with and without a condition", async () => {
    // Runs that answer at once: the effect is large where doctrineGap is, and in C1 always.
    const answer: RunJobs = async (jobs) =>
      jobs.map(({ scenario, count, readings }) => {
        const isTreated = scenario.settings.women > 0.5 || scenario.settings.humanitarianFloor < 1;
        const isFar = scenario.settings.doctrineGap > 4;
        return new Float64Array(count * readings.length).fill(isTreated && isFar ? 5000 : 0);
      });
    const base = { ...baseline, seed: "a" };
    const worlds = chooseWorlds(accepted, 60, "a");
    const small = { base, seed: "a", replicates: 3, worlds, worldReplicates: 2 };
    const made = await Promise.all(
      claimTests.map(async (claim) =>
        claimRow(await testClaim(claim, small, answer), { ...usualEffort, replicates: 3, worlds: 60 }, base),
      ),
    );
    // As the file has them: written and read.
    const text = writeEvidence(JSON.parse(JSON.stringify(made)));
    const named = made.filter(({ condition }) => condition !== null);
    expect(named.length).toBeGreaterThan(0);
    for (const { id, condition } of named) {
      expect(condition?.limits.map(({ name, side }) => [name, side])).toEqual([["doctrineGap", "above"]]);
      expect(sectionOf(text, id)).toMatch(/Where doctrineGap > [34](?:\.\d+)?: holds in \d+ % \(/);
    }
    expect(text).toContain(
      "**Holds in 0 of 60 plausible worlds, 0 % (0 to 6 %). Verdict: does not hold in this model.**",
    );
    expect(text).not.toMatch(/undefined|NaN|null %/);
    for (const { name } of claimColumns) expect(text).toContain(`| \`${name}\` |`);
  });

  it("stands for what the claims say now", () => {
    const said = claimTests.map(({ id, comparisons }) => [
      id,
      comparisons.flatMap(({ months, treatment, control, outcomes }) =>
        outcomes.map((outcome) => [months, treatment.words, control.words, outcome.label, outcome.smallest]),
      ),
    ]);
    const written = claims.map(({ id, outcomes }) => [
      id,
      outcomes.map((one) => [one.months, one.treatment, one.control, one.label, one.smallest]),
    ]);
    expect(written).toEqual(said);
  });
});
