import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { runJob, runReplicates } from "../../sim/experiments/index.ts";
import type { createSimulation, parseScenario } from "../../sim/index.ts";

/** What the benches use of an engine, ours or that of version 1.1.0: their treatments and models are their own. */
export interface Engine {
  readonly parseScenario: typeof parseScenario;
  readonly createSimulation: typeof createSimulation;
  readonly runReplicates: typeof runReplicates;
  readonly runJob: typeof runJob;
  // biome-ignore lint/suspicious/noExplicitAny: models of two versions.
  readonly compileModel: (treatment: any) => any;
  // biome-ignore lint/suspicious/noExplicitAny: models of two versions.
  readonly createPopulation: (model: any, key: any) => unknown;
  readonly replicateKey: (seed: string, replicate: number) => unknown;
}

/** The folder of version 1.1.0, built by `npm run bench` (src/tools/measure/former.mjs). Throws when started otherwise. */
export function former(): string {
  const folder = process.env.OUTBID_FORMER;
  if (folder === undefined) throw new Error("OUTBID_FORMER: expected the folder that npm run bench sets");
  return folder;
}

export async function formerEngine(): Promise<Engine> {
  return (await import(pathToFileURL(join(former(), "dist/engine/engine.js")).href)) as Engine;
}
