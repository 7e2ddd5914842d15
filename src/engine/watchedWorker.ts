/** A Web Worker behind comlink whose death is noticed. No other file of the page uses comlink. */
import { type Remote, releaseProxy, wrap } from "comlink";

export interface WatchedWorker<Exposed> {
  /** Gives the answer of `task`; rejects when it throws or the worker dies. */
  ask<Answer>(task: (remote: Remote<Exposed>) => Promise<Answer>): Promise<Answer>;
  stop(): void;
}

/** `start` makes the worker under the given name, the lock of which the worker holds by `holdName`. */
export function createWatchedWorker<Exposed>(start: (name: string) => Worker): WatchedWorker<Exposed> {
  const name = `outbid-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
  const worker = start(name);
  const remote = wrap<Exposed>(worker);
  const stopped = new AbortController();
  let watched = false;
  let fail: (reason: string) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = (reason) => reject(new Error(`worker: ${reason}`));
  });
  // Events of the worker are heard only while a task runs; a failure between tasks shows with the next task.
  failed.catch(() => {});
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    fail(event.message || "could not be started or stopped unexpectedly");
  });
  worker.addEventListener("messageerror", () => fail("sent what cannot be read"));

  /** A worker that has answered holds the lock of its name; when the page gets the lock, the worker is dead. */
  const watch = () => {
    if (watched || navigator.locks === undefined) return;
    watched = true;
    const { signal } = stopped;
    navigator.locks.request(name, { signal }, () => fail("ended unexpectedly")).catch(() => {});
  };

  return {
    async ask(task) {
      const answer = await Promise.race([task(remote), failed]);
      watch();
      return answer;
    },
    stop() {
      stopped.abort();
      // biome-ignore lint/suspicious/noExplicitAny: comlink types its release by what is exposed
      (remote as any)[releaseProxy]();
      worker.terminate();
    },
  };
}
