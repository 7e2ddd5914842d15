/** Observed figures of scenarios/observations, by measure and first date. */
import earlierFile from "../../scenarios/observations/history-2018-2021.json";
import historyFile from "../../scenarios/observations/history-2021-2026.json";
import { formatProblem, type Observations, parseObservations } from "../../sim/index.ts";
import type { Evidence } from "./period.ts";

/** An observation and its name: `measure from`, and its counter where two have the same. */
export type Named = Observations["series"][string][number] & { readonly key: string };

const weakest = {
  seen: ["mention", "press", "excerpt", "read"],
  sure: ["low", "middle", "high"],
} as const;

/** Every observation of the histories. */
export const observed = { history: readObservations(historyFile), earlier: readObservations(earlierFile) };

/**
 * Figures of a history, by their keys; of several, the weakest `seen` and `sure`. Throws when one is not there.
 *
 * @example
 *   cite("history", "attacks 2022-01-01");
 */
export function cite(of: keyof typeof observed, ...keys: readonly string[]): Evidence {
  const found = keys.map((key) => {
    const own = observed[of].find((observation) => observation.key === key);
    if (own === undefined) throw new Error(`observations: expected ${key}, found none`);
    return own;
  });
  const unique = (read: (observation: Named) => string | undefined) => [
    ...new Set(found.flatMap((observation) => read(observation) ?? [])),
  ];
  const coded = unique(({ codedIn }) => codedIn);
  return {
    counts: unique(({ counts }) => counts).join("; "),
    source: unique(nameSource).join("; "),
    address: found[0].address,
    seen: weakest.seen.find((way) => found.some(({ seen }) => seen === way)) ?? "mention",
    sure: weakest.sure.find((way) => found.some(({ sure }) => sure === way)) ?? "low",
    ...(coded.length === 0 ? {} : { codedIn: coded.join("; ") }),
    cites: keys,
  };
}

function nameSource({ source, via }: Named): string {
  return via === undefined ? source : `${source} (${via})`;
}

function readObservations(file: unknown): readonly Named[] {
  const parsed = parseObservations(file);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  return Object.entries(parsed.observations.series).flatMap(([measure, own]) =>
    own.map((observation) => {
      const { from, series } = observation;
      const alone = own.filter((other) => other.from === from).length === 1;
      return { ...observation, key: `${measure} ${from}${alone ? "" : ` ${series ?? ""}`}` };
    }),
  );
}
