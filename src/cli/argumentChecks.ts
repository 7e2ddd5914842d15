/** Checks that commands share: each adds a problem in words and goes on. */

/** The whole number of a text, from `least` to `most`; NaN, and a problem, when it is none. */
export function checkCount(
  name: string,
  text: string,
  [least, most]: readonly [number, number],
  problems: string[],
): number {
  const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const received = JSON.stringify(text);
  problems.push(`--${name}: expected a whole number from ${least} to ${most}, received ${received}`);
  return Number.NaN;
}

/** `--workers`, undefined where it is not given: as many as there are cores. */
export function checkWorkers(text: string | undefined, problems: string[]): number | undefined {
  return text === undefined ? undefined : checkCount("workers", text, [1, 256], problems);
}

/** A file to write, or `-` for standard output, and its form. */
export interface Target {
  readonly form: "csv" | "json";
  readonly target: string;
}

/** `--out`, undefined where it is not given. */
export function checkOutput(out: string | undefined, problems: string[]): Target | undefined {
  if (out === undefined) return undefined;
  const form = out === "-" || out.endsWith(".csv") ? "csv" : out.endsWith(".json") ? "json" : undefined;
  if (form !== undefined) return { form, target: out };
  problems.push(`--out: expected a name that ends in .csv or .json, or -, received ${JSON.stringify(out)}`);
  return undefined;
}
