import type { Design, Job, RunJobs } from "../../../sim/experiments/index.ts";
import { formatProblem } from "../../../sim/index.ts";
import type { Part } from "./partition.ts";

/** Numbers of a part's runs, run by run, and the reason for each failed run, by its place in the part. */
export interface PartResult {
  readonly values: Float64Array;
  readonly failures: ReadonlyMap<number, string>;
}

/**
 * Computes a part. A run with values that do not fit together, or in which a worker fails, costs no other run: when
 * several runs fail together, each is tried again alone.
 */
export async function runPart(design: Design, part: Part, runJobs: RunJobs): Promise<PartResult> {
  const { readings } = design;
  const values = new Float64Array(part.count * readings.length);
  const failures = new Map<number, string>();
  const { jobs, places } = jobsOf(design, part, failures);
  const keep = (i: number, answer: Float64Array) => values.set(answer, places[i] * readings.length);
  try {
    (await runJobs(jobs)).forEach((answer, i) => void keep(i, answer));
  } catch {
    await Promise.all(
      jobs.flatMap((job, i) =>
        Array.from({ length: job.count }, async (_, r) => {
          const place = places[i] + r;
          try {
            const [answer] = await runJobs([{ ...job, first: job.first + r, count: 1 }]);
            values.set(answer, place * readings.length);
          } catch (error) {
            failures.set(place, withoutWorker(error));
          }
        }),
      ),
    );
  }
  return { values, failures };
}

/** One job per point, and the place of its first run; runs of impossible points are failures. */
function jobsOf(design: Design, { first, count }: Part, failures: Map<number, string>) {
  const { replicates, readings } = design;
  const jobs: Job[] = [];
  const places: number[] = [];
  for (let run = first; run < first + count; ) {
    const point = Math.floor(run / replicates);
    const end = Math.min(first + count, (point + 1) * replicates);
    const { scenario, problems } = design.scenarioAt(point);
    if (problems.length > 0)
      for (let i = run; i < end; i++) failures.set(i - first, problems.map(formatProblem).join("; "));
    else {
      jobs.push({ scenario, first: run % replicates, count: end - run, readings });
      places.push(run - first);
    }
    run = end;
  }
  return { jobs, places };
}

/** The worker's number differs from time to time; the rest of the message does not. */
function withoutWorker(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^worker \d+ of \d+ stopped at [^:]*: /, "").replaceAll(/\s+/g, " ");
}
