/** A Web Worker whose death is noticed. No other file of the page starts one. */
import { callsTo } from "./calls.ts";
import { ifAllowed } from "./ifAllowed.ts";
import { isOneFile } from "./isOneFile.ts";

export interface WatchedWorker<Exposed> {
  /** Gives the answer of `task`; rejects when it throws or the worker dies. */
  ask<Answer>(task: (remote: Exposed) => Promise<Answer>): Promise<Answer>;
  stop(): void;
}

interface WorkerFile {
  /** Address of the worker's file, which offers its work by `offerWork`. */
  readonly file: string;
  /** Address of the file of a former engine, which a worker of `keptWorker.ts` runs. */
  readonly former?: string;
}

/**
 * Starts a worker that holds the lock of its name (`holdName.ts`). Where none may start, or its file is gone, the page does
 * its work itself, but for the work of former engines.
 */
export function createWatchedWorker<Exposed extends object>({
  file,
  former,
}: WorkerFile): WatchedWorker<Exposed> {
  const name = `outbid-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
  const stopped = new AbortController();
  let hasAnswered = false;
  let fail: (reason: string) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = (reason) => reject(new Error(`worker: ${reason}`));
  });
  // Events of the worker are heard only while a task runs; a failure between tasks shows with the next task.
  failed.catch(() => {});
  /** Whether the worker could not be started: it failed before it had ever answered. */
  let isMissing = false;
  const worker = ifAllowed(() =>
    isOneFile
      ? new Worker(former ?? file, { type: "classic", name })
      : new Worker(file, { type: "module", name }),
  );
  if (former !== undefined && !isOneFile) worker?.postMessage(former);
  const remote = worker && callsTo<Exposed>(worker);
  if (worker === undefined) {
    isMissing = true;
    fail("could not be started or stopped unexpectedly");
  }
  worker?.addEventListener("error", (event) => {
    event.preventDefault();
    isMissing = !hasAnswered;
    fail(event.message || "could not be started or stopped unexpectedly");
  });
  worker?.addEventListener("messageerror", () => fail("sent what cannot be read"));

  /** A worker that has answered holds the lock of its name; when the page gets the lock, the worker is dead. */
  const watch = () => {
    if (hasAnswered) return;
    hasAnswered = true;
    const { signal } = stopped;
    ifAllowed(() => navigator.locks.request(name, { signal }, () => fail("ended unexpectedly")))?.catch(
      () => {},
    );
  };
  let inPage: Promise<Exposed> | undefined;

  return {
    async ask(task) {
      try {
        if (remote === undefined) return await failed;
        const answer = await Promise.race([task(remote), failed]);
        watch();
        return answer;
      } catch (error) {
        if (!isMissing || former !== undefined) throw error;
        inPage ??= import(/* @vite-ignore */ file).then(
          () => Reflect.get(globalThis, workName(file)) as Exposed,
        );
        const work = await inPage;
        // The page draws and hears its reader first.
        await new Promise((done) => setTimeout(done));
        return await task(work);
      }
    },
    stop() {
      stopped.abort();
      worker?.terminate();
    },
  };
}

/** By what a worker's file offers its work in the page (`offerWork.ts`). */
const workName = (file: string) => (isOneFile ? new URL(file).hash : file);
