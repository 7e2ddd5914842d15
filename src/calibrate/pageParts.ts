/** Small parts of a Markdown page. */
import { quantile } from "./statistics.ts";

/** What nine in ten lie between. */
export function spread(values: readonly number[]): readonly [low: number, high: number] {
  return [quantile(values, 0.05), quantile(values, 0.95)];
}

/** Three significant digits, thousands apart, a true minus. */
export function number(value: number): string {
  const digits = Number(value.toPrecision(3));
  const text = Math.abs(digits) >= 1000 ? digits.toLocaleString("en-GB") : String(digits);
  return text.replace("-", "−");
}

/** A fraction as whole percent. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

export function range([low, high]: readonly [number, number]): string {
  if (low === high) return number(low);
  return `${number(low)}${low < 0 ? " to " : "–"}${number(high)}`;
}

export function decapitalise(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
