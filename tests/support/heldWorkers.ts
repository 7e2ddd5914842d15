/** Workers that answer only when the test tells them to, for tests of the time in between. */
import { changeTreatment, type Treatment } from "../../sim/index.ts";
import type { WorkerHandle } from "../../src/engine/pool.ts";
import type { ReplicateResult, ReplicateTask } from "../../src/engine/protocol.ts";
import { runTask } from "../../src/engine/runTask.ts";
import { loadPresets } from "../../src/library/presets.ts";

const preset = loadPresets()[0];

/** A small scenario of its own for each seed. */
export function aScenario(seed: string): Treatment {
  const parsed = changeTreatment(preset, [
    ["agents", 100],
    ["groupSize", 10],
    ["months", 3],
    ["seed", seed],
  ]);
  if (!parsed.ok) throw new Error("the small scenario is not legal");
  return parsed.treatment;
}

/** A task that a worker has been given. */
export interface Call {
  readonly task: ReplicateTask;
  answer(): void;
  fail(message: string): void;
}

/** Workers of this thread that compute for real, but answer only when told to. */
export function heldWorkers() {
  const calls: Call[] = [];
  let started = 0;
  let stopped = 0;
  const start = (): WorkerHandle => {
    started++;
    return {
      runReplicates: (task) =>
        new Promise<ReplicateResult>((resolve, reject) => {
          calls.push({
            task,
            answer: () => resolve(runTask(task)),
            fail: (message) => reject(new Error(message)),
          });
        }),
      stop: () => {
        stopped++;
      },
    };
  };
  return { calls, start, counts: () => ({ started, stopped }) };
}

/** Lets every promise that can settle do so. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
