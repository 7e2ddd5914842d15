import { fingerprintRows } from "../../sim/experiments/index.ts";
import { measureIndex, measures, type Treatment } from "../../sim/index.ts";
import type { ClassRun } from "./classRun.ts";
import type { ShareRun } from "./messages.ts";

/** Computes replicates: count × (months + 1) × measures doubles. */
export type RunReplicates = (scenario: Treatment, first: number, count: number) => Promise<Float64Array>;

/**
 * Replicates of a class's run, as phones send them and the teacher's machine computes them again. They are counted through
 * all runs of a choice: a share may begin in one and end in the next.
 */
export async function computeShare(
  classRun: ClassRun,
  first: number,
  count: number,
  run: RunReplicates,
): Promise<ShareRun[]> {
  const { treatment, others = [], replicates } = classRun;
  if (others.length === 0) return computeOne(classRun, first, count, run);
  const found: ShareRun[] = [];
  while (found.length < count) {
    const at = first + found.length;
    const arm = Math.floor(at / replicates);
    const own = [treatment, ...others][arm];
    if (own === undefined) break;
    const most = Math.min(count - found.length, (arm + 1) * replicates - at);
    found.push(...(await computeOne({ ...classRun, treatment: own }, at % replicates, most, run)));
  }
  return found;
}

async function computeOne(
  { treatment, minus, measure }: Pick<ClassRun, "treatment" | "minus" | "measure">,
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
