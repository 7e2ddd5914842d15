import { mayBeNone, readAt } from "../../../sim/experiments/index.ts";
import {
  fingerprintScenario,
  measures,
  modelVersion,
  type Scenario,
  scenarioToJson,
} from "../../../sim/index.ts";
import { mapRows, type Table } from "../../reports/csvTable.ts";
import { measureFacts } from "../../reports/measureFacts.ts";
import type { Made } from "./made.ts";

/** Whether a measure tells when something happened, −1 for never. */
const isMonth = measures.map(({ name }) => mayBeNone(readAt(name, 0)));

/** The facts of the CSV as one JSON object; `rows` are lists in the order of `columns`, null for what never happened. */
export function jsonTable(scenario: Scenario, replicates: number, made?: Made): Table {
  const head = {
    modelVersion,
    scenario: scenarioToJson(scenario),
    fingerprint: fingerprintScenario(scenario),
    seed: scenario.seed,
    replicates,
    measures: measureFacts.map(({ name, unit, label, range, never }) => ({
      name,
      unit,
      label,
      range,
      never,
    })),
    columns: ["replicate", "month", ...measures.map(({ name }) => name)],
    ...(made && { made }),
  };
  let first = true;
  return {
    begin: `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "rows": [`,
    rows(result) {
      const rows = mapRows(result, (replicate, month, values) =>
        JSON.stringify([
          replicate,
          month,
          ...values.map((value, i) => (value < 0 && isMonth[i] ? null : value)),
        ]),
      );
      const separator = first ? "\n" : ",\n";
      first = false;
      return separator + rows.join(",\n");
    },
    end: "\n  ]\n}\n",
  };
}
