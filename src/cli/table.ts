import {
  fingerprintScenario,
  measures,
  modelVersion,
  type Scenario,
  scenarioToJson,
} from "../../sim/index.ts";
import type { ReplicateResult } from "../engine/protocol.ts";

/** A result file as text in three parts; the middle part comes once a chunk of replicates, in their order. */
export interface Table {
  readonly begin: string;
  rows(result: ReplicateResult): string;
  readonly end: string;
}

/** CSV (RFC 4180, line feeds): a row a replicate and month, row 0 included. Numbers read back exactly. */
export function csvTable(scenario: Scenario): Table {
  const facts = [modelVersion, scenario.id, fingerprintScenario(scenario), scenario.seed]
    .map(quoteField)
    .join(",");
  const names = [
    "modelVersion",
    "scenario",
    "fingerprint",
    "seed",
    "replicate",
    "month",
    ...measures.map(({ name }) => name),
  ];
  return {
    begin: `${names.join(",")}\n`,
    rows: (result) =>
      mapRows(
        result,
        (replicate, month, values) => `${facts},${replicate},${month},${values.join(",")}\n`,
      ).join(""),
    end: "",
  };
}

/** The same facts as one JSON object; `rows` are lists in the order of `columns`. */
export function jsonTable(scenario: Scenario, replicates: number): Table {
  const head = {
    modelVersion,
    scenario: scenarioToJson(scenario),
    fingerprint: fingerprintScenario(scenario),
    seed: scenario.seed,
    replicates,
    measures: measures.map(({ name, unit, label }) => ({ name, unit, label })),
    columns: ["replicate", "month", ...measures.map(({ name }) => name)],
  };
  let first = true;
  return {
    begin: `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "rows": [`,
    rows(result) {
      const rows = mapRows(result, (replicate, month, values) =>
        JSON.stringify([replicate, month, ...values]),
      );
      const separator = first ? "\n" : ",\n";
      first = false;
      return separator + rows.join(",\n");
    },
    end: "\n  ]\n}\n",
  };
}

function quoteField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function mapRows(
  { first, count, rows, values }: ReplicateResult,
  format: (replicate: number, month: number, values: number[]) => string,
): string[] {
  return Array.from({ length: count * rows }, (_, i) =>
    format(
      first + Math.floor(i / rows),
      i % rows,
      Array.from(values.subarray(i * measures.length, (i + 1) * measures.length)),
    ),
  );
}
