/** How the default vector, or one near it, stands to what was observed: for tuning by hand, in seconds. */
import { runJob } from "../../sim/experiments/index.ts";
import { type Change, changeTreatment, formatProblem } from "../../sim/index.ts";
import { heldOut } from "./heldOut.ts";
import { heldOutEarlier } from "./heldOutEarlier.ts";
import { monthsFor } from "./hindcast.ts";
import { findMisses } from "./judge.ts";
import { numberCell, range } from "./pageParts.ts";
import type { Period } from "./period.ts";
import { collectFigures, createJob, summarise } from "./readings.ts";
import { targets } from "./targets.ts";
import { earlier, history, type Setting } from "./worlds.ts";

/**
 * Each target and each figure held out as a line: value ± standard error, the range that agrees, whether it is met.
 * `changes` are made to the defaults. Throws with every value that is out of bounds or has an unknown name.
 */
export function describeUsual(changes: readonly Change[], replicates: number): string {
  const describe = (head: string, { scenario }: Setting, periods: readonly Period[]) => {
    const changed = changeTreatment(scenario, [["months", monthsFor(periods)], ...changes]);
    if (!changed.ok) throw new Error(changed.problems.map(formatProblem).join("\n"));
    const readings = summarise(
      collectFigures(periods, runJob(createJob(changed.treatment, periods, 0, replicates))),
    );
    const misses = new Set(findMisses(readings, periods));
    const lines = periods.map((period, i) => {
      const found = `${numberCell(readings.means[i])} ± ${numberCell(readings.errors[i])}`;
      const wanted = range([period.low, period.high]);
      return `${misses.has(i) ? "MISS" : "met "}  ${found.padEnd(18)} ${wanted.padEnd(18)} ${period.label}`;
    });
    return [`${head}: ${periods.length - misses.size} of ${periods.length} met`, ...lines].join("\n");
  };
  return [
    `${replicates} replicates; value ± standard error, what agrees (two errors more are allowed)`,
    describe("Targets", history, targets),
    describe("Held out, 2023 to January 2026", history, heldOut),
    describe("Held out, January 2020 to July 2021", earlier, heldOutEarlier),
  ].join("\n\n");
}
