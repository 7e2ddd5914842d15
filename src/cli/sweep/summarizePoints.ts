import { deviation, mean, quantileSorted } from "d3-array";
import type { Cell, Cells, Column } from "./rowColumns.ts";

/** Rows of runs, in order, turned into rows of points. */
export interface PointSummary {
  readonly columns: readonly Column[];
  /** Takes these runs; returns the rows of the points that they complete. */
  add(cells: Cells): Cells;
  /** The row of the last point. */
  end(): Cells;
}

const ofRuns = ["run", "replicate", "failure"];
const statistics = ["mean", "sd", "q05", "q50", "q95"] as const;

/**
 * For each point, over the replicates that gave numbers: their count, and the mean, standard deviation (n − 1) and
 * quantiles of each reading. Only one point's numbers are held at a time.
 */
export function summarizePoints(columns: readonly Column[]): PointSummary {
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const [pointAt, failureAt] = [at("point"), at("failure")];
  const readings = columns.flatMap(({ kind, nullable }, k) => (kind === "number" && nullable ? [k] : []));
  const kept = columns.flatMap(({ name }, k) => (readings.includes(k) || ofRuns.includes(name) ? [] : [k]));
  const summaryColumns: Column[] = [
    ...kept.map((k) => columns[k]),
    { name: "runs", kind: "whole", nullable: false },
    ...readings.flatMap((k) =>
      statistics.map(
        (statistic): Column => ({
          name: `${columns[k].name} ${statistic}`,
          kind: "number",
          nullable: true,
        }),
      ),
    ),
  ];
  let point: Cell = null;
  let facts: Cell[] = [];
  let found: number[][] = readings.map(() => []);
  const finish = (): Cell[] => {
    const cells = [...facts, found[0].length, ...found.flatMap(describe)];
    found = readings.map(() => []);
    return cells;
  };
  return {
    columns: summaryColumns,
    add(cells) {
      const rows: Cell[][] = [];
      for (let i = 0; i < cells[pointAt].length; i++) {
        if (cells[pointAt][i] !== point) {
          if (point !== null) rows.push(finish());
          point = cells[pointAt][i];
          facts = kept.map((k) => cells[k][i]);
        }
        if (cells[failureAt][i] === null)
          readings.forEach((k, r) => void found[r].push(cells[k][i] as number));
      }
      return transpose(rows, summaryColumns.length);
    },
    end: () => transpose(point === null ? [] : [finish()], summaryColumns.length),
  };
}

function describe(values: readonly number[]): Cell[] {
  const sorted = values.toSorted((a, b) => a - b);
  return [
    mean(sorted) ?? null,
    deviation(sorted) ?? null,
    ...[0.05, 0.5, 0.95].map((p) => quantileSorted(sorted, p) ?? null),
  ];
}

const transpose = (rows: readonly Cell[][], width: number): Cells =>
  Array.from({ length: width }, (_, k) => rows.map((row) => row[k]));
