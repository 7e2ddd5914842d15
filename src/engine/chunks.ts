/**
 * Divides a run of replicates into tasks for the workers: small enough that a newer run need not wait long, large
 * enough to be worth a message.
 */
import type { Treatment } from "../../sim/index.ts";

/** About what one replicate costs; 1 is the default run: 4,000 agents, 84 months, a scheduled policy. */
export function replicateCost({ months, mode, settings }: Treatment): number {
  const monthsAhead = mode === "farsighted" ? (3 * settings.horizon) / settings.reviewInterval : 0;
  return (settings.agents * months * (1 + monthsAhead)) / (4000 * 84);
}

/** Replicates of one task, 1 to 8: about ten milliseconds of work, unless one replicate takes longer. */
function chunkSize(scenario: Treatment): number {
  return Math.max(1, Math.min(8, Math.floor(8 / replicateCost(scenario))));
}

/** Replicates of the first look while a lever is dragged, 2 to 16. */
export function coarseCount(scenario: Treatment): number {
  return Math.max(2, Math.min(16, Math.floor(16 / replicateCost(scenario))));
}

/** Consecutive tasks that together hold the replicates from `first` up to, but without, `end`. */
export function cutIntoChunks(scenario: Treatment, first: number, end: number) {
  const size = chunkSize(scenario);
  const count = Math.max(0, Math.ceil((end - first) / size));
  return Array.from({ length: count }, (_, i) => {
    const start = first + i * size;
    return { scenario, first: start, count: Math.min(size, end - start) };
  });
}
