import { fingerprintRows } from "../../../sim/experiments/index.ts";
import { callsTo, handOver } from "../../../src/engine/calls.ts";
import { type PartWorker, runInParts } from "../../../src/engine/runInParts.ts";
import { benchScenario } from "../benchScenario.ts";

/** One run that two workers of the tab share. */
export interface SharedAnswer {
  /** Seconds of set-up and months. */
  readonly taken: number;
  /** Of the rows. */
  readonly fingerprint: string;
}

/** The run of `runEverybody`, shared by two workers. */
export async function runShared(agents: number): Promise<SharedAnswer> {
  const start = performance.now();
  const workers = [0, 1].map(() => new Worker(import.meta.url, { type: "module" }));
  const calls = workers.map((worker) => callsTo<PartWorker>(worker));
  const { values } = await runInParts<MessagePort>(
    { scenario: benchScenario(agents, 0.05), first: 0, count: 1 },
    workers.length,
    () => {
      const { port1, port2 } = new MessageChannel();
      return [port1, port2];
    },
    (index, part, lines) => calls[index].livePart(part, handOver([...lines] as never, [...lines])),
  );
  for (const worker of workers) worker.terminate();
  return { taken: (performance.now() - start) / 1000, fingerprint: fingerprintRows(values) };
}
