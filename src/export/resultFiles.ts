/** Results as CSV: every replicate, as the command line writes it, or what the chart shows. Pure. */
import { type About, type Measure, modelVersion, type Treatment } from "../../sim/index.ts";
import { curveQuantiles } from "../../viz/index.ts";
import type { GrownEnsemble } from "../engine/ensembles.ts";
import { csvTable, quoteField } from "../reports/csvTable.ts";
import { readNumbers } from "../results/readings.ts";

export interface CurveResult {
  readonly name: string;
  /** With the id that stands in the table. */
  readonly scenario: Treatment & Pick<About, "id">;
  readonly ensemble: GrownEnsemble;
}

/** Replicates of a piece: small enough that the page answers in between. */
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

/** Quantiles over the replicates, a row a curve and month, unrounded. */
export function curvesCsv(curves: readonly CurveResult[], measure: Measure): string {
  const head = [
    ..."modelVersion scenario name fingerprint seed replicates measure month".split(" "),
    ...curveQuantiles.map((p) => `p${Math.round(100 * p)}`),
  ];
  const lines = curves.flatMap(({ name, scenario, ensemble }) => {
    const { rows, count, quantiles } = readNumbers(ensemble, measure.name);
    const facts = [
      ensemble.model ?? modelVersion,
      scenario.id,
      name,
      ensemble.fingerprint,
      scenario.seed,
    ].map(quoteField);
    return Array.from({ length: rows }, (_, month) =>
      [
        ...facts,
        count,
        measure.name,
        month,
        ...curveQuantiles.map((_p, i) => quantiles[i * rows + month]),
      ].join(","),
    );
  });
  return `${[head.join(","), ...lines].join("\n")}\n`;
}
