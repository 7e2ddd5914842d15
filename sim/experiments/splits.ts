import { createStudyDraws } from "../random/studyDraws.ts";
import type { WorldSet } from "./worlds.ts";

/** How well one parameter alone separates the worlds in which a claim holds from those in which it does not. */
export interface Split {
  readonly name: string;
  /** Halfway between the two neighbouring values that it separates. */
  readonly threshold: number;
  /** Whether the claim holds more often above the threshold. */
  readonly above: boolean;
  /** Share of the worlds above, and of those below, in which the claim holds. */
  readonly shareAbove: number;
  readonly shareBelow: number;
  /** The amount by which the split lowers Gini's impurity, 0 to .5. */
  readonly gain: number;
  /** Whether the gain is more than chance gives: see {@link bestSplits}. */
  readonly clear: boolean;
}

/** The least part of the worlds on either side of a threshold. */
const SMALLEST_SIDE = 0.05;
const SHUFFLES = 200;

/**
 * The best split of each parameter by Gini's gain, best first; `isSo` says for each world whether the claim holds. Only
 * thresholds that leave at least a twentieth of the worlds on either side are tried. Of equal splits the parameter,
 * then the threshold, that comes first wins. A gain is clear when it is larger than the largest gain of any parameter
 * in 95 of 100 shuffles of `isSo` over the worlds (200 shuffles, decided by the seed). Empty when the claim holds in
 * all worlds or in none.
 */
export function bestSplits(set: WorldSet, isSo: readonly boolean[], seed: string): Split[] {
  const count = isSo.filter(Boolean).length;
  if (count === 0 || count === isSo.length) return [];
  const columns = set.parameters.map((_, i) => sortColumn(set.worlds.map(({ values }) => values[i])));
  const next = createStudyDraws(`${seed}: splits`);
  const shuffled = [...isSo];
  const largest = Float64Array.from({ length: SHUFFLES }, () => {
    shuffle(shuffled, next);
    return columns.reduce((most, column) => Math.max(most, splitColumn(column, shuffled)?.gain ?? 0), 0);
  }).sort();
  const border = largest[Math.ceil(0.95 * SHUFFLES) - 1];
  return columns
    .flatMap((column, i) => {
      const split = splitColumn(column, isSo);
      if (split === undefined) return [];
      const { name } = set.parameters[i];
      return [{ name, ...split, above: split.shareAbove > split.shareBelow, clear: split.gain > border }];
    })
    .sort((a, b) => b.gain - a.gain);
}

/** Values in rising order, and their worlds. */
interface Column {
  readonly values: readonly number[];
  readonly order: readonly number[];
}

function sortColumn(values: readonly number[]): Column {
  const order = values.map((_, world) => world).sort((a, b) => values[a] - values[b] || a - b);
  return { values: order.map((world) => values[world]), order };
}

function splitColumn({ values, order }: Column, isSo: readonly boolean[]) {
  const n = order.length;
  const total = order.reduce((sum, world) => sum + (isSo[world] ? 1 : 0), 0);
  const least = Math.max(1, Math.ceil(SMALLEST_SIDE * n));
  const impurity = (so: number, all: number) => (2 * so * (all - so)) / (all * n);
  const whole = impurity(total, n);
  let best: Pick<Split, "threshold" | "shareAbove" | "shareBelow" | "gain"> | undefined;
  let so = 0;
  for (let below = 1; below < n; below++) {
    if (isSo[order[below - 1]]) so++;
    if (below < least || n - below < least || values[below - 1] === values[below]) continue;
    const gain = whole - impurity(so, below) - impurity(total - so, n - below);
    if (best !== undefined && gain <= best.gain) continue;
    const threshold = (values[below - 1] + values[below]) / 2;
    best = { threshold, shareAbove: (total - so) / (n - below), shareBelow: so / below, gain };
  }
  return best;
}

function shuffle(values: boolean[], next: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [values[i], values[j]] = [values[j], values[i]];
  }
}
