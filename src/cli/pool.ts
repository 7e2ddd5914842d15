import type { EngineWorker, ReplicateResult, ReplicateTask } from "../engine/protocol.ts";

/** One worker as the pool sees it. */
export interface WorkerHandle extends EngineWorker {
  /** Fulfilled with the reason when the worker is gone, for whatever cause; comlink alone would wait for ever. */
  readonly died: Promise<string>;
  stop(): Promise<void>;
}

export interface Pool {
  readonly size: number;
  /** Rejects, naming the worker, when it fails at the task or is lost before or during it. */
  run(task: ReplicateTask): Promise<ReplicateResult>;
  stop(): Promise<void>;
}

interface Member {
  readonly name: string;
  readonly handle: WorkerHandle;
  /** Why it is gone, once it is. */
  gone: string | undefined;
  /** Ends the present task with an error. */
  fail: (reason: string) => void;
}

/** `size` workers that take tasks as they come free. Which worker does a task changes nothing in its result. */
export function createPool(size: number, start: () => WorkerHandle): Pool {
  const members = Array.from({ length: size }, (_, i) => enlist(`worker ${i + 1} of ${size}`, start()));
  const idle = [...members];
  const waiting: ((member: Member) => void)[] = [];

  const release = (member: Member) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(member);
    else next(member);
  };

  return {
    size,
    async run(task) {
      const member = idle.shift() ?? (await new Promise<Member>((resolve) => waiting.push(resolve)));
      try {
        return await runOn(member, task);
      } finally {
        release(member);
      }
    },
    async stop() {
      await Promise.all(members.map(({ handle }) => handle.stop()));
    },
  };
}

function enlist(name: string, handle: WorkerHandle): Member {
  const member: Member = { name, handle, gone: undefined, fail: () => {} };
  // Once for the worker's life: a race against it in each task would keep every result alive.
  handle.died.then((reason) => {
    member.gone = reason;
    member.fail(reason);
  });
  return member;
}

function runOn(member: Member, task: ReplicateTask): Promise<ReplicateResult> {
  return new Promise((resolve, reject) => {
    member.fail = (reason) => {
      const last = task.first + task.count - 1;
      reject(new Error(`${member.name} stopped at replicates ${task.first} to ${last}: ${reason}`));
    };
    if (member.gone !== undefined) member.fail(member.gone);
    else
      member.handle
        .runReplicates(task)
        .then(resolve, (error: unknown) =>
          member.fail(error instanceof Error ? error.message : String(error)),
        );
  });
}
