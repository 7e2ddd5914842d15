/** Guessed numbers from `from` to below `to`; where both are the same, just that number. */
export interface NumberBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const MOST_BINS = 6;

/** All numbers in at most six bins of one width, 1, 2 or 5 times a power of ten; those between that are empty stay. */
export function numberBins(values: readonly number[]): readonly NumberBin[] {
  if (values.length === 0) return [];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return [{ from: least, to: least, count: values.length }];
  const width = widthFor(least, most);
  const first = binOf(least, width);
  return Array.from({ length: binOf(most, width) - first + 1 }, (_, i) => ({
    from: Number(((first + i) * width).toPrecision(12)),
    to: Number(((first + i + 1) * width).toPrecision(12)),
    count: values.filter((value) => binOf(value, width) === first + i).length,
  }));
}

/** The dust of binary fractions does not push a number over the edge: .3 / .1 is 3. */
const binOf = (value: number, width: number) => Math.floor(Number((value / width).toPrecision(12)));

function widthFor(least: number, most: number): number {
  for (let power = Math.floor(Math.log10((most - least) / MOST_BINS)); ; power++)
    for (const times of [1, 2, 5]) {
      const width = Number((times * 10 ** power).toPrecision(12));
      if (binOf(most, width) - binOf(least, width) < MOST_BINS) return width;
    }
}
