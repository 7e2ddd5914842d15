/** Numbers as a terminal shows them. */
import type { Estimate } from "../../sim/experiments/index.ts";

/** Four digits at most, without an exponent. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return "–";
  if (Math.abs(value) >= 1000) return String(Math.round(value));
  return String(Number(value.toPrecision(3)));
}

/** "12.3 (11 to 13.5)". */
export function interval({ mean, low, high }: Estimate): string {
  return `${figure(mean)} (${figure(low)} to ${figure(high)})`;
}

/** Mean, low and high as three cells of three named columns. */
export const cells = ({ mean, low, high }: Estimate) => [mean, low, high];
export const columnsOf = (name: string) => [name, `${name}Low`, `${name}High`];
