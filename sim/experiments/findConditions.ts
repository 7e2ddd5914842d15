import { createStudyDraws } from "../random/studyDraws.ts";
import { middleOf } from "./bootstrap.ts";
import type { Estimate } from "./estimate.ts";
import { hypergeometricTail } from "./estimateShare.ts";
import {
  type Cases,
  isInBox,
  type Limit,
  orderCases,
  type Peeled,
  peelBox,
  pickCases,
  type Side,
} from "./peelBox.ts";
import type { WorldSet } from "./worlds.ts";

/** One side of one parameter, and in what share of the halves it was found and stood the test of the other half. */
export interface FoundSide {
  readonly name: string;
  /** Whether it is so more often above a threshold than below. */
  readonly above: boolean;
  readonly found: number;
}

/** A side that is found nearly always, with the mean of its thresholds and the middle 95 % of them. */
export interface ConditionLimit extends FoundSide {
  readonly threshold: Estimate;
}

/**
 * A box of worlds beyond one to three limits. Each share is the mean over all halves, of the box found on a half and
 * judged on the other, with the middle 95 % of them.
 */
export interface Condition {
  readonly limits: readonly ConditionLimit[];
  /** Share of the worlds in the box in which it is so. */
  readonly density: Estimate;
  /** The same share outside of the box. */
  readonly densityElse: Estimate;
  /** Share of the worlds in which it is so that the box holds. */
  readonly coverage: Estimate;
}

export interface Conditions {
  /** Undefined when no side is found in four halves of five: no condition tells. */
  readonly condition: Condition | undefined;
  /** The sides that were found at all, most often first. */
  readonly sides: readonly FoundSide[];
}

/** How often all worlds are parted in two halves; each half is searched. */
const HALVINGS = 50;
/** Most limits of a box. */
const MOST_LIMITS = 3;
/** A side tells when it is found in this many halves of a hundred. */
const TELLING = 80;
/** A limit stands the test when chance would do as well in no more than this. */
const CHANCE = 0.05;

/**
 * Where something is so: boxes of one to three limits, found by PRIM on one half of the worlds and tested on the other.
 * Fifty times the worlds are parted in halves by lot, and both halves are searched; a limit stands when on the other
 * half the box is denser with it than without it by Fisher's exact test at 5 %. What a hundred halves find in eighty or
 * more is told, and nothing else, so that the lot does not decide (stability selection: Meinshausen and Bühlmann 2010,
 * J. R. Statist. Soc. B 72:417–473, with the pairs of halves of Shah and Samworth 2013, ibid. 75:55–80; for PRIM the
 * tests of Bryant and Lempert 2010, Technol. Forecast. Soc. Change 77:34–49). How halves of the worlds differ is how
 * whole samples of as many worlds would, so their middle 95 % is an interval.
 */
export function findConditions(set: WorldSet, isSo: readonly boolean[], seed: string): Conditions {
  const so = isSo.filter(Boolean).length;
  if (so === 0 || so === isSo.length) return { condition: undefined, sides: [] };
  const cases = orderCases(
    set.worlds.map(({ values }) => values),
    isSo,
  );
  const halves = drawHalves(isSo.length, seed).map((each) => each.map((picked) => pickCases(cases, picked)));
  const every: readonly Side[] = set.parameters.flatMap((_, parameter) =>
    [true, false].map((above) => ({ parameter, above })),
  );
  const stood = halves.flatMap(([half, other]) => standing(searchBox(half, every), other));
  const found = every
    .map((side) => [side, stood.filter((limit) => isSame(side, limit)).length] as const)
    .filter(([, n]) => n > 0)
    .sort(([, n], [, m]) => m - n);
  const telling = found.filter(([, n]) => 100 * n >= TELLING * halves.length);
  const name = ([{ parameter, above }, n]: readonly [Side, number]): FoundSide => ({
    name: set.parameters[parameter].name,
    above,
    found: n / halves.length,
  });
  return {
    condition: telling.length === 0 ? undefined : judge(halves, telling, name),
    sides: found.map(name),
  };
}

const isSame = (a: Side, b: Side) => a.parameter === b.parameter && a.above === b.above;

/** Pairs of numbers 0 to n − 1 in two halves, the first to be searched and the second to be tested on. */
function drawHalves(n: number, seed: string): number[][][] {
  const next = createStudyDraws(`${seed}: halves`);
  const all = Array.from({ length: n }, (_, i) => i);
  return Array.from({ length: HALVINGS }, () => {
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [all[i], all[j]] = [all[j], all[i]];
    }
    const [one, two] = [all.slice(0, Math.floor(n / 2)), all.slice(Math.floor(n / 2))];
    return [
      [one, two],
      [two, one],
    ];
  }).flat();
}

/** Limit by limit the box that parts best, as long as one more parts better. */
function searchBox(half: Cases, sides: readonly Side[]): readonly Limit[] {
  let best: Peeled = { limits: [], parting: 0 };
  for (let i = 0; i < MOST_LIMITS; i++) {
    const { limits, parting } = best;
    for (const side of sides) {
      if (limits.some((limit) => isSame(limit, side))) continue;
      const grown = peelBox(half, [...limits, side], best.parting);
      if (grown.parting > best.parting) best = grown;
    }
    if (best.parting === parting) break;
  }
  return best.limits;
}

/** Those limits without which the box would be less dense on these cases, and not by chance. */
function standing(limits: readonly Limit[], cases: Cases): readonly Limit[] {
  const within = tally(limits, cases);
  return limits.filter((limit) => {
    const without = tally(
      limits.filter((other) => other !== limit),
      cases,
    );
    return hypergeometricTail(within.so, within.held, without.so, without.held) <= CHANCE;
  });
}

/** How many cases a box holds, and in how many of them it is so. */
function tally(limits: readonly Limit[], { values, isSo }: Cases) {
  let [held, so] = [0, 0];
  for (let i = 0; i < isSo.length; i++) {
    if (!isInBox(limits, values[i])) continue;
    held++;
    so += isSo[i];
  }
  return { held, so };
}

function judge(
  halves: readonly (readonly Cases[])[],
  telling: readonly (readonly [Side, number])[],
  name: (side: readonly [Side, number]) => FoundSide,
): Condition {
  const boxes = halves.map(([half]) => {
    const sides = telling.map(([side]) => side);
    return peelBox(half, sides).limits;
  });
  const judged = halves.map(([, other], i) => {
    const [inside, all] = [tally(boxes[i], other), tally([], other)];
    return {
      density: inside.so / inside.held,
      densityElse: (all.so - inside.so) / (all.held - inside.held),
      coverage: inside.so / all.so,
    };
  });
  return {
    limits: telling.map((side) => ({
      ...name(side),
      threshold: summarize(
        boxes.flatMap((limits) =>
          limits.filter((limit) => isSame(limit, side[0])).map(({ threshold }) => threshold),
        ),
      ),
    })),
    density: summarize(judged.map(({ density }) => density)),
    densityElse: summarize(judged.map(({ densityElse }) => densityElse)),
    coverage: summarize(judged.map(({ coverage }) => coverage)),
  };
}

/** Mean and middle 95 % of those that are numbers: a share of no worlds is none. */
function summarize(values: readonly number[]): Estimate {
  const numbers = values.filter((value) => !Number.isNaN(value));
  return {
    mean: numbers.reduce((sum, value) => sum + value, 0) / numbers.length,
    ...middleOf(numbers),
  };
}
