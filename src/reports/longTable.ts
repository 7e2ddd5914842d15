import { measureIndex, type Scenario } from "../../sim/index.ts";
import type { KeptModel } from "../engine/keptModels.ts";
import { csvHeader, csvLine, textCell } from "./csvCells.ts";
import { cellOf, factsOf, mapRows, type Table } from "./csvTable.ts";

/**
 * The time series in long form: one row per replicate, month and measure, in that order of nesting. An empty value is of
 * what had not happened.
 */
export function longTable(scenario: Scenario, names: readonly string[], model?: KeptModel): Table {
  const facts = factsOf(scenario, model).map(textCell).join(",");
  const columns = names.map((name) => ({ name, at: measureIndex(name) }));
  return {
    begin: csvHeader([
      ...["modelVersion", "scenario", "fingerprint", "seed", "replicate", "month"],
      ...["measure", "value"],
    ]),
    rows: (result) =>
      mapRows(result, (replicate, month, values) =>
        columns
          .map(({ name, at }) =>
            csvLine([facts, String(replicate), String(month), name, valueCell(at, values[at])]),
          )
          .join(""),
      ).join(""),
    end: "",
  };
}

/** Every value with a point, months among them: the column holds all measures. */
function valueCell(at: number, value: number): string {
  const cell = cellOf[at](value);
  return /^\d+$/.test(cell) ? `${cell}.0` : cell;
}
