import { gridLevel } from "../exactGrid.ts";
import { masterLever, settables, strands } from "../parameters.ts";
import { nearestNames } from "../scenario/nearest.ts";
import type { Treatment } from "../scenario.ts";

/** A setting that a method moves, and how far. */
export interface Factor {
  /** A name of the table, or `moderation`. */
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** Takes only whole numbers. */
  readonly integer: boolean;
}

/**
 * What of a population may move: how people are. How many there are stays, since the same people are compared, and so do
 * the shares of the Salafi groups, which are bounded together and not each by itself.
 */
const ofPeople: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["clustering", "hardShare", "postShare", "shareSalafi"],
]);

// Marked pure, so that a bundle that moves no factor, such as a worker's, carries no table.
const movable = /* @__PURE__ */ (() => [
  ...settables.filter(({ name, kind }) => kind !== "population" || ofPeople.has(name)),
  masterLever,
])();

/** Names that a method may move. */
export const factorNames: readonly string[] = /* @__PURE__ */ movable.map(({ name }) => name);

/**
 * A setting over its study range (its bounds, where it has none) or over the range given. Throws on an unknown name and
 * on a range that is empty or beyond the bounds.
 */
export function factorOf(name: string, range?: readonly [number, number]): Factor {
  const row = movable.find((each) => each.name === name);
  if (row === undefined && settables.some((each) => each.name === name))
    throw new Error(`${name}: expected a setting that can be moved, received one that all points share`);
  if (row === undefined) {
    const near = nearestNames(name, factorNames, 3).join(", ");
    const hint = near === "" ? "" : ` (did you mean ${near}?)`;
    throw new Error(`${name}: expected a setting that can be moved, received an unknown name${hint}`);
  }
  const [low, high] = range ?? row.range ?? row.bounds;
  const [least, most] = row.bounds;
  if (!(low < high && low >= least && high <= most))
    throw new Error(`${name}: expected a range within ${least} to ${most}, received ${low} to ${high}`);
  return { name, low, high, integer: row.integer === true };
}

/**
 * Every setting that has a study range, in the order of the table, moderation last. Where the policy is scheduled,
 * settings that only a choosing leadership uses are left out.
 */
export function studyFactors({ mode }: Treatment): Factor[] {
  return movable
    .filter(({ kind, range }) => range !== undefined && (kind !== "leadership" || mode !== "scheduled"))
    .map(({ name }) => factorOf(name));
}

/** The factor's value at a place from 0 to 1 in its range. */
export function valueAt({ low, high, integer }: Factor, place: number): number {
  const value = Math.min(high, Math.max(low, low + (high - low) * place));
  return integer ? Math.round(value) : value;
}

/** Evenly spaced values over the range, both ends included; whole numbers come once each. */
export function levelsOf({ low, high, integer }: Factor, count: number): number[] {
  const levels = Array.from({ length: count }, (_, i) => {
    const level = gridLevel(low, high, count, i);
    return integer ? Math.round(level) : level;
  });
  return levels.filter((level, i) => level !== levels[i - 1]);
}

/** Whether strands that the master lever moves stand apart: then no one level of it stands for them. */
export function isMixed({ settings }: Treatment, held: readonly string[] = []): boolean {
  const free = strands.filter((strand) => !held.includes(strand));
  return free.some((strand) => settings[strand] !== settings[free[0]]);
}

/** A treatment's value of a setting in its first month; for moderation, the mean of the strands that are not held. */
export function presentValue({ settings }: Treatment, name: string, held: readonly string[] = []): number {
  if (name !== masterLever.name) return settings[name as keyof typeof settings];
  const free = strands.filter((strand) => !held.includes(strand));
  const moved: readonly (typeof strands)[number][] = free.length > 0 ? free : strands;
  return moved.reduce((sum, strand) => sum + settings[strand], 0) / moved.length;
}
