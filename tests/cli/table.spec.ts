import { describe, expect, test } from "vitest";
import { fingerprintScenario, measureIndex, measures, modelVersion, parseScenario } from "../../sim/index.ts";
import { jsonTable } from "../../src/cli/made/jsonTable.ts";
import type { ReplicateResult } from "../../src/engine/protocol.ts";
import { csvTable } from "../../src/reports/csvTable.ts";
import { measureFacts } from "../../src/reports/measureFacts.ts";
import { aScenario } from "../support/aScenario.ts";

const months = 3;
const rows = months + 1;
const n = measures.length;
const scenario = aScenario({ months, seed: 'a "b",\u00e9' });

/** Numbers that are hard to write: each must read back as the very same double. */
const awkward = [0.1 + 0.2, 5e-324, 1.7976931348623157e308, 1 / 3, -1, 1e21, 123456789.12345679, 0];
const result = (first: number, count: number): ReplicateResult => ({
  first,
  count,
  rows,
  values: Float64Array.from(
    { length: count * rows * n },
    (_, i) => awkward[(i + first) % awkward.length] + (i % 7),
  ),
});

describe("CSV", () => {
  const table = csvTable(scenario);
  const results = [result(0, 2), result(2, 1)];
  const text = table.begin + results.map(table.rows).join("") + table.end;
  const lines = text.trimEnd().split("\n");

  test("has a header of the facts and then the measures in the order of their table", () => {
    expect(lines[0]).toBe(
      `modelVersion,scenario,fingerprint,seed,replicate,month,${measures.map(({ name }) => name)}`,
    );
  });

  test("has one row per replicate and month, row 0 included, the facts in each", () => {
    expect(lines).toHaveLength(1 + 3 * rows);
    const facts = `v${modelVersion},a-scenario,f${fingerprintScenario(scenario)},"a ""b"",\u00e9"`;
    const places = lines.slice(1).map((line) => {
      expect(line.startsWith(`${facts},`)).toBe(true);
      return line
        .slice(facts.length + 1)
        .split(",", 2)
        .join(":");
    });
    expect(places).toEqual([0, 1, 2].flatMap((r) => [0, 1, 2, 3].map((month) => `${r}:${month}`)));
  });

  test("has seeds that no spreadsheet takes for a formula", () => {
    const seedOf = (seed: string) => csvTable(aScenario({ months, seed })).rows(result(0, 1)).split(",")[3];
    expect(seedOf("=1+1")).toBe("'=1+1");
    expect(["-7", "plain", "2026-11"].map(seedOf)).toEqual(["'-7", "plain", "2026-11"]);
  });

  test("has numbers that read back exactly", () => {
    const read = lines.slice(1).flatMap((line) => line.split(",").slice(-n).map(Number));
    expect(read).toEqual(results.flatMap(({ values }) => Array.from(values)));
  });
});

/** A run of two rows that collapses at its second, and one that does not. */
const collapse = measureIndex("collapseMonth");
const collapsing = (row: number): ReplicateResult => ({
  first: 0,
  count: 1,
  rows: 2,
  values: Float64Array.from({ length: 2 * n }, (_, i) =>
    i % n === collapse ? (i >= n && row >= 0 ? row : -1) : 0,
  ),
});

test("a collapse that never came, or not yet, is an empty cell in CSV and null in JSON", () => {
  const cells = (row: number) =>
    csvTable(scenario)
      .rows(collapsing(row))
      .trimEnd()
      .split("\n")
      .map((line) => line.split(",").slice(-n)[collapse]);
  expect([cells(1), cells(-1)]).toEqual([
    ["", "1"],
    ["", ""],
  ]);
  const values = (row: number) =>
    JSON.parse(`[${jsonTable(scenario, 1).rows(collapsing(row))}]`).map((of: number[]) => of[2 + collapse]);
  expect([values(1), values(-1)]).toEqual([
    [null, 1],
    [null, null],
  ]);
});

describe("JSON", () => {
  const table = jsonTable(scenario, 3);
  const results = [result(0, 2), result(2, 1)];
  const file = JSON.parse(table.begin + results.map(table.rows).join("") + table.end);

  test("holds the same facts, and a scenario that can be run again", () => {
    expect(file).toMatchObject({
      modelVersion,
      fingerprint: fingerprintScenario(scenario),
      seed: scenario.seed,
      replicates: 3,
      columns: ["replicate", "month", ...measures.map(({ name }) => name)],
    });
    expect(file.measures).toEqual(measureFacts);
    expect(parseScenario(file.scenario)).toMatchObject({ ok: true, scenario });
  });

  test("has rows in the order of its columns that read back exactly", () => {
    const values = results.flatMap((part) => Array.from(part.values));
    const expected = Array.from({ length: 3 * rows }, (_, i) => [
      Math.floor(i / rows),
      i % rows,
      ...values.slice(i * n, (i + 1) * n),
    ]);
    expect(file.rows).toEqual(expected);
  });
});
