/** What page, command line and workers say to each other: types only, no code. */

import type { Job, PeopleByMonth, PersonStory } from "../../sim/experiments/index.ts";
import type { Treatment } from "../../sim/index.ts";

/** A run of consecutive replicates of one scenario. */
export interface ReplicateTask {
  readonly scenario: Treatment;
  /** Index of the first replicate, 0-based. */
  readonly first: number;
  /** Number of replicates, at least 1. */
  readonly count: number;
}

/** The recorded months of a task's replicates. `values` is transferred, never copied. */
export interface ReplicateResult {
  readonly first: number;
  readonly count: number;
  /** Rows a replicate: months + 1, row 0 being the initial state. */
  readonly rows: number;
  /** count × rows × measures doubles, in that order of nesting; columns as in `measures`. */
  readonly values: Float64Array;
  /** A fingerprint of each replicate's doubles, where the worker gives them: the page's do. */
  readonly checksums?: readonly string[];
}

/** What a worker that records replicates exposes through comlink. */
export interface EngineWorker {
  runReplicates(task: ReplicateTask): Promise<ReplicateResult>;
}

/** What a worker that does the jobs of experiments exposes through comlink. */
export interface JobWorker {
  /** Each job's numbers, in their order: count × readings doubles, transferred. */
  runJobs(jobs: readonly Job[]): Promise<readonly Float64Array[]>;
}

/** What the worker that shows people exposes through comlink. */
export interface PeopleWorker {
  /** Starts a replicate, in place of the one before. */
  begin(scenario: Treatment, replicate: number): Promise<void>;
  /** Its next rows, at most `count`, transferred; none after the last month. */
  next(count: number): Promise<PeopleByMonth>;
  /** Lives a replicate anew and follows one person, from 0. */
  story(scenario: Treatment, replicate: number, person: number): Promise<PersonStory>;
}
