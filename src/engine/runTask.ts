import { fingerprintRows, runReplicates } from "../../sim/experiments/index.ts";
import type { ReplicateResult, ReplicateTask } from "./protocol.ts";

/** The replicates of a task with one checksum per replicate: the answer of a worker of the page. */
export function runTask({ scenario, first, count }: ReplicateTask): ReplicateResult {
  const values = runReplicates(scenario, first, count);
  const rows = scenario.months + 1;
  const size = values.length / count;
  const checksums = Array.from({ length: count }, (_, i) =>
    fingerprintRows(values.subarray(i * size, (i + 1) * size)),
  );
  return { first, count, rows, values, checksums };
}
