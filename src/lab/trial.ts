/**
 * A long experiment of the page: the reader starts it, sees its progress, and can cancel it at once; its last result is
 * kept.
 */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { RunJobs } from "../../sim/experiments/index.ts";

export interface TrialState<Result> {
  readonly status: "idle" | "running" | "done" | "cancelled" | "failed";
  /** The newest result, even a coarse one; it stays while another is computed. */
  readonly result?: Result;
  /**
   * The input of the result, as its starter named it; compare it with the present input to know whether the result is
   * stale.
   */
  readonly of?: string;
  /** While running: the part of the requested or expected cost that is done, 0 to 1. */
  readonly share?: number;
  /** While running: seconds that are left at the speed so far; undefined until this can be estimated. */
  readonly secondsLeft?: number;
  /** Why it failed. */
  readonly reason?: string;
}

export interface Trial<Result> {
  readonly state: ReadonlySignal<TrialState<Result>>;
  /**
   * Starts an experiment in place of the one that runs, if any. `expected` is its whole cost in default runs (4,000
   * agents, 84 months), where it is known before the start; `show` takes results that are not final.
   */
  start(
    of: string,
    experiment: (run: RunJobs, show: (result: Result) => void) => Promise<Result>,
    expected?: number,
  ): void;
  cancel(): void;
}

/** Gives jobs to workers, as `createPageJobs` does. */
export type OpenJobs = (
  signal: AbortSignal,
  onProgress: (done: number, asked: number) => void,
) => { readonly run: RunJobs; stop(): void };

/** Until this share is done, the speed is too uncertain to show. */
const TELLING = 0.02;

/** `now` is any clock in milliseconds. */
export function createTrial<Result>(open: OpenJobs, now = () => performance.now()): Trial<Result> {
  const state = signal<TrialState<Result>>({ status: "idle" });
  let control: AbortController | undefined;

  /** The state without the fields that only a running experiment has. */
  const atRest = (status: TrialState<Result>["status"]): TrialState<Result> => {
    const { result, of } = state.peek();
    return { status, ...(result === undefined || of === undefined ? {} : { result, of }) };
  };

  const cancel = () => {
    if (control === undefined) return;
    control.abort(new Error("cancelled"));
    control = undefined;
    state.value = atRest("cancelled");
  };

  return {
    state,
    cancel,
    start(of, experiment, expected = 0) {
      cancel();
      const mine = new AbortController();
      control = mine;
      const started = now();
      state.value = { ...atRest("running"), share: 0 };
      const jobs = open(mine.signal, (done, asked) => {
        if (control !== mine) return;
        const share = Math.min(1, done / Math.max(asked, expected, 1e-9));
        const left = share < TELLING ? {} : { secondsLeft: ((now() - started) * (1 / share - 1)) / 1000 };
        state.value = { ...atRest("running"), share, ...left };
      });
      const show = (result: Result) => {
        if (control === mine) state.value = { ...state.peek(), result, of };
      };
      const finish = (last: TrialState<Result>) => {
        jobs.stop();
        if (control !== mine) return;
        control = undefined;
        state.value = last;
      };
      // Started one microtask later, so that an error thrown at once is handled like a rejection.
      Promise.resolve()
        .then(() => experiment(jobs.run, show))
        .then(
          (result) => finish({ status: "done", result, of }),
          (error: unknown) =>
            finish({ ...atRest("failed"), reason: error instanceof Error ? error.message : String(error) }),
        );
    },
  };
}
