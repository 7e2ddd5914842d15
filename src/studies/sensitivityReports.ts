import {
  type MorrisResult,
  type MorrisTrial,
  type Reading,
  type SobolResult,
  type SobolTrial,
  type SplitTrial,
  type SpreadSplit,
  shareHeld,
  type Tornado,
  type TornadoTrial,
} from "../../sim/experiments/index.ts";
import { titleOf } from "./checks.ts";
import { alignColumns } from "./columns.ts";
import { cells, columnsOf, figure, interval } from "./figures.ts";
import { warnOf } from "./warnOf.ts";

/** Rows of a terminal's table. */
const SHOWN = 20;

export function morrisTable(result: MorrisResult, trial: MorrisTrial) {
  const { effects } = result;
  return {
    result,
    warnings: warnOf("paths", result.paths),
    columns: ["factor", "muStar", "muStarLow", "muStarHigh", "mu", "sigma"],
    rows: effects.map(({ name, muStar, low, high, mu, sigma }) => [name, muStar, low, high, mu, sigma]),
    lines: [
      `${titleOf(trial.reading)}: elementary effects over the whole range, ${result.paths} paths, ${result.points} points`,
      ...alignColumns(
        [
          ["factor", "µ* (95 %)", "µ", "σ"],
          ...effects.slice(0, SHOWN).map(({ name, muStar, low, high, mu, sigma }) => {
            return [name, interval({ mean: muStar, low, high }), figure(mu), figure(sigma)];
          }),
        ],
        [1, 2, 3],
      ),
    ],
  };
}

export function sobolTable(result: SobolResult, trial: SobolTrial) {
  const { indices, variance } = result;
  const falling = [...indices].sort((a, b) => b.total.mean - a.total.mean);
  return {
    result,
    warnings: warnOf("rows", result.rows),
    columns: ["factor", ...columnsOf("first"), ...columnsOf("total")],
    rows: falling.map(({ name, first, total }) => [name, ...cells(first), ...cells(total)]),
    lines: [
      `${titleOf(trial.reading)}: standard deviation ${figure(Math.sqrt(variance))} over the ranges, ${result.points} points`,
      ...alignColumns(
        [
          ["factor", "first order (95 %)", "total (95 %)"],
          ...falling.map(({ name, first, total }) => [name, interval(first), interval(total)]),
        ],
        [1, 2],
      ),
    ],
  };
}

export function tornadoTable(result: Tornado, trial: TornadoTrial) {
  const { bars, now } = result;
  return {
    result,
    columns: ["factor", "low", "high", "now", ...columnsOf("atLow"), ...columnsOf("atHigh")],
    rows: bars.map(({ name, low, high, now, atLow, atHigh }) => [
      ...[name, low, high, now],
      ...[...cells(atLow), ...cells(atHigh)],
    ]),
    lines: [
      `${titleOf(trial.reading)}: ${interval(now)} now, and changed by one factor at a time:`,
      ...alignColumns(
        [
          ["factor", "now", "at its low end", "at its high end"],
          ...bars
            .slice(0, SHOWN)
            .map(({ name, low, high, now, atLow, atHigh }) => [
              ...[name, figure(now)],
              ...[`${figure(low)}: ${interval(atLow)}`, `${figure(high)}: ${interval(atHigh)}`],
            ]),
        ],
        [1, 2, 3],
      ),
    ],
  };
}

/** Of 100 new values, how many a band of 90 % holds when it is made of so many. */
const ofHundred = (count: number) => Math.floor(100 * shareHeld(0.9, count) + 1e-9);

/** Of the reading's measure, row by row. */
export function splitTable(split: SpreadSplit, { reading }: SplitTrial & { readonly reading: Reading }) {
  const rows = split.middle.map((middle, row) => [
    ...[
      row,
      split.chance.low[row],
      split.chance.high[row],
      split.both.low[row],
      split.both.high[row],
      middle,
    ],
    ...[split.varianceOfChance[row], split.varianceOfIgnorance[row]],
  ]);
  const shown = rows.filter((_, row) => row % 12 === 0 || row === rows.length - 1);
  return {
    result: { measure: reading.measure, ...split },
    columns: [
      ...["row", "chanceLow", "chanceHigh", "bothLow", "bothHigh", "middle"],
      ...["varianceOfChance", "varianceOfIgnorance"],
    ],
    whole: ["row"],
    rows,
    lines: [
      `${titleOf(reading)} in ${split.worlds} accepted worlds; of 100 new runs of the base the band of chance holds ${ofHundred(split.runs)}, of 100 in new worlds the other at least ${ofHundred(split.worlds)}:`,
      ...alignColumns(
        [
          ["row", "chance alone", "with the unknown", "part of the unknown"],
          ...shown.map(([row, low, high, least, most, , chance, unknown]) => [
            String(row),
            `${figure(low)} to ${figure(high)}`,
            `${figure(least)} to ${figure(most)}`,
            chance + unknown === 0 ? "–" : `${Math.round((100 * unknown) / (chance + unknown))} %`,
          ]),
        ],
        [0, 1, 2, 3],
      ),
    ],
  };
}
