import { classRun } from "../../classroom/classRun.ts";
import { computeShare } from "../../classroom/computeShare.ts";
import type { Work } from "../../classroom/views.ts";
import { createReplicatePool } from "../../engine/replicatePool.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import type { Preset } from "../../library/presets.ts";
import { type ClassReply, tell } from "./tell.ts";

/** Computes what the class asks of this phone, one share after another; a phone that cannot says so. */
export function createShareWorker(
  presets: readonly Preset[],
  lesson: () => Lesson | undefined,
  token: () => string,
) {
  const pool = createReplicatePool();
  const run = (scenario: Parameters<typeof computeShare>[0]["treatment"], first: number, count: number) =>
    new Promise<Float64Array>((resolve, reject) => {
      const parts = new Map<number, Float64Array>();
      pool
        .run(`share ${first}`, {
          ...{ scenario, first, end: first + count },
          onResult: (result) => void parts.set(result.first, result.values),
        })
        .then(() =>
          resolve(joined([...parts].sort(([one], [other]) => one - other).map(([, values]) => values))),
        )
        .catch(reject);
    });
  let isBusy = false;
  return async (given: Work) => {
    if (isBusy) return;
    isBusy = true;
    let next: Work | undefined = given;
    while (next !== undefined) {
      const { round, step, first, count }: Work = next;
      const read = lesson();
      const ofStep = read && classRun(read, step, presets);
      if (ofStep === undefined) break;
      const began = performance.now();
      const runs = await computeShare(ofStep, first, count, run).catch(() => []);
      const milliseconds = performance.now() - began;
      const told: ClassReply = await tell("class/share", {
        token: token(),
        round,
        first,
        runs,
        milliseconds,
      });
      next = told.body.work as Work | undefined;
    }
    isBusy = false;
  };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
