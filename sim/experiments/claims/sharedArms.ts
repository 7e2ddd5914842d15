import type { Treatment } from "../../scenario.ts";
import type { Job } from "../jobs.ts";
import type { Reading } from "../readings.ts";
import { formatReading } from "../readingText.ts";
import { beginningOf } from "../study.ts";
import { inWorld, type WorldSet } from "../worlds.ts";
import type { Look } from "./looks.ts";
import { type ClaimPlan, namesSetBy } from "./sides.ts";

/** A claim with its looks at each world. */
export interface PlannedClaim {
  readonly id: string;
  readonly plan: ClaimPlan;
  readonly looks: readonly Look[];
  /** Pairs that each world has of its own: so far apart are the first replicates of two worlds. */
  readonly apart: number;
}

/** What sides of several claims have in common, run once for all: the same treatment, but for its months. */
export interface SharedArm {
  /** The claims and what they call it. */
  readonly claims: readonly string[];
  readonly words: readonly string[];
  /** As long as the longest of the sides; the shorter ones are its beginning. */
  readonly scenario: Treatment;
  /** Settings that stay in every world. */
  readonly kept: ReadonlySet<string>;
  /** All that is read of it, each once. */
  readonly readings: readonly Reading[];
  /** At its pairs in a world, as the claims have them. */
  readonly looks: readonly Look[];
  readonly apart: number;
}

/** Where a side finds its runs: an arm, and the places of the side's readings among those of the arm. */
export interface SharedPlace {
  readonly arm: number;
  readonly columns: readonly number[];
}

export interface SharedArms {
  readonly arms: readonly SharedArm[];
  /** By claim and side. */
  readonly places: readonly (readonly SharedPlace[])[];
}

/** Replicates `first` to `first + count − 1` of an arm, and the places of the readings that are wanted. */
interface Request {
  readonly arm: number;
  /** Null: the base. */
  readonly world: number | null;
  readonly first: number;
  readonly count: number;
  readonly columns: readonly number[];
}

/** The arms of all claims, each once. */
export function shareArms(claims: readonly PlannedClaim[]): SharedArms {
  const arms: (SharedArm & Record<"claims" | "words", string[]> & { readonly readings: Reading[] })[] = [];
  const keys: string[] = [];
  const columns: string[][] = [];
  const places = claims.map(({ id, plan, looks, apart }) =>
    plan.sides.map(({ arm: { changes, words }, scenario, readings }): SharedPlace => {
      const kept = new Set(changes.flatMap(([name]) => namesSetBy(name)));
      const key = JSON.stringify([{ ...scenario, months: 0 }, [...kept].sort(), apart]);
      const known = keys.indexOf(key);
      const arm = known >= 0 ? known : keys.push(key) - 1;
      if (known < 0) {
        arms.push({ scenario, kept, readings: [], looks, apart, claims: [], words: [] });
        columns.push([]);
      } else if (scenario.months > arms[arm].scenario.months) arms[arm] = { ...arms[arm], scenario };
      if (!arms[arm].claims.includes(id)) arms[arm].claims.push(id);
      if (!arms[arm].words.includes(words)) arms[arm].words.push(words);
      const own = readings.map((reading) => {
        const name = formatReading(reading);
        const at = columns[arm].indexOf(name);
        if (at >= 0) return at;
        arms[arm].readings.push(reading);
        return columns[arm].push(name) - 1;
      });
      return { arm, columns: own };
    }),
  );
  return { arms, places };
}

/** The arm in one world. */
export function armInWorld(arm: SharedArm, worlds: WorldSet, world: number): SharedArm {
  return { ...arm, scenario: inWorld(arm.scenario, worlds, world, arm.kept) };
}

/**
 * Some replicates of an arm, and some of its readings by their places: no month longer than these need. It is labelled
 * with the claims, the world, null at the base, and its place among the arms.
 */
export function jobOf(
  { arms }: SharedArms,
  { arm, world, first, count, columns }: Request,
  { scenario, readings, claims, words }: SharedArm = arms[arm],
): Job {
  const asked = columns.map((column) => readings[column]);
  const last = Math.max(1, ...asked.map(({ to }) => to));
  const labels = { claim: claims.join(" "), world, side: arm, arm: words.join("; ") };
  return { scenario: beginningOf(scenario, last), first, count, readings: asked, labels };
}
