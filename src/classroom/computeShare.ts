import { fingerprintRows } from "../../sim/experiments/index.ts";
import { measureIndex, measures, type Treatment } from "../../sim/index.ts";
import type { ClassRun } from "./classRun.ts";
import type { ShareRun } from "./messages.ts";

/** Computes replicates: count × (months + 1) × measures doubles. */
export type RunReplicates = (scenario: Treatment, first: number, count: number) => Promise<Float64Array>;

/** Replicates of a class's run, as phones send them and the teacher's machine computes them again. */
export async function computeShare(
  { treatment, minus, measure }: Omit<ClassRun, "replicates">,
  first: number,
  count: number,
  run: RunReplicates,
): Promise<ShareRun[]> {
  const rows = treatment.months + 1;
  const size = rows * measures.length;
  const column = measureIndex(measure);
  const ours = await run(treatment, first, count);
  const theirs = minus && (await run(minus, first, count));
  return Array.from({ length: count }, (_, i) => {
    const part = (values: Float64Array) => values.subarray(i * size, (i + 1) * size);
    const at = (values: Float64Array, row: number) =>
      part(values)[row * measures.length + column] ?? Number.NaN;
    return {
      checksums: [ours, ...(theirs ? [theirs] : [])].map((values) => fingerprintRows(part(values))),
      values: Array.from({ length: rows }, (_, row) => {
        const value = theirs ? at(ours, row) - at(theirs, row) : at(ours, row);
        return Number.isNaN(value) ? null : value;
      }),
    };
  });
}

/** Whether two computers found the same, to the last bit of all that was recorded. */
export function isSameRun(one: ShareRun, other: ShareRun): boolean {
  return (
    one.checksums.length === other.checksums.length &&
    one.checksums.every((checksum, i) => checksum === other.checksums[i]) &&
    one.values.length === other.values.length &&
    // JSON has no minus zero.
    one.values.every((value, i) => value === other.values[i])
  );
}
