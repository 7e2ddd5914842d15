import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fingerprintByMeasure } from "../../sim/columns.ts";
import { modelVersion } from "../../sim/index.ts";
import { root } from "../../src/tools/root.mjs";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { goldenRuns } from "../support/goldenRuns.ts";
import { runOnce } from "../support/rows.ts";

// Golden: results that this code once gave. They may be wrong; they change only with modelVersion, in a commit of its
// own.
const FILE = `${root}tests/golden/fingerprints.json`;
const COMMAND = "OUTBID_GOLDEN=write npx vitest run tests/determinism/golden";
const writing = process.env.OUTBID_GOLDEN === "write";

interface Golden {
  readonly modelVersion: string;
  /** By run, then by measure: a new measure moves none of the others. */
  readonly fingerprints: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const found: Golden = {
  modelVersion,
  fingerprints: Object.fromEntries(
    goldenRuns.map(({ name, changes, replicate }) => {
      // Only the rows: the layout of the state is no result.
      const rows = runOnce(aScenarioWith(changes), replicate);
      return [name, fingerprintByMeasure(rows)];
    }),
  ),
};
if (writing) writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`);

const golden = (existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : found) as Golden;

test("golden fingerprints are kept for this model version, one for each golden run", () => {
  expect(
    existsSync(FILE),
    `tests/golden/fingerprints.json: expected a file, received none; write it with: ${COMMAND}`,
  ).toBe(true);
  expect(
    golden.modelVersion,
    `sim/version.ts was raised: write the golden fingerprints anew with: ${COMMAND}`,
  ).toBe(modelVersion);
  expect(Object.keys(golden.fingerprints)).toEqual(goldenRuns.map(({ name }) => name));
});

test.each(goldenRuns)("$name gives the same bytes as ever under this model version", ({ name }) => {
  expect(
    found.fingerprints[name],
    `results changed under model version ${modelVersion}. If that is not meant, it is a defect. If it is: raise ` +
      "modelVersion in sim/version.ts, add a line under Results in CHANGELOG.md, write the golden fingerprints anew " +
      `(${COMMAND}) and commit the three by themselves`,
  ).toEqual(golden.fingerprints[name]);
});
