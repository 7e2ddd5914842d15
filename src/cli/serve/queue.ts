import type { Job } from "../../../sim/experiments/index.ts";
import { replicateCost } from "../../engine/chunks.ts";
import type { ThreadPool } from "../pool.ts";

/** Cost of one message to a thread, in default runs: a long request is cut, so that a short one need not wait for it. */
const COST_AT_ONCE = 8;

/** Jobs of one request, cut into pieces that threads take in turns with those of other requests. */
interface Line {
  readonly pieces: { readonly job: Job; readonly give: (values: Float64Array) => void }[];
  readonly fail: (error: unknown) => void;
}

export interface FairQueue {
  /** A job's numbers, count × readings doubles. Rejects when a thread is lost at it. */
  run(job: Job): Promise<Float64Array>;
}

/** Does jobs on a pool, a piece of each in turns: none waits until all of another is done. */
export function createFairQueue(pool: ThreadPool): FairQueue {
  const lines: Line[] = [];
  let busy = 0;

  const next = () => {
    while (busy < pool.size && lines.length > 0) {
      const line = lines.shift() as Line;
      const piece = line.pieces.shift();
      if (piece === undefined) continue;
      lines.push(line);
      busy++;
      pool
        .runJobs([piece.job])
        .then(
          ([values]) => piece.give(values),
          (error: unknown) => {
            line.pieces.length = 0;
            line.fail(error);
          },
        )
        .finally(() => {
          busy--;
          next();
        });
    }
  };

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        const { readings, first, count } = job;
        const answer = new Float64Array(count * readings.length);
        const cuts = cut(job);
        let missing = cuts.length;
        const pieces = cuts.map((part) => ({
          job: part,
          give(values: Float64Array) {
            answer.set(values, (part.first - first) * readings.length);
            missing--;
            if (missing === 0) resolve(answer);
          },
        }));
        lines.push({ pieces, fail: reject });
        next();
      }),
  };
}

function cut(job: Job): Job[] {
  const size = Math.max(1, Math.floor(COST_AT_ONCE / replicateCost(job.scenario)));
  return Array.from({ length: Math.ceil(job.count / size) }, (_, i) => {
    const first = i * size;
    return { ...job, first: job.first + first, count: Math.min(size, job.count - first) };
  });
}
