import { createSimulation, type Treatment } from "../../sim/index.ts";
import { livePart } from "../../sim/parts/livePart.ts";
import type { Gather } from "../../sim/parts/part.ts";

/** What each of `count` parts in this thread asks for its sums with; it rejects for all of them where the numbers are not as many. */
function createGatherings(count: number): Gather[] {
  let told: Float64Array[] = [];
  let answers: ((sums: Float64Array | Error) => void)[] = [];
  const answerAll = () => {
    const [lengths, waiting] = [new Set(told.map(({ length }) => length)), answers];
    const sums = told.reduce((a, b) => a.map((value, i) => value + b[i]));
    [told, answers] = [[], []];
    for (const answer of waiting) answer(lengths.size === 1 ? sums.slice() : new Error("uneven messages"));
  };
  return Array.from({ length: count }, () => (mine: Float64Array) => {
    told.push(mine.slice());
    return new Promise<Float64Array>((resolve, reject) => {
      answers.push((sums) => (sums instanceof Error ? reject(sums) : resolve(sums)));
      if (told.length === count) answerAll();
    });
  });
}

/** The rows that each part of a replicate finds. */
export function runInParts(treatment: Treatment, replicate: number, count: number): Promise<Float64Array[]> {
  return Promise.all(
    createGatherings(count).map((gather, index) => livePart(treatment, replicate, { index, count }, gather)),
  );
}

/** The rows of a replicate that is run as a whole. */
export function runWhole(treatment: Treatment, replicate: number): Float64Array {
  const simulation = createSimulation(treatment, replicate);
  simulation.advance(treatment.months);
  return simulation.frame();
}
