/**
 * Data to pixels along one axis. d3-scale and d3-array can do it too, but include all their code for colours and tables:
 * 11 kB before the first curve.
 */

export interface LinearScale {
  (value: number): number;
  /** Data values of the two ends. */
  domain(): number[];
  /** Pixels of the two ends. */
  range(): number[];
  /** About `count` round data values from end to end, both ends included if they are round. */
  ticks(count: number): number[];
  copy(): this;
}

export function createLinearScale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): LinearScale {
  const scale = (value: number) => start + ((value - low) / (high - low || 1)) * (end - start);
  return Object.assign(scale, {
    domain: () => [low, high],
    range: () => [start, end],
    ticks: (count: number) => roundValues(low, high, count),
    copy: () => createLinearScale([low, high], [start, end]) as never,
  });
}

/** About `count` values from low to high that are multiples of 1, 2 or 5 times a power of ten; `count` at least 2. */
function roundValues(low: number, high: number, count: number): number[] {
  if (low === high) return [low];
  const rough = (high - low) / count;
  const power = Math.floor(Math.log10(rough));
  const ratio = rough / 10 ** power;
  const factor = ratio >= Math.sqrt(50) ? 10 : ratio >= Math.sqrt(10) ? 5 : ratio >= Math.sqrt(2) ? 2 : 1;
  const scale = 10 ** Math.abs(power);
  // A step below 1 is a division by a whole number: .3 is 3/10, and not 3 × .1.
  const value = (i: number) => (power < 0 ? i / (scale / factor) : i * (scale * factor));
  let first = Math.round(low / value(1));
  let last = Math.round(high / value(1));
  if (value(first) < low) first++;
  if (value(last) > high) last--;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => value(first + i));
}
