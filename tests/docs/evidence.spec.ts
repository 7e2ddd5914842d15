import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import rows from "../../docs/evidence/claims.json";
import paths from "../../docs/evidence/leadership.json";
import { claimTests } from "../../sim/experiments/index.ts";
import { fingerprintScenario, modelVersion } from "../../sim/index.ts";
import { baseline } from "../../src/docs/scenarioTables.ts";
import type { ClaimRow } from "../../src/reports/claimRows.ts";
import { usualEffort } from "../../src/reports/claimRows.ts";
import { root } from "../../src/tools/root.mjs";

const page = readFileSync(`${root}docs/evidence.md`, "utf8");
const claims = rows as readonly ClaimRow[];

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

  it.each(claims)("tells $id alike, whether it holds or not", ({ id, verdict, command, worldsHolding }) => {
    const section = page.split(`\n## ${id}\n`)[1]?.split("\n## ")[0] ?? "";
    const said = verdict.charAt(0).toUpperCase() + verdict.slice(1);
    expect(section).toContain(`**${said}.**`);
    expect(section).toContain(`holds in ${worldsHolding} of 200 worlds`);
    expect(section).toContain(`    ${command}`);
  });

  // The rule once more, from the numbers in the file: see sim/experiments/claims/verdict.ts.
  it.each(claims)("gives $id the verdict that its numbers have", (row) => {
    const findings: readonly string[] = row.outcomes.map(({ effect, low, high, expected, smallest }) => {
      if (low <= 0 && high >= 0 && low < high) return "within chance";
      return (expected === "higher" ? effect : -effect) >= smallest ? "holds" : "does not hold";
    });
    expect(row.outcomes.map(({ finding }) => finding)).toEqual(findings);
    const all =
      (["does not hold", "within chance"] as const).find((worst) => findings.includes(worst)) ?? "holds";
    const share = row.worldsHolding / row.worlds;
    const inBetween = all === "holds" ? share < 0.9 : share > 0.1;
    const expected = inBetween ? "holds only when" : all === "does not hold" ? `${all} in this model` : all;
    expect(row.verdict.startsWith(expected)).toBe(true);
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
