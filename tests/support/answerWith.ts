import { formatReading, type RunJobs } from "../../sim/experiments/index.ts";
import type { Treatment } from "../../sim/index.ts";

/** Jobs answered at once by a formula: of the scenario, the reading's text and the replicate. */
export function answerWith(
  formula: (scenario: Treatment, reading: string, replicate: number) => number,
): RunJobs {
  return async (jobs) =>
    jobs.map(({ scenario, first, count, readings }) => {
      const texts = readings.map(formatReading);
      return Float64Array.from({ length: count * texts.length }, (_, at) =>
        formula(scenario, texts[at % texts.length], first + Math.floor(at / texts.length)),
      );
    });
}
