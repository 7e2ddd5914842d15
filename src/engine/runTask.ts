import { runReplicates } from "../../sim/experiments/index.ts";
import { fingerprintBytes } from "../../sim/index.ts";
import type { ReplicateResult, ReplicateTask } from "./protocol.ts";

/** The replicates of a task with one checksum per replicate: the answer of a worker of the page. */
export function runTask({ scenario, first, count }: ReplicateTask): ReplicateResult {
  const values = runReplicates(scenario, first, count);
  const bytes = values.byteLength / count;
  const checksums = Array.from({ length: count }, (_, i) =>
    fingerprintBytes(new Uint8Array(values.buffer, i * bytes, bytes)),
  );
  return { first, count, rows: scenario.months + 1, values, checksums };
}
