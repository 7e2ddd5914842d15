/** A pool of workers in which the newest request wins and every failure is reported. Knows no page and no messages. */
import { cutIntoChunks } from "./chunks.ts";
import { type Later, within } from "./patience.ts";
import type { EngineWorker, ReplicateResult, ReplicateTask } from "./protocol.ts";

/** One worker as the pool sees it. `runReplicates` rejects when the simulation throws or the worker dies. */
export interface WorkerHandle extends EngineWorker {
  stop(): void;
}

export interface PoolOptions {
  /** The most workers, at least 1; each is started when it is first needed. */
  readonly size: number;
  readonly start: () => WorkerHandle;
  /** Milliseconds of the page's own time after which a worker that has not answered this task counts as hung. */
  readonly patience: (task: ReplicateTask) => number;
  /** A timer; the page's unless given. */
  readonly later?: Later;
}

/** Replicates of one scenario, from `first` up to, but without, `end`. */
export interface PoolRun {
  readonly scenario: ReplicateTask["scenario"];
  readonly first: number;
  readonly end: number;
  /** Called once per chunk, in the order in which chunks come back; never after the run is over. */
  readonly onResult: (result: ReplicateResult) => void;
}

/** `superseded`: a newer run took the lane; nothing of this one is delivered any more. */
export type TaskOutcome = "done" | "superseded";

export interface Pool {
  /**
   * Starts a run in a lane and stops the lane's earlier run: its queued chunks are dropped, its late answers ignored.
   * Rejects when a worker throws, dies or hangs; that worker is replaced.
   */
  run(lane: string, run: PoolRun): Promise<TaskOutcome>;
  /** Stops the run of a lane, if there is one. */
  drop(lane: string): void;
}

interface ActiveRun extends PoolRun {
  readonly lane: string;
  readonly queue: ReplicateTask[];
  waiting: number;
  readonly settle: (outcome: TaskOutcome | Error) => void;
}

export function createPool({ size, start, patience, later }: PoolOptions): Pool {
  const active = new Map<string, ActiveRun>();
  const idle: WorkerHandle[] = [];
  let busy = 0;

  const end = (run: ActiveRun, outcome: TaskOutcome | Error) => {
    if (active.get(run.lane) === run) active.delete(run.lane);
    run.queue.length = 0;
    run.settle(outcome);
  };

  const dispatch = () => {
    while (busy < size) {
      const run = nextRun(active.values());
      const task = run?.queue.shift();
      if (run === undefined || task === undefined) return;
      busy++;
      void work(run, task).finally(() => {
        busy--;
        dispatch();
      });
    }
  };

  const work = async (run: ActiveRun, task: ReplicateTask) => {
    let worker: WorkerHandle | undefined;
    try {
      worker = idle.pop() ?? start();
      const result = await within(patience(task), worker.runReplicates(task), later);
      idle.push(worker);
      if (active.get(run.lane) !== run) return;
      run.waiting--;
      run.onResult(result);
      if (run.waiting === 0) end(run, "done");
    } catch (error) {
      worker?.stop();
      if (active.get(run.lane) === run) end(run, error instanceof Error ? error : new Error(String(error)));
    }
  };

  const drop = (lane: string) => {
    const run = active.get(lane);
    if (run !== undefined) end(run, "superseded");
  };

  return {
    drop,
    run(lane, request) {
      drop(lane);
      const queue = cutIntoChunks(request.scenario, request.first, request.end);
      if (queue.length === 0) return Promise.resolve("done");
      return new Promise<TaskOutcome>((resolve, reject) => {
        const settle = (outcome: TaskOutcome | Error) =>
          outcome instanceof Error ? reject(outcome) : resolve(outcome);
        active.set(lane, { ...request, lane, queue, waiting: queue.length, settle });
        dispatch();
      });
    },
  };
}

/** The run whose next chunk comes first, so that curves drawn together grow together. */
function nextRun(runs: Iterable<ActiveRun>): ActiveRun | undefined {
  const rank = ({ queue }: ActiveRun) => queue[0].first;
  let next: ActiveRun | undefined;
  for (const run of runs) {
    if (run.queue.length > 0 && (next === undefined || rank(run) < rank(next))) next = run;
  }
  return next;
}
