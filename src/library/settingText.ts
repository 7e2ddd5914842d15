/** A settable number as a control shows it: span, step, text. */
import type { Settable } from "../../sim/index.ts";
import { numerals } from "../words/numerals.ts";

/**
 * The span of a setting's slider: its study range or hard bounds, widened to hold its value; undefined where a slider
 * would be of no use.
 */
export function sliderSpan(
  { bounds, range }: Settable,
  value: number,
): readonly [number, number] | undefined {
  const [low, high] = range ?? bounds;
  if (high - low > 2000) return undefined;
  return [Math.min(low, value), Math.max(high, value)];
}

/** A step of 1, 2 or 5 times a power of ten, at most a fiftieth of the span; 1 for whole numbers. */
export function stepOf({ integer, bounds, range }: Settable): number {
  if (integer) return 1;
  const [low, high] = range ?? bounds;
  const power = 10 ** Math.floor(Math.log10((high - low) / 50));
  const times = (high - low) / 50 / power;
  return Number((power * (times >= 5 ? 5 : times >= 2 ? 2 : 1)).toPrecision(1));
}

/** A setting's value with at most four digits that matter. */
export function valueText(value: number): string {
  return numerals(Number(value.toPrecision(4)));
}

/** Whether the value is legal but outside what was studied. */
export function isOutside({ range }: Settable, value: number): boolean {
  return range !== undefined && (value < range[0] || value > range[1]);
}
