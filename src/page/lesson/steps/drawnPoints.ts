/** Where a hand that draws is: months from 0, and the value there. */
export interface Place {
  readonly month: number;
  readonly value: number;
}

/**
 * The points after a hand has moved: those whose months it passed have the value where it passed them, and one that it
 * stands near (within an eighth of the run) the value where it stands.
 */
export function drawnTo(
  points: readonly (number | undefined)[],
  rows: readonly number[],
  from: Place | undefined,
  to: Place,
): readonly (number | undefined)[] {
  const months = rows[rows.length - 1] ?? 1;
  return rows.map((row, i) => {
    if (from !== undefined && (from.month - row) * (to.month - row) < 0) {
      const part = (row - from.month) / (to.month - from.month);
      return from.value + part * (to.value - from.value);
    }
    return Math.abs(to.month - row) <= months / 16 ||
      (from === undefined && isNearest(row, rows, to.month, months))
      ? to.value
      : points[i];
  });
}

/** A touch that only taps takes the point it is nearest to. */
function isNearest(row: number, rows: readonly number[], month: number, months: number): boolean {
  const distance = Math.abs(month - row);
  return distance <= months / 8 && rows.every((other) => distance <= Math.abs(month - other));
}
