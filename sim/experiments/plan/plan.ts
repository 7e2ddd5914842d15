import type { Level } from "../../scenario/flatNames.ts";
import type { Problem } from "../../scenario.ts";
import type { Reading } from "../readings.ts";

/** The range in which a setting is sampled; `study`: the study range of the table. */
export type SampledRange = readonly [low: number, high: number] | "study";

/** A factor that a plan varies. Every factor is crossed with every other and with the scenarios. */
export type PlanFactor =
  /** `steps` values from `from` to `to`, both included, evenly spaced. */
  | {
      readonly kind: "grid";
      readonly setting: string;
      readonly from: number;
      readonly to: number;
      readonly steps: number;
    }
  | { readonly kind: "list"; readonly setting: string; readonly values: readonly Level[] }
  /** Points of a Latin hypercube, or of a scrambled Sobol' sequence, over several settings at once. */
  | {
      readonly kind: "latinHypercube" | "sobol";
      readonly points: number;
      readonly ranges: Readonly<Record<string, SampledRange>>;
    }
  /** The rows of a CSV file, whose header names settings. */
  | { readonly kind: "rows"; readonly file: string }
  /**
   * Accepted vectors of parameters, all or so many of them in an order that the plan's seed decides; settings that other
   * factors vary, or that a scenario of the plan sets, are left out.
   */
  | { readonly kind: "accepted"; readonly worlds?: number };

/** Where the tables of a plan have the vectors of an `accepted` factor: no file has this name. */
export const ACCEPTED = "accepted:";

/** The table of a factor among those by file; undefined for a factor that has none. */
export function tableOf(factor: PlanFactor, tables: ReadonlyMap<string, LevelTable>): LevelTable | undefined {
  if (factor.kind === "rows") return tables.get(factor.file);
  return factor.kind === "accepted" ? tables.get(ACCEPTED) : undefined;
}

/** A sweep as its file describes it, with defaults filled in. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** Ids of the library, or paths of files beside the plan. */
  readonly scenarios: readonly string[];
  readonly factors: readonly PlanFactor[];
  readonly replicates: number;
  /** Decides the points of sampled factors and the luck of every run. */
  readonly seed: string;
  /** Undefined: the number of each scenario. */
  readonly agents: number | undefined;
  readonly months: number | undefined;
  /** The readings that are kept of each run, one number each. */
  readonly readings: readonly Reading[];
}

export type ParsedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A table of levels by column, as a CSV file of a `rows` factor holds it. */
export interface LevelTable {
  readonly names: readonly string[];
  /** By name, then by row. */
  readonly columns: readonly (readonly Level[])[];
}
