/** Results as CSV: every replicate, as the command line writes it, or what the chart shows. Pure. */
import { quantilesByMonth } from "../../sim/experiments/index.ts";
import { type About, measureIndex, modelVersion, type Treatment } from "../../sim/index.ts";
import { curveQuantiles } from "../../viz/index.ts";
import type { GrownEnsemble } from "../engine/ensembles.ts";
import type { ShownMeasure } from "../library/chartMeasures.ts";
import { csvCell, csvHeader, csvLine, fingerprintText, textCell, versionText } from "../reports/csvCells.ts";
import { csvTable } from "../reports/csvTable.ts";
import { readNumbers } from "../results/readings.ts";
import { fingerprintOf } from "./fingerprintOf.ts";

export interface CurveResult {
  readonly name: string;
  /** With the id that the table shows. */
  readonly scenario: Treatment & Pick<About, "id">;
  readonly ensemble: GrownEnsemble;
}

/** Replicates per piece: so few that the page can react between pieces. */
const atOnce = 10;

/** The table in pieces: one header, then the curves one after another. */
export function* replicatesCsv(curves: readonly CurveResult[]): Generator<string> {
  for (const [i, { scenario, ensemble }] of curves.entries()) {
    const table = csvTable(scenario, ensemble.model);
    if (i === 0) yield table.begin;
    const { count, rows, values } = ensemble;
    const size = values.length / count;
    for (let first = 0; first < count; first += atOnce) {
      const end = Math.min(count, first + atOnce);
      yield table.rows({
        first,
        count: end - first,
        rows,
        values: values.subarray(first * size, end * size),
      });
    }
  }
}

/** About how many bytes {@link replicatesCsv} gives: the first replicates of each curve stand for all. */
export function replicatesCsvBytes(curves: readonly CurveResult[]): number {
  return curves.reduce((sum, { scenario, ensemble }) => {
    const { count, rows, values } = ensemble;
    const few = Math.min(count, 2);
    const part = { first: 0, count: few, rows, values: values.subarray(0, (values.length / count) * few) };
    return sum + (csvTable(scenario, ensemble.model).rows(part).length / few) * count;
  }, 0);
}

/** Mean, which the page shows, and quantiles of the replicates, one row per curve and month, unrounded: what the sample is, not where a new run lies; and the agents, on which the spread depends. */
export function curvesCsv(curves: readonly CurveResult[], measure: ShownMeasure): string {
  const head = [
    ..."modelVersion scenario name fingerprint seed replicates measure month mean".split(" "),
    ...curveQuantiles.map((p) => `p${Math.round(100 * p)}`),
    "agents",
  ];
  const lines = curves.flatMap(({ name, scenario, ensemble }) => {
    const { rows, count, values } = ensemble;
    const { mean } = readNumbers(ensemble, measure.name);
    const { agents } = ensemble.scenario.settings;
    const quantiles = quantilesByMonth(values, rows, measureIndex(measure.name), curveQuantiles);
    const [version, fingerprint] = [
      versionText(ensemble.model ?? modelVersion),
      fingerprintText(fingerprintOf(ensemble)),
    ];
    const facts = [version, scenario.id, name, fingerprint, scenario.seed].map(textCell);
    return Array.from({ length: rows }, (_, month) =>
      csvLine([
        ...facts,
        String(count),
        measure.name,
        String(month),
        csvCell("number", mean[month]),
        ...curveQuantiles.map((_p, i) => csvCell("number", quantiles[i * rows + month])),
        csvCell("whole", agents),
      ]),
    );
  });
  return [csvHeader(head), ...lines].join("");
}
