import { deviation, fsum } from "d3-array";
import { mayBeNone, parseReading, quantileOfSorted } from "../../../sim/experiments/index.ts";
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
 * Over the replicates of each point that gave numbers: how many they are, and of each reading mean, standard deviation
 * (n − 1) and quantiles. A reading of what may never happen has its own count before them: its statistics are those
 * of the runs in which it happened. Only one point's numbers are held at a time.
 */
export function summarizePoints(columns: readonly Column[]): PointSummary {
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const [pointAt, failureAt] = [at("point"), at("failure")];
  const readings = columns.flatMap(({ name, kind, nullable }, k) => {
    const reading = parseReading(name);
    const isCounted = reading !== undefined && mayBeNone(reading);
    return kind === "number" && nullable ? [{ k, name, isCounted }] : [];
  });
  const kept = columns.flatMap(({ name }, k) =>
    readings.some((reading) => reading.k === k) || ofRuns.includes(name) ? [] : [k],
  );
  const summaryColumns: Column[] = [
    ...kept.map((k) => columns[k]),
    { name: "runs", kind: "whole", nullable: false },
    ...readings.flatMap(({ name, isCounted }): Column[] => [
      ...(isCounted ? [{ name: `${name} runs`, kind: "whole", nullable: false } as const] : []),
      ...statistics.map(
        (statistic) => ({ name: `${name} ${statistic}`, kind: "number", nullable: true }) as const,
      ),
    ]),
  ];
  let point: Cell = null;
  let facts: Cell[] = [];
  let runs = 0;
  let found: number[][] = readings.map(() => []);
  const finish = (): Cell[] => {
    const ofReadings = readings.flatMap(({ isCounted }, r) => [
      ...(isCounted ? [found[r].length] : []),
      ...describe(found[r]),
    ]);
    const cells = [...facts, runs, ...ofReadings];
    runs = 0;
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
        if (cells[failureAt][i] !== null) continue;
        runs++;
        readings.forEach(({ k }, r) => {
          const value = cells[k][i];
          if (value !== null) found[r].push(value as number);
        });
      }
      return transpose(rows, summaryColumns.length);
    },
    end: () => transpose(point === null ? [] : [finish()], summaryColumns.length),
  };
}

function describe(values: readonly number[]): Cell[] {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, middle, high] = [0.05, 0.5, 0.95].map((p) => quantileOfSorted(sorted, p) ?? null);
  return [meanAround(sorted, middle), deviation(sorted) ?? null, low, middle, high];
}

/** The mean by way of the median, with an exact sum: rounding puts it neither beside a constant nor beyond a quantile. */
function meanAround(values: readonly number[], middle: number | null): number | null {
  return middle === null ? null : middle + fsum(values, (value) => value - middle) / values.length;
}

const transpose = (rows: readonly Cell[][], width: number): Cells =>
  Array.from({ length: width }, (_, k) => rows.map((row) => row[k]));
