/**
 * Where those who left the Taliban went: to IS-K, or home, to neither side. The source speaks of the first alone, and a
 * number of members tells neither; so what says one says the other beside it.
 */
import { bandOf, type Reading, readAt, takeReading } from "../../sim/experiments/index.ts";
import { measures } from "../../sim/index.ts";
import type { GrownEnsemble } from "../engine/ensembles.ts";
import { type HeadlineReading, meanOf, type PairedReading } from "./readings.ts";

/** People up to a month, over the replicates. A person who leaves twice counts twice. */
export interface Leavers<Of = HeadlineReading> {
  /** Left the Taliban for IS-K. */
  readonly left: Of;
  /** Left the Taliban for neither side. */
  readonly home: Of;
}

/** Measures of leaving and of membership, beside which both are told. */
const beside = new Set(
  (
    "cumulativeHardShareLeft cumulativeTK cumulativeExpectedTK TK expectedTK hardExitsTK " +
    "cumulativeTU TU hardShareTK noPostShareTK hardShareTU noPostShareTU T U hardShareT noPostShareT"
  ).split(" "),
);

/** Whether a measure could be read as one of the two without the other beside it. */
export const tellsOfLeavers = (measure: string): boolean => beside.has(measure);

/** Up to a month, the last one where the run ends before it. */
export function readLeavers(ensemble: GrownEnsemble, month: number): Leavers {
  return leaversOf(month, (reading) => valuesOf(ensemble, reading));
}

/** How many more than in the reference, replicate by replicate on the same luck. */
export function readLeaversApart(
  treatment: GrownEnsemble,
  control: GrownEnsemble,
  month: number,
): Leavers<PairedReading> {
  return leaversOf(Math.min(month, treatment.rows - 1, control.rows - 1), (reading) => {
    const against = valuesOf(control, reading);
    const values = valuesOf(treatment, reading).subarray(0, against.length);
    return values.map((value, i) => value - against[i]);
  });
}

function leaversOf(month: number, read: (reading: Reading) => Float64Array): Leavers<PairedReading> {
  const of = (reading: Reading): PairedReading => {
    const values = read(reading);
    const { mean, half } = meanOf(values);
    const isWithinChance = Math.abs(mean) <= half;
    return { mean, ...bandOf(values, 0.9), count: values.length, isWithinChance };
  };
  // Summed up, and not read from a running sum, which models of before do not record.
  const home: Reading = { measure: "TU", summary: "sum", from: 0, to: month };
  return { left: of(readAt("cumulativeTK", month)), home: of(home) };
}

function valuesOf({ rows, count, values }: GrownEnsemble, reading: Reading): Float64Array {
  const last = rows - 1;
  const within = { ...reading, from: Math.min(reading.from, last), to: Math.min(reading.to, last) };
  return Float64Array.from({ length: count }, (_, i) =>
    takeReading(within, values, i * rows * measures.length),
  );
}
