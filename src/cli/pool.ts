import type { EngineWorker, JobWorker, ReplicateTask } from "../engine/protocol.ts";

/** One worker as the pool sees it. */
export interface ThreadHandle extends EngineWorker, JobWorker {
  /** Fulfilled with the reason when the worker is gone, whatever the cause; comlink alone would wait for ever. */
  readonly died: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Each task goes to one worker. It rejects, naming the worker, when that worker fails at the task or is lost before or
 * during it.
 */
export interface ThreadPool extends EngineWorker, JobWorker {
  readonly size: number;
  stop(): Promise<void>;
}

interface Member {
  readonly name: string;
  readonly handle: ThreadHandle;
  /** Why it is gone, once it is. */
  gone: string | undefined;
  /** Ends the present task with an error. */
  fail: (reason: string) => void;
}

/** `size` workers; a worker that is free takes the next task. A task's result does not depend on the worker. */
export function createThreadPool(size: number, start: () => ThreadHandle): ThreadPool {
  const members = Array.from({ length: size }, (_, i) => enlist(`worker ${i + 1} of ${size}`, start()));
  const idle = [...members];
  const waiting: ((member: Member) => void)[] = [];

  const release = (member: Member) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(member);
    else next(member);
  };

  const give = async <Answer>(what: string, ask: (worker: ThreadHandle) => Promise<Answer>) => {
    const member = idle.shift() ?? (await new Promise<Member>((resolve) => waiting.push(resolve)));
    try {
      return await askMember(member, what, ask);
    } finally {
      release(member);
    }
  };

  return {
    size,
    runReplicates: (task) => give(describe(task), (worker) => worker.runReplicates(task)),
    runJobs: (jobs) => give(`${jobs.length} jobs`, (worker) => worker.runJobs(jobs)),
    async stop() {
      await Promise.all(members.map(({ handle }) => handle.stop()));
    },
  };
}

function enlist(name: string, handle: ThreadHandle): Member {
  const member: Member = { name, handle, gone: undefined, fail: () => {} };
  // Listens once for the worker's whole life: a race against it in each task would keep every result in memory.
  handle.died.then((reason) => {
    member.gone = reason;
    member.fail(reason);
  });
  return member;
}

const describe = ({ first, count }: ReplicateTask) => `replicates ${first} to ${first + count - 1}`;

function askMember<Answer>(
  member: Member,
  what: string,
  ask: (worker: ThreadHandle) => Promise<Answer>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    member.fail = (reason) => reject(new Error(`${member.name} stopped at ${what}: ${reason}`));
    if (member.gone !== undefined) member.fail(member.gone);
    else
      ask(member.handle).then(resolve, (error: unknown) =>
        member.fail(error instanceof Error ? error.message : String(error)),
      );
  });
}
