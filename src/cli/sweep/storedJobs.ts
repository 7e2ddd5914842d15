import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { formatReading, type Job, type RunJobs } from "../../../sim/experiments/index.ts";
import { fingerprintScenario, modelVersion } from "../../../sim/index.ts";
import { replicateCost } from "../../engine/chunks.ts";
import { removeAbandoned } from "../abandoned.ts";
import { Failure } from "../failure.ts";
import { writePartWhole } from "../writeWhole.ts";
import { isOfShard } from "./partition.ts";
import type { Shard } from "./shard.ts";

/** Cost of a part, in default runs: some seconds of one core. */
const COST_OF_PART = 1024;
const SUM_BYTES = 32;

/** Jobs whose numbers are kept in a folder. */
export interface StoredJobs {
  readonly run: RunJobs;
  /** Rejects, with exit code 0, once this shard has done all it can and needs parts of other shards. */
  readonly waits: Promise<never>;
}

/**
 * Does jobs in parts and keeps each part in a folder, so that an experiment of any kind goes on after a kill and can be
 * divided among processes: each process computes its shard's parts, reads those of the others, and waits where one is
 * not there. The parts depend only on the jobs. A corrupt part is computed again by the shard to which it belongs.
 */
export function createStoredJobs(folder: string, shard: Shard, inner: RunJobs): StoredJobs {
  let active = 0;
  let missing = 0;
  let tell: (error: Error) => void = () => {};
  const waits = new Promise<never>((_, reject) => {
    tell = reject;
  });
  waits.catch(() => {});
  // Code that waits for an answer asks for more in the same turn of the event loop; only after that turn is it certain
  // that nothing more can be done.
  const tellWhenIdle = () =>
    void setImmediate(() => {
      if (active === 0 && missing > 0)
        tell(
          new Failure(
            `Shard ${shard.index} of ${shard.count} is done; ${missing} parts of others are not there yet: once they are, the same command gives the result.`,
            0,
          ),
        );
    });

  const run: RunJobs = async (jobs) => {
    active++;
    const place = join(folder, fingerprintJobs(jobs));
    await mkdir(place, { recursive: true });
    await removeAbandoned(place);
    const parts = cutIntoParts(jobs);
    const answers: (readonly Float64Array[] | undefined)[] = [];
    try {
      for (const [i, part] of parts.entries()) {
        const path = join(place, `${String(i).padStart(6, "0")}.f64`);
        const kept = await readAnswers(path, part);
        if (kept !== undefined || !isOfShard(i, shard)) {
          answers.push(kept);
          continue;
        }
        const found = await inner(part);
        await writeAnswers(path, found);
        answers.push(found);
      }
    } finally {
      active--;
      tellWhenIdle();
    }
    const absent = answers.filter((part) => part === undefined).length;
    if (absent === 0) return answers.flatMap((part) => part ?? []);
    missing += absent;
    return new Promise(() => {});
  };
  return { run, waits };
}

function fingerprintJobs(jobs: readonly Job[]): string {
  const hash = createHash("sha256").update(modelVersion);
  for (const { scenario, first, count, readings } of jobs)
    hash.update(JSON.stringify([fingerprintScenario(scenario), first, count, readings.map(formatReading)]));
  return hash.digest("hex").slice(0, 16);
}

/** Whole jobs, in order. */
function cutIntoParts(jobs: readonly Job[]): Job[][] {
  const parts: Job[][] = [];
  let room = 0;
  for (const job of jobs) {
    if (room <= 0) {
      parts.push([]);
      room = COST_OF_PART;
    }
    parts[parts.length - 1].push(job);
    room -= job.count * replicateCost(job.scenario);
  }
  return parts;
}

const lengthOf = ({ count, readings }: Job) => count * readings.length;
const sumOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();

/** Numbers of a part's jobs, one after the other, then their SHA-256. */
async function writeAnswers(path: string, answers: readonly Float64Array[]): Promise<void> {
  const bytes = Buffer.concat(
    answers.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
  await writePartWhole(path, (give) => give(Buffer.concat([bytes, sumOf(bytes)])));
}

async function readAnswers(path: string, jobs: readonly Job[]): Promise<Float64Array[] | undefined> {
  const file = await readFile(path).catch(() => undefined);
  if (file === undefined) return undefined;
  const bytes = file.subarray(0, -SUM_BYTES);
  const length = jobs.reduce((sum, job) => sum + lengthOf(job), 0);
  if (bytes.length !== length * 8 || !sumOf(bytes).equals(file.subarray(-SUM_BYTES))) return undefined;
  const values = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  let at = 0;
  return jobs.map((job) => {
    at += lengthOf(job);
    return values.slice(at - lengthOf(job), at);
  });
}
