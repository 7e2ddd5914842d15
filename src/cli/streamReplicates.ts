import type { Treatment } from "../../sim/index.ts";
import type { ReplicateResult } from "../engine/protocol.ts";
import type { ThreadPool } from "./pool.ts";

/** About this many rows come back at a time: enough to be worth a message, few enough for a steady bar. */
const ROWS_AT_ONCE = 1000;

/** Replicates of a task. It shifts work between workers and changes no result. */
export function replicatesAtOnce({ months, settings }: Treatment): number {
  const byRows = Math.floor(ROWS_AT_ONCE / (months + 1));
  const byAgents = Math.floor(40_000 / settings.agents);
  return Math.max(1, Math.min(byRows, byAgents));
}

/**
 * Replicates 0 to `count − 1` in order, as the pool computes them. At most two tasks per worker are under way or
 * waiting to be taken, so that memory does not grow with `count`. Throws what the pool throws; the caller then stops
 * the pool.
 */
export async function* streamReplicates(
  pool: ThreadPool,
  scenario: Treatment,
  count: number,
  atOnce = replicatesAtOnce(scenario),
): AsyncGenerator<ReplicateResult> {
  const underWay: Promise<ReplicateResult>[] = [];
  let first = 0;
  const start = () => {
    const task = pool.runReplicates({ scenario, first, count: Math.min(atOnce, count - first) });
    // A task that fails while an earlier one is awaited is reported in its turn.
    task.catch(() => {});
    underWay.push(task);
    first += atOnce;
  };
  while (first < count || underWay.length > 0) {
    while (first < count && underWay.length < 2 * pool.size) start();
    yield await (underWay.shift() as Promise<ReplicateResult>);
  }
}
