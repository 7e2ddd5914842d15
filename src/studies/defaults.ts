/**
 * Usual values and bounds of the studies' options as plain data. The page's first screen reads them because links use
 * them; it has no room for the code of the studies.
 */

/** A number's usual value and its bounds, both included. */
export interface Bounded {
  readonly usual: number;
  readonly bounds: readonly [least: number, most: number];
}

const people = (usual: number): Bounded => ({ usual, bounds: [0, 1e9] });

/** Pairs of points of which two ranges may be compared. */
export const comparePairs = [16, 32, 64, 128, 256, 512, 1024] as const;

/** Points on a side of a map. */
export const mapSizes = [9, 17, 33] as const;

export const mapDefaults = {
  across: "moderation",
  up: "propaganda",
  of: "K",
  size: 17,
} as const;

/** The goal until the reader sets another, and the levers that may be moved for it. */
export const seekDefaults = {
  measure: "K",
  row: 60,
  is: "atMost",
  value: 4000,
  first: "selectivity",
  second: "propaganda",
} as const;

/** The bounds that a path out of the trap must keep, the goal that it must reach, and how far it may go. */
export const escapeDefaults = {
  leastMembers: people(70_000),
  mostRivals: people(6000),
  moderation: { usual: 0.6, bounds: [0, 1] },
  by: 48,
  mostAid: { usual: 1.5, bounds: [0, 5] },
  leastPropaganda: { usual: 0.2, bounds: [0, 1] },
  tries: { usual: 480, bounds: [24, 1_000_000] },
} as const satisfies Record<string, Bounded | number>;

/**
 * The eight settings of a first look: what hard-liners hold against a softer regime, what propaganda does, what people
 * live on.
 */
export const usualFactors: readonly string[] = [
  ...["doctrineGap", "betrayalFraming", "propagandaPull", "peerInfluence"],
  ...["patronage", "propaganda", "repression", "moderation"],
];
