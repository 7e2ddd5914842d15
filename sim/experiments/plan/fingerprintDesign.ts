import { fingerprintBytes, fingerprintTexts } from "../../fingerprint.ts";
import { fingerprintScenario } from "../../scenario/fingerprintScenario.ts";
import type { Level } from "../../scenario/flatNames.ts";
import type { Scenario } from "../../scenario.ts";
import { modelVersion } from "../../version.ts";
import { formatReading } from "../readingText.ts";
import { type LevelTable, type Plan, type PlanFactor, tableOf } from "./plan.ts";

/**
 * 16 hex digits, computed from all that decides a plan's rows. Titles, texts and the folder of a CSV file do not count.
 */
export function fingerprintDesign(
  { factors, replicates, seed, readings }: Plan,
  bases: readonly Scenario[],
  tables: ReadonlyMap<string, LevelTable>,
): string {
  const facts = {
    modelVersion,
    scenarios: bases.map((scenario) => [scenario.id, fingerprintScenario(scenario)]),
    factors: factors.map((factor) => {
      const table = tableOf(factor, tables);
      return table === undefined
        ? inOrder(factor)
        : ["rows", table.names, table.columns.map(fingerprintColumn)];
    }),
    replicates,
    seed,
    readings: readings.map(formatReading),
  };
  return fingerprintTexts(JSON.stringify(facts));
}

/** A factor by its fields' names: in which order a file lists them says nothing. That of `ranges` does, column by column. */
const inOrder = (factor: PlanFactor) => Object.entries(factor).sort(([a], [b]) => (a < b ? -1 : 1));

/** One column at a time: as one text, a table of a million rows would fill the memory. */
function fingerprintColumn(column: readonly Level[]): string {
  if (column.every((value) => typeof value === "number"))
    return fingerprintBytes(new Uint8Array(Float64Array.from(column as readonly number[]).buffer));
  return fingerprintTexts(...column.map((value) => JSON.stringify(value)));
}
