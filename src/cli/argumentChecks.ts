import { checkCount } from "../studies/checks.ts";

/** Checks that several commands share, besides the checks of studies: each adds a problem in words and goes on. */

/** `--workers`, undefined where it is not given: as many as there are cores. */
export function checkWorkers(text: string | undefined, problems: string[]): number | undefined {
  return text === undefined ? undefined : checkCount("workers", text, [1, 256], problems);
}

/** A file to write, or `-` for standard output, and its form. */
export interface Target {
  readonly form: "csv" | "json";
  readonly target: string;
}

/** `--out`, undefined where it is not given; with `--json` JSON, on standard output where it says nothing else. */
export function checkOutput(out: string | undefined, problems: string[], json = false): Target | undefined {
  if (json) {
    if (out === undefined || out === "-") return { form: "json", target: "-" };
    if (out.endsWith(".csv"))
      problems.push(`--json: expected no name that ends in .csv, received ${JSON.stringify(out)}`);
  }
  if (out === undefined) return undefined;
  const form = out === "-" || out.endsWith(".csv") ? "csv" : out.endsWith(".json") ? "json" : undefined;
  if (form !== undefined) return { form, target: out };
  problems.push(`--out: expected a name that ends in .csv or .json, or -, received ${JSON.stringify(out)}`);
  return undefined;
}
