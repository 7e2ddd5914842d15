/** What proves a result: one checksum over all that a link shows, and that of links of before. Pure. */
import { fingerprintBytes } from "../../sim/experiments/index.ts";
import { checksumOf, type Summed } from "../engine/ensembles.ts";
import type { CurveId } from "./curveIds.ts";
import { type LabContent, modelOf } from "./document.ts";
import type { LabScenarios } from "./resolve.ts";

/** What a result was made with, so that whoever opens the link can tell whether he sees the same. */
export interface Proof {
  readonly model: string;
  /** 16 hex digits over the results of all scenarios, and with how many replicates, months, agents and what seed. */
  readonly sum: string;
  /** True in links up to version 2, whose checksum is of the current scenario's result alone. */
  readonly ofCurrent?: true;
}

/**
 * The proof of what is shown, given the complete result of each curve; undefined while one is missing or gives no
 * checksums. Names, order and view count for nothing: they change no number.
 */
export function proveResults(
  { byId, current, document }: Pick<LabScenarios, "byId" | "current"> & { readonly document: LabContent },
  resultOf: (id: CurveId) => Summed | undefined,
): Proof | undefined {
  const sums = [...byId.keys()].sort().map((id) => [id, sumOf(resultOf(id))]);
  if (sums.some(([, sum]) => sum === undefined)) return undefined;
  const { seed, months, settings } = current;
  const facts = [sums, seed, months, settings.agents, document.run.replicates];
  return { model: modelOf(document), sum: fingerprintBytes(new TextEncoder().encode(JSON.stringify(facts))) };
}

/** The proof as links up to version 2 have it. */
export function proveCurrent(document: LabContent, result: Summed | undefined): Proof | undefined {
  const sum = sumOf(result);
  return sum === undefined ? undefined : { model: modelOf(document), sum, ofCurrent: true };
}

const sumOf = (result: Summed | undefined) => (result === undefined ? undefined : checksumOf(result));
