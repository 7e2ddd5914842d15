import { fingerprintRows } from "../../../sim/experiments/index.ts";
import { measures, type Treatment } from "../../../sim/index.ts";
import type { Summed } from "../../engine/ensembles.ts";
import type { ReplicateResult } from "../../engine/protocol.ts";
import { judgeProof } from "../../lab/address/judgeProof.ts";
import type { CurveId } from "../../lab/curveIds.ts";
import { formatLink } from "../../lab/link.ts";
import { type Proof, proveCurrent, proveResults } from "../../lab/proof.ts";
import type { ThreadPool } from "../pool.ts";
import { streamReplicates } from "../streamReplicates.ts";
import { visible } from "../terminal.ts";
import { linkTerms, type OpenedLink, openLink } from "./openLink.ts";

/** One checksum per replicate, as a worker of the page gives them. */
export function checksumsOf({ checksums, values, rows, count }: ReplicateResult): readonly string[] {
  if (checksums !== undefined) return checksums;
  const size = rows * measures.length;
  return Array.from({ length: count }, (_, i) => fingerprintRows(values.subarray(i * size, (i + 1) * size)));
}

/**
 * What proves the result of a link here: of all its scenarios, or of the current one alone where the link's proof is of
 * that. `known` is that of the current one, where it was run before.
 */
export async function proveLink(
  opened: OpenedLink,
  pool: ThreadPool,
  known?: Summed,
): Promise<Proof | undefined> {
  const { byId, current, document, replicates, proof } = opened;
  const sums = new Map<CurveId, Summed>();
  const sum = async (id: CurveId, scenario: Treatment) =>
    sums.set(id, id === "current" && known !== undefined ? known : await sumOf(scenario, replicates, pool));
  if (proof?.ofCurrent === true) {
    await sum("current", current);
    return proveCurrent(document, sums.get("current"));
  }
  for (const [id, scenario] of byId) await sum(id, scenario);
  return proveResults(opened, (id) => sums.get(id));
}

async function sumOf(scenario: Treatment, count: number, pool: ThreadPool): Promise<Summed> {
  const checksums: string[] = [];
  for await (const result of streamReplicates(pool, scenario, count)) checksums.push(...checksumsOf(result));
  return { checksums, count };
}

/** A link that opens as it is, with the proof of its result, which is computed on the pool. */
export async function linkWithProof(link: string, pool: ThreadPool): Promise<string> {
  const opened = await openLink(link);
  return formatLink(opened.document, linkTerms(), await proveLink(opened, pool));
}

/** Whether the link's result is the same here, in words; undefined where it says nothing of it. */
export async function judgeLink(
  link: OpenedLink,
  pool: ThreadPool,
  current: Summed,
): Promise<string | undefined> {
  if (link.proof === undefined) return undefined;
  const ours = await proveLink(link, pool, current);
  const verdict = ours && judgeProof({ proof: link.proof, isWhole: true }, ours, link.current.seed);
  return verdict && visible(verdict.text);
}
