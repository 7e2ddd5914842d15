/** The file of accepted worlds: its contents and its description of itself. */
import type { Readings } from "./readings.ts";
import type { World } from "./worlds.ts";

/**
 * One parameter vector that met every target, in the order of `parameters`, and its results, in the order of `periods`.
 */
export interface AcceptedWorld {
  readonly values: World;
  /** Means over the replicates, to six digits. */
  readonly means: readonly number[];
}

export interface AcceptedWorlds {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly modelVersion: string;
  /** The scenario of every run, and its fingerprint. */
  readonly scenario: string;
  readonly scenarioFingerprint: string;
  readonly command: string;
  /** Seed of the sampling; the runs' luck is the scenario's own seed. */
  readonly seed: string;
  readonly agents: number;
  /** Each mean is over replicates 0 to `replicates` − 1. */
  readonly replicates: number;
  readonly parameters: readonly { readonly name: string; readonly low: number; readonly high: number }[];
  /** Ids of targets, then of what was held out. */
  readonly periods: readonly string[];
  readonly sampling: {
    readonly population: number;
    readonly rounds: number;
    readonly judged: number;
    /** Share of the steps at distance 0 that were taken. */
    readonly taken: number;
    /** Draws from the prior that the accepted worlds descend from. */
    readonly roots: number;
    /**
     * Correlation, over worlds, between a parameter's value when distance 0 was reached and its last value: median and
     * largest.
     */
    readonly lag: { readonly median: number; readonly largest: number };
    /**
     * The number of independent draws that carry as much information as the accepted worlds, over parameters: median
     * and least.
     */
    readonly effective: { readonly median: number; readonly least: number };
    /**
     * By target: share of the draws from the prior that missed it, and steps at distance 0 that only this target
     * refused.
     */
    readonly missedByPrior: readonly number[];
    readonly forbiddenAlone: readonly number[];
    /**
     * Share of the accepted worlds that meet every target with another luck, and for each target the share that misses
     * it there.
     */
    readonly metOnOtherLuck: number;
    readonly missedOnOtherLuck: readonly number[];
  };
  /** The default values on `replicates` of their own. */
  readonly usual: Readings & {
    readonly replicates: number;
    /** Ids of the targets missed. */
    readonly misses: readonly string[];
  };
  readonly worlds: readonly AcceptedWorld[];
}
