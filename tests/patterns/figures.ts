import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll } from "vitest";
import { runReplicates } from "../../sim/experiments/index.ts";
import { measureIndex, measures } from "../../sim/index.ts";
import { root } from "../../src/tools/root.mjs";
import { aScenarioWith, type Changes } from "../support/aScenarioWith.ts";
import { mean, standardError } from "../support/statistics.ts";

/** The value of a measure in a row of one replicate. */
export type At = (measure: string, row: number) => number;

/** A figure with its 95 % interval over replicates. */
export interface Figure {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Something measured in every replicate of a scenario, replicate 0 first: figures of two scenarios pair by place. */
export function measureReplicates<Found>(
  changes: Changes,
  count: number,
  measure: (at: At, months: number) => Found,
): Found[] {
  const scenario = aScenarioWith(changes);
  const size = (scenario.months + 1) * measures.length;
  const values = runReplicates(scenario, 0, count);
  return Array.from({ length: count }, (_, replicate) =>
    measure(
      (name, row) => values[replicate * size + row * measures.length + measureIndex(name)],
      scenario.months,
    ),
  );
}

/** Sum of a measure over rows `first` to `last`, both included. */
export function sumRows(at: At, name: string, first: number, last: number): number {
  let sum = 0;
  for (let row = first; row <= last; row++) sum += at(name, row);
  return sum;
}

/** Mean and 95 % interval; Student's quantile by its first correction to the normal, 1.96 + 2.37/(n − 1). */
export function estimate(values: readonly number[]): Figure {
  const reach = (1.96 + 2.37 / (values.length - 1)) * standardError(values);
  const centre = mean(values);
  return { mean: centre, low: centre - reach, high: centre + reach };
}

/** Differences between two scenarios, replicate by replicate. */
export function paired(treatment: readonly number[], control: readonly number[]): number[] {
  return treatment.map((value, i) => value - control[i]);
}

/**
 * A notebook of one pattern. Every figure noted in its tests is printed at the end and written to .cache/patterns, so
 * that a reader sees a pattern's size, and not only whether it holds.
 */
export function openNotebook(pattern: string): (name: string, values: readonly number[]) => Figure {
  const notes: Record<string, Figure> = {};
  afterAll(() => {
    const folder = `${root}.cache/patterns`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${pattern}.json`, `${JSON.stringify(notes, null, 2)}\n`);
    const lines = Object.entries(notes).map(
      ([name, { mean, low, high }]) =>
        `  ${name}: ${mean.toPrecision(4)} (${low.toPrecision(4)} to ${high.toPrecision(4)})`,
    );
    console.log([`${pattern}, mean and 95 % interval`, ...lines].join("\n"));
  });
  return (name, values) => {
    const figure = estimate(values);
    notes[name] = figure;
    return figure;
  };
}
