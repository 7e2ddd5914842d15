import { NEARER } from "../../sim/experiments/index.ts";
import { leadershipMessages as say } from "../words/leadership.ts";
import { numerals } from "../words/numerals.ts";
import type { LeadershipRow } from "./leadershipRows.ts";

/**
 * What the run says about the families, made from its numbers: a paragraph each on their fit, on hardening, on the
 * observed figures where there are any, and on the end.
 */
export function leadershipSentences(rows: readonly LeadershipRow[]): string[] {
  const paragraphs = [fitSentences(rows), hardeningSentences(rows), figureSentence(rows), endSentences(rows)];
  return paragraphs.filter(({ length }) => length > 0).map((sentences) => sentences.join(" "));
}

export const level = (value: number) => numerals(value.toFixed(2).replace("-", "−"));
/** Distances are compared to a hundredth, so that two of them tell more places. */
const fine = (value: number) => numerals(value.toFixed(3).replace("-", "−"));
const span = (least: number, most: number) => say.span(level(least), level(most));

/** "0.04 (0.04 to 0.10)": the nearest of a family, and the range over all of it. */
export function withRange(
  nearest: number,
  { least, most }: { readonly least: number; readonly most: number },
) {
  return say.withRange(level(nearest), level(least), level(most));
}

function fitSentences(rows: readonly LeadershipRow[]): string[] {
  const [{ constant }] = rows;
  const least = level(NEARER);
  const each = rows.map(
    ({ id, nearest, distance: { least: from, most: to } }) =>
      `${id} ${say.withRange(fine(nearest.distance.mean), fine(from), fine(to))}`,
  );
  return [
    say.fits(each.join("; "), level(constant.level), fine(constant.distance)),
    counted(
      rows,
      ({ nearer }) => nearer,
      (nearer) => say.nearer(nearer, least),
      say.noneNearer(least),
    ),
  ];
}

function hardeningSentences(rows: readonly LeadershipRow[]): string[] {
  const [{ own }] = rows;
  const told = counted(rows, ({ hardening }) => hardening, say.harden, say.noneHarden);
  if (own.change >= 0) return [say.notHardened(level(own.change)), told];
  const holding = rows.filter(({ change }) => change.least <= own.change && own.change <= change.most);
  const ids = holding.map(({ id, change }) => `${id} (${span(change.least, change.most)})`);
  return [
    say.hardened(level(-own.change)),
    told,
    ids.length === 0 ? say.holdsNone : say.holds(say.and(ids), ids.length > 1),
  ];
}

/** How many leaderships of each family do something: first those of which some do, then those of which none does. */
function counted(
  rows: readonly LeadershipRow[],
  count: (row: LeadershipRow) => number,
  some: (each: string) => string,
  none: string,
): string {
  const doing = rows.filter((row) => count(row) > 0);
  if (doing.length === 0) return none;
  const others = rows.filter((row) => count(row) === 0).map(({ id }) => id);
  return some(
    say.and([
      ...doing.map((row) => say.count(count(row), row.tried, row.id)),
      ...(others.length === 0 ? [] : [say.none(say.and(others))]),
    ]),
  );
}

function figureSentence(rows: readonly LeadershipRow[]): string[] {
  const [{ figures, own, constant }] = rows;
  if (figures === 0) return [];
  const each = rows.map(({ id, figuresAgreeing: { least, most } }) =>
    say.of(say.span(numerals(least), numerals(most)), id),
  );
  return [say.figures(say.and(each), numerals(own.agreeing), numerals(constant.agreeing), figures)];
}

/** Families whose ranges do not meet stand apart, whichever of their leaderships were right. */
function endSentences(rows: readonly LeadershipRow[]): string[] {
  const each = rows.map(({ id, nearest, atEnd }) => `${id} ${withRange(nearest.atEnd.mean, atEnd)}`);
  const apart = rows.flatMap(({ id, partings }) =>
    partings.filter(({ least, most }) => least > 0 || most < 0).map(({ from }) => say.pair(id, from)),
  );
  return [say.end(each.join("; ")), apart.length === 0 ? say.allMeet : say.apart(apart.join("; "))];
}
