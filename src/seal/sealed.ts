/** The contents of a file of scenarios/sealed, and its text to the byte. */
import { sha256 } from "./sha256.ts";

/** Quantiles: 5, 50 and 95 %. */
export type Spread = readonly [low: number, median: number, high: number];

/** What a baseline gives; its range is null where too few figures were known to tell how far they jump. */
export interface NaiveSpread {
  readonly median: number;
  /** 5 and 95 %. */
  readonly low: number | null;
  readonly high: number | null;
}

/** An observed figure that was known when the file was sealed. */
export interface KnownFigure {
  readonly measure: string;
  /** First and last month, YYYY-MM, both included. */
  readonly from: string;
  readonly to: string;
  readonly low: number;
  /** The same as `low` where the source gives one figure; null where it says "at least". */
  readonly high: number | null;
  /** The counter, where a measure has several. */
  readonly counter: string | null;
  readonly source: string;
}

/** The ranges of one figure, in the unit of its measure; all numbers have six digits. */
export interface SealedFigure {
  readonly measure: string;
  /** The figure is the mean over these months, YYYY-MM, both included. */
  readonly from: string;
  readonly to: string;
  /** Over accepted vectors, of their means: what is not known of the world. */
  readonly vectors: Spread;
  /** Over single runs of all accepted vectors: chance as well. */
  readonly runs: Spread;
  /** The default vector: its mean, and 5 and 95 % of its single runs, which is chance alone. */
  readonly usual: { readonly mean: number; readonly low: number; readonly high: number };
  /** The last known value held (null where none is known), and the straight line drawn on (null where too few are). */
  readonly last: NaiveSpread | null;
  readonly trend: NaiveSpread | null;
  /**
   * The share of single runs of all accepted vectors that are at `value` or above it. Of such a figure only this is
   * scored, and only by who counts what the model counts, which is the counter without a name; it has no other baseline
   * than that it holds.
   */
  readonly atLeast?: { readonly value: number; readonly share: number };
  /** Added to each end of an observed range, for what those who count correct later. */
  readonly allowance?: number;
  /** True where whoever counts cannot see all: each later figure is a lower bound. */
  readonly isFloor?: true;
}

export interface Sealed {
  readonly title: string;
  readonly text: string;
  /** The day of sealing, YYYY-MM-DD. */
  readonly date: string;
  readonly modelVersion: string;
  readonly scenario: string;
  readonly scenarioFingerprint: string;
  /** The last month that the scenario codes; the levers keep its values from then on. YYYY-MM. */
  readonly lastCoded: string;
  /** The last month of the figures known when it was sealed, YYYY-MM. */
  readonly lastKnown: string;
  /** The first month of a run. */
  readonly monthZero: string;
  readonly accepted: { readonly id: string; readonly sha256: string; readonly vectors: number };
  /** Seed of every run. */
  readonly seed: string;
  readonly agents: number;
  /** Runs of each accepted vector, and of the default vector. */
  readonly replicates: number;
  readonly usualReplicates: number;
  readonly known: readonly KnownFigure[];
  readonly figures: readonly SealedFigure[];
}

/** The text of a sealed file: a line per entry, and per figure. */
export function writeSealed(sealed: Sealed): string {
  const entries = Object.entries(sealed).map(([name, value]) => {
    const rows = Array.isArray(value) ? value.map((row) => `    ${JSON.stringify(row)}`) : [];
    const text = Array.isArray(value) ? `[\n${rows.join(",\n")}\n  ]` : JSON.stringify(value);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${entries.join(",\n")}\n}\n`;
}

/** The text of the file beside a sealed one, as `sha256sum --check` reads it in that folder. */
export function writeSum(name: string, text: string): string {
  return `${sha256(text)}  ${name}\n`;
}

/** The hash that such a file states; undefined where it states none. */
export function readSum(text: string): string | undefined {
  return /^([0-9a-f]{64}) [ *]/.exec(text)?.[1];
}
