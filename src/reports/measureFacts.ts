/** What a program must know of a measure to read a column of it. Pure. */
import { type Measure, measures } from "../../sim/index.ts";

/** A measure as `outbid measures` tells it. */
export interface MeasureFacts {
  readonly name: string;
  readonly label: string;
  readonly unit: Measure["unit"];
  /** The lowest and the highest value that it can have; null where nothing bounds it. */
  readonly range: readonly [low: number, high: number | null];
  /** What an empty cell says, of a measure of what may never happen; null for any other. */
  readonly never: string | null;
}

/** By unit; an index is from 0 to 1, but for those below. */
const ranges: Readonly<Record<Measure["unit"], MeasureFacts["range"]>> = {
  people: [0, null],
  "people per month": [0, null],
  share: [0, 1],
  index: [0, 1],
  "attacks per month": [0, null],
  regions: [0, 5],
  row: [0, null],
};
/** Aid and the economy are 1 where they stood in 2020, the threat is 1 in quiet times; all may be more. */
const unbounded: ReadonlySet<string> = new Set(["A", "E", "psi"]);
const never: Readonly<Record<string, string>> = {
  collapseMonth: "the regime has not collapsed by this row",
};

/** Every measure, in the order of the table. */
export const measureFacts: readonly MeasureFacts[] = measures.map(({ name, label, unit }) => ({
  name,
  label,
  unit,
  range: unbounded.has(name) ? [0, null] : ranges[unit],
  never: never[name] ?? null,
}));
