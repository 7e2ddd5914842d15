/** Asks for the people of a replicate and for stories, a little at a time, so that the newest request wins. */

import type { PeopleByMonth } from "../../sim/experiments/index.ts";
import type { Treatment } from "../../sim/index.ts";
import type { PeopleWorker } from "./protocol.ts";

/** One worker as the page sees it. */
export interface PeopleHandle extends PeopleWorker {
  stop(): void;
}

/** One replicate of one scenario. */
export interface PeopleWish {
  readonly scenario: Treatment;
  /** From 0. */
  readonly replicate: number;
}

/** People times months of one answer: about ten milliseconds of work. */
const atOnce = 200_000;

/**
 * Everybody of a replicate, in every row. Undefined as soon as `isWanted` is false between two answers. `onProgress`
 * receives the number of rows that are there.
 */
export async function gatherPeople(
  worker: PeopleHandle,
  { scenario, replicate }: PeopleWish,
  isWanted: () => boolean,
  onProgress: (rows: number) => void = () => {},
): Promise<PeopleByMonth | undefined> {
  const { agents } = scenario.settings;
  const rows = scenario.months + 1;
  const count = Math.max(1, Math.floor(atOnce / agents));
  const whole = {
    agents,
    rows,
    affiliations: new Uint8Array(rows * agents),
    purities: new Uint8Array(rows * agents),
    positions: new Float64Array(rows),
    counts: new Uint32Array(rows * 1024),
  };
  await worker.begin(scenario, replicate);
  for (let row = 0; row < rows; row += count) {
    if (!isWanted()) return undefined;
    const part = await worker.next(count);
    whole.affiliations.set(part.affiliations, row * agents);
    whole.purities.set(part.purities, row * agents);
    whole.positions.set(part.positions, row);
    whole.counts.set(part.counts, row * 1024);
    onProgress(row + part.rows);
  }
  return isWanted() ? whole : undefined;
}

/**
 * The last request is done next; requests in between are dropped, and no answer or failure of an outdated request is
 * reported.
 */
export function createNewestWins<Wish, Answer>(
  work: (wish: Wish, isWanted: () => boolean) => Promise<Answer | undefined>,
  deliver: (answer: Answer, wish: Wish) => void,
  fail: (reason: string) => void,
): { want(wish: Wish): void } {
  let next: Wish | undefined;
  let isBusy = false;
  const isWanted = () => next === undefined;
  const start = async (wish: Wish) => {
    isBusy = true;
    next = undefined;
    try {
      const answer = await work(wish, isWanted);
      if (answer !== undefined && isWanted()) deliver(answer, wish);
    } catch (error) {
      if (isWanted()) fail(error instanceof Error ? error.message : String(error));
    }
    isBusy = false;
    if (next !== undefined) void start(next);
  };
  return {
    want(wish) {
      if (isBusy) next = wish;
      else void start(wish);
    },
  };
}
