import { MessageChannel } from "node:worker_threads";
import { transfer } from "comlink";
import { runInParts } from "../../engine/runInParts.ts";
import type { ThreadHandle } from "../pool.ts";
import { openThread } from "../thread.ts";

/** A worker that is several threads, which run each replicate in as many parts. */
export function startPartThreads(count: number): ThreadHandle {
  const threads = Array.from({ length: count }, openThread);
  return {
    runReplicates: (task) =>
      runInParts(
        task,
        count,
        () => {
          const { port1, port2 } = new MessageChannel();
          return [port1, port2] as const;
        },
        (index, part, lines) =>
          threads[index].remote.livePart(part, transfer([...lines], [...lines] as never) as never),
      ),
    runJobs: (jobs) => threads[0].remote.runJobs(jobs),
    died: Promise.race(threads.map(({ died }) => died)),
    stop: async () => void (await Promise.all(threads.map(({ stop }) => stop()))),
  };
}
