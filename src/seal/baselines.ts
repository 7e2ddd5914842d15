/**
 * The two baselines that a model has to beat to be worth its trouble, from the figures known at sealing. Both are reckoned
 * on square roots, so that a jump of a small count weighs as much as one of a large count, and nothing falls below zero.
 */
import { monthNumber } from "./months.ts";
import type { KnownFigure, NaiveSpread } from "./sealed.ts";

/** Months before the last known figure that count. */
const YEARS_BACK = 36;
/** Figures from which a line and its range can be told. */
const ENOUGH = 3;
/** Standard deviations from the middle to 5 and 95 % of a normal distribution. */
const REACH = 1.645;

/**
 * The figures that a baseline is drawn from, in the order of time: those of the counter that was heard last, none that
 * says only "at least", none that overlaps a later one, from the last three years; where these are fewer than three,
 * the last three of all.
 */
export function chooseBasis(known: readonly KnownFigure[], measure: string): KnownFigure[] {
  const closed = known
    .filter((figure) => figure.measure === measure && figure.high !== null)
    .toSorted((a, b) => monthNumber(b.to) - monthNumber(a.to) || monthNumber(b.from) - monthNumber(a.from));
  const kept: KnownFigure[] = [];
  for (const figure of closed.filter(({ counter }) => counter === closed[0].counter)) {
    const next = kept.at(-1);
    if (next === undefined || monthNumber(figure.to) < monthNumber(next.from)) kept.push(figure);
  }
  const recent = kept.filter((figure) => middle(kept[0]) - middle(figure) <= YEARS_BACK);
  return (recent.length < ENOUGH ? kept.slice(0, ENOUGH) : recent).reverse();
}

/**
 * The last value held, with the range of a random walk: its variance grows by the mean square of the past steps, each
 * divided by its months (Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, 5.5). Null where
 * no figure is known.
 */
export function lastValue(basis: readonly KnownFigure[], from: string, to: string): NaiveSpread | null {
  const last = basis.at(-1);
  if (last === undefined) return null;
  const steps = stepsOf(basis);
  const ahead = (monthNumber(from) + monthNumber(to)) / 2 - middle(last);
  if (basis.length < ENOUGH || ahead < 0) return spread(root(last), undefined);
  const variance = mean(steps.map(({ change, months }) => change ** 2 / months));
  return spread(root(last), Math.sqrt(variance * ahead));
}

/**
 * The line from the first to the last figure drawn on, with the range of a random walk with drift (the same, 5.5). Null
 * where fewer than three figures are known.
 */
export function trend(basis: readonly KnownFigure[], from: string, to: string): NaiveSpread | null {
  const [first, last] = [basis[0], basis.at(-1)];
  if (first === undefined || last === undefined || basis.length < ENOUGH) return null;
  const steps = stepsOf(basis);
  const covered = middle(last) - middle(first);
  const slope = (root(last) - root(first)) / covered;
  const ahead = Math.max(0, (monthNumber(from) + monthNumber(to)) / 2 - middle(last));
  const squares = steps.map(({ change, months }) => (change - slope * months) ** 2 / months);
  // One degree of freedom goes to the slope, whose own error grows with the square of the distance.
  const variance = squares.reduce((sum, square) => sum + square, 0) / (steps.length - 1);
  return spread(root(last) + slope * ahead, Math.sqrt(variance * ahead * (1 + ahead / covered)));
}

function stepsOf(basis: readonly KnownFigure[]): { change: number; months: number }[] {
  return basis.slice(1).map((figure, i) => ({
    change: root(figure) - root(basis[i]),
    months: middle(figure) - middle(basis[i]),
  }));
}

/** Back from square roots; `median` and `deviation` are of roots. */
function spread(median: number, deviation: number | undefined): NaiveSpread {
  const square = (root: number) => Math.max(0, root) ** 2;
  if (deviation === undefined) return { median: square(median), low: null, high: null };
  return {
    median: square(median),
    low: square(median - REACH * deviation),
    high: square(median + REACH * deviation),
  };
}

const middle = ({ from, to }: KnownFigure) => (monthNumber(from) + monthNumber(to)) / 2;
const root = ({ low, high }: KnownFigure) => Math.sqrt((low + (high ?? low)) / 2);
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
