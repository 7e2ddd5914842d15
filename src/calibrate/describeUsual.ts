/** How the default vector, or one near it, stands to what was observed: for tuning by hand, in seconds. */
import { type Change, changeTreatment, formatProblem } from "../../sim/index.ts";
import { heldOut } from "./heldOut.ts";
import { findMisses } from "./judge.ts";
import { numberCell, range } from "./pageParts.ts";
import type { Period } from "./period.ts";
import { targets } from "./targets.ts";
import { history, MONTHS_HELD_OUT, readPeriods, summarise } from "./worlds.ts";

/**
 * Each target and each figure held out as a line: value ± standard error, the range that agrees, whether it is met.
 * `changes` are made to the defaults. Throws with every value that is out of bounds or has an unknown name.
 */
export function describeUsual(changes: readonly Change[], replicates: number): string {
  const changed = changeTreatment(history, [["months", MONTHS_HELD_OUT], ...changes]);
  if (!changed.ok) throw new Error(changed.problems.map(formatProblem).join("\n"));
  const describe = (head: string, periods: readonly Period[]) => {
    const readings = summarise(readPeriods(changed.treatment, periods, 0, replicates));
    const misses = new Set(findMisses(readings, periods));
    const lines = periods.map((period, i) => {
      const found = `${numberCell(readings.means[i])} ± ${numberCell(readings.errors[i])}`;
      const wanted = range([period.low, period.high]);
      return `${misses.has(i) ? "MISS" : "met "}  ${found.padEnd(18)} ${wanted.padEnd(18)} ${period.label}`;
    });
    return [`${head}: ${periods.length - misses.size} of ${periods.length} met`, ...lines].join("\n");
  };
  return [
    `${replicates} replicates of ${history.id}; value ± standard error, what agrees (two errors more are allowed)`,
    describe("Targets", targets),
    describe("Held out, 2023 to January 2026", heldOut),
  ].join("\n\n");
}
