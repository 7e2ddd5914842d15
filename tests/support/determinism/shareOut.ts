import type { Remote } from "comlink";
import type { Scenario } from "../../../sim/index.ts";
import type { Prover } from "./fingerprints.ts";

/** The fingerprints of replicates 0 to count − 1, in order, each thread having run its share of them. */
export async function shareOut(
  threads: readonly Remote<Prover>[],
  scenario: Scenario,
  count: number,
): Promise<string[]> {
  const border = (i: number) => Math.floor((i * count) / threads.length);
  const shares = threads.map((thread, i) => thread.fingerprintRuns(scenario, border(i), border(i + 1)));
  return (await Promise.all(shares)).flat();
}
