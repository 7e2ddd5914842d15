/** The number that an arrow key goes to: the next on the slider's grid, within the bounds. Pure. */
export function stepNumber(
  value: number,
  by: number,
  step: number,
  [low, high]: readonly [number, number],
): number {
  const at = (value - low) / step;
  const next = by > 0 ? Math.floor(at + by + 1e-6) : Math.ceil(at + by - 1e-6);
  return Math.min(high, Math.max(low, Number((low + next * step).toPrecision(12))));
}
