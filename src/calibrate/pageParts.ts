/** Small parts of a Markdown page. */
import type { Period } from "./period.ts";
import { quantile } from "./statistics.ts";

/** The 5 % and the 95 % quantile of the values themselves. */
export function spreadCell(values: readonly number[]): readonly [low: number, high: number] {
  return [quantile(values, 0.05), quantile(values, 0.95)];
}

/** Three significant digits, thousands separated, with a true minus sign. */
export function numberCell(value: number): string {
  const digits = Number(value.toPrecision(3));
  const text = Math.abs(digits) >= 1000 ? digits.toLocaleString("en-GB") : String(digits);
  return text.replace("-", "−");
}

/** A fraction as whole percent. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

export function pageTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

export function range([low, high]: readonly [number, number]): string {
  if (low === high) return numberCell(low);
  if (high === Number.POSITIVE_INFINITY) return `${numberCell(low)} or more`;
  return `${numberCell(low)}${low < 0 ? " to " : "–"}${numberCell(high)}`;
}

export function decapitalise(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What a figure counts, why it agrees as it does, where it is from, how seen, how sure, and what of it is coded in. */
export function sourceLine({ label, counts, ground, source, address, seen, sure, codedIn }: Period): string {
  return `* ${label}. Counts ${counts}. ${ground} Source: [${source}](${address}). Seen: ${seen}. Sure: ${sure}. Coded in: ${codedIn ?? "nothing"}.`;
}
