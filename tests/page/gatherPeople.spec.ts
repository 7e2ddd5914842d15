import { expect, test } from "vitest";
import {
  createPeopleRun,
  fingerprintBytes,
  type PeopleRun,
  personStory,
} from "../../sim/experiments/index.ts";
import { runPeople } from "../../sim/experiments/people.ts";
import { createNewestWins, gatherPeople, type PeopleHandle } from "../../src/engine/gatherPeople.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const scenario = aScenarioWith({ agents: 50_000, months: 12 });

const fingerprintOf = (column: Uint8Array | Uint32Array | Float64Array = new Uint8Array()) =>
  fingerprintBytes(new Uint8Array(column.buffer));

/** A worker that does its work at once; counts its answers. */
function aWorker() {
  let run: PeopleRun | undefined;
  const counts: number[] = [];
  const worker: PeopleHandle = {
    async begin(of, replicate) {
      run = createPeopleRun(of, replicate);
    },
    async next(count) {
      if (run === undefined) throw new Error("run: expected one, found none");
      counts.push(count);
      return run.next(count);
    },
    story: async (of, replicate, person) => personStory(of, replicate, person),
    stop: () => {},
  };
  return { worker, counts };
}

test("what is gathered a few months at a time is the whole run, with progress on the way", async () => {
  const { worker, counts } = aWorker();
  const progress: number[] = [];
  const people = await gatherPeople(
    worker,
    { scenario, replicate: 2 },
    () => true,
    (rows) => progress.push(rows),
  );
  const whole = runPeople(scenario, 2);
  for (const column of ["affiliations", "purities", "positions", "counts"] as const)
    expect(fingerprintOf(people?.[column])).toBe(fingerprintOf(whole[column]));
  // 13 rows, four rows of 50,000 people per answer.
  expect(counts).toEqual([4, 4, 4, 4]);
  expect(progress).toEqual([4, 8, 12, 13]);
});

test("a run that is no longer wanted stops at its next answer and gives nothing", async () => {
  const { worker, counts } = aWorker();
  const people = await gatherPeople(worker, { scenario, replicate: 0 }, () => counts.length < 2);
  expect(people).toBeUndefined();
  expect(counts.length).toBe(2);
});

test("of several wishes the newest is delivered, those between are never begun", async () => {
  const begun: number[] = [];
  const delivered: number[] = [];
  let release: (() => void)[] = [];
  const lane = createNewestWins<number, number>(
    (wish) => {
      begun.push(wish);
      return new Promise((resolve) => release.push(() => resolve(wish)));
    },
    (answer) => delivered.push(answer),
    () => {},
  );
  const letGo = async () => {
    const waiting = release;
    release = [];
    for (const one of waiting) one();
    for (let i = 0; i < 5; i++) await Promise.resolve();
  };
  for (const wish of [1, 2, 3, 4]) lane.want(wish);
  await letGo();
  await letGo();
  expect([begun, delivered]).toEqual([[1, 4], [4]]);
});

test("a failure is told, and the next wish is done all the same", async () => {
  const told: string[] = [];
  const lane = createNewestWins<boolean, string>(
    (isSound) => (isSound ? Promise.resolve("done") : Promise.reject(new Error("worker: ended"))),
    (answer) => told.push(answer),
    (reason) => told.push(reason),
  );
  lane.want(false);
  for (let i = 0; i < 9; i++) await Promise.resolve();
  lane.want(true);
  for (let i = 0; i < 9; i++) await Promise.resolve();
  expect(told).toEqual(["worker: ended", "done"]);
});
