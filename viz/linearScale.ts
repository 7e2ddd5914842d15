/**
 * Data to pixels along one axis. d3-scale can do it too, but includes all its code for colours: 8 kB before the first
 * curve.
 */
import { ticks } from "d3-array";

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
    ticks: (count: number) => ticks(low, high, count),
    copy: () => createLinearScale([low, high], [start, end]) as never,
  });
}
