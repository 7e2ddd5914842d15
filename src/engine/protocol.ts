/** The messages between page, command line and workers: types only, no code. */

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
  /** Rows per replicate: months + 1, row 0 being the initial state. */
  readonly rows: number;
  /** count × rows × measures doubles, in that order of nesting; columns as in `measures`. */
  readonly values: Float64Array;
  /** A fingerprint of each replicate's doubles, from workers that give it, as those of the page do. */
  readonly checksums?: readonly string[];
}

/** The functions that a worker which records replicates answers. */
export interface EngineWorker {
  runReplicates(task: ReplicateTask): Promise<ReplicateResult>;
}

/** The functions that a worker which does the jobs of experiments answers. */
export interface JobWorker {
  /** Each job's numbers, in their order: count × readings doubles, transferred. */
  runJobs(jobs: readonly Job[]): Promise<readonly Float64Array[]>;
}

/** The functions that the worker which shows people answers. */
export interface PeopleWorker {
  /** Starts a replicate, in place of the one before. */
  begin(scenario: Treatment, replicate: number): Promise<void>;
  /** Its next rows, at most `count`, transferred; none after the last month. */
  next(count: number): Promise<PeopleByMonth>;
  /** Runs a replicate again and follows one person, from 0. */
  story(scenario: Treatment, replicate: number, person: number): Promise<PersonStory>;
}
