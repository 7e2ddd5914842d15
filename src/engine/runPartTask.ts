import { livePart } from "../../sim/experiments/index.ts";
import { gatherThrough, type PartLine } from "./gatherThrough.ts";
import type { PartTask } from "./runInParts.ts";

/** Runs a part in this worker, with lines to all others. Gives the first part's rows, of the others none: they are the same. */
export async function runPartTask(
  { scenario, replicate, part }: PartTask,
  lines: readonly PartLine[],
): Promise<Float64Array> {
  const rows = await livePart(scenario, replicate, part, gatherThrough(lines));
  for (const line of lines) line.close();
  return part.index === 0 ? rows : new Float64Array();
}
