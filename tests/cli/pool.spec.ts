import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createThreadPool, type ThreadHandle } from "../../src/cli/pool.ts";
import { replicatesAtOnce, streamReplicates } from "../../src/cli/streamReplicates.ts";
import type { ReplicateResult, ReplicateTask } from "../../src/engine/protocol.ts";
import { aScenario } from "../support/aScenario.ts";

const scenario = aScenario({ months: 1 });
const resultOf = ({ first, count }: ReplicateTask): ReplicateResult => ({
  first,
  count,
  rows: 2,
  values: new Float64Array(),
});

const noJobs = () => Promise.reject(new Error("expected no jobs"));

/** A worker that the test answers for: tasks wait in `open` until they are ended. */
function aCrew() {
  const open: { task: ReplicateTask; end: () => void; fail: (error: Error) => void }[] = [];
  const kill: ((reason: string) => void)[] = [];
  let stops = 0;
  const start = (): ThreadHandle => ({
    runReplicates: (task) =>
      new Promise((resolve, reject) => open.push({ task, end: () => resolve(resultOf(task)), fail: reject })),
    runJobs: noJobs,
    died: new Promise((resolve) => kill.push(resolve)),
    stop: async () => void stops++,
  });
  return { open, kill, start, stops: () => stops };
}

async function collect(results: AsyncIterable<ReplicateResult>): Promise<number[]> {
  const firsts: number[] = [];
  for await (const { first } of results) firsts.push(first);
  return firsts;
}

describe("replicates", () => {
  test("come in order, whichever worker is first", async () => {
    const crew = aCrew();
    const firsts = collect(streamReplicates(createThreadPool(3, crew.start), scenario, 20, 3));
    for (let ended = 0; ended < 7; ended++) {
      await turn();
      crew.open.pop()?.end();
    }
    expect(await firsts).toEqual([0, 3, 6, 9, 12, 15, 18]);
  });

  test("cover the count exactly, the last task being the rest", async () => {
    const tasks: ReplicateTask[] = [];
    const start = (): ThreadHandle => ({
      runReplicates: async (task) => {
        tasks.push(task);
        return resultOf(task);
      },
      runJobs: noJobs,
      died: new Promise(() => {}),
      stop: async () => {},
    });
    await collect(streamReplicates(createThreadPool(2, start), scenario, 10, 4));
    expect(tasks.map(({ first, count }) => [first, count])).toEqual([
      [0, 4],
      [4, 4],
      [8, 2],
    ]);
  });

  test("are not started faster than they are taken: two tasks per worker at most", async () => {
    const asked: number[] = [];
    const start = (): ThreadHandle => ({
      runReplicates: async (task) => {
        asked.push(task.first);
        return resultOf(task);
      },
      runJobs: noJobs,
      died: new Promise(() => {}),
      stop: async () => {},
    });
    const results = streamReplicates(createThreadPool(2, start), scenario, 1000, 1);
    await results.next();
    await turn();
    expect(asked).toEqual([0, 1, 2, 3]);
    await results.next();
    await turn();
    expect(asked).toEqual([0, 1, 2, 3, 4]);
  });

  test("go in smaller tasks the longer a run or the more agents, never in none", () => {
    expect(replicatesAtOnce(aScenario())).toBe(10);
    expect(replicatesAtOnce(aScenario({ months: 1200 }))).toBe(1);
    expect(replicatesAtOnce(aScenario({ population: { agents: 40_000_000 } }))).toBe(1);
  });
});

describe("a worker", () => {
  test("that dies at a task is an error that names it, not a wait", async () => {
    const crew = aCrew();
    const pool = createThreadPool(2, crew.start);
    const task = pool.runReplicates({ scenario, first: 4, count: 2 });
    await turn();
    crew.kill[0]("it ended with code 1");
    await expect(task).rejects.toThrow("worker 1 of 2 stopped at replicates 4 to 5: it ended with code 1");
  });

  test("that died before is an error too", async () => {
    const crew = aCrew();
    const pool = createThreadPool(1, crew.start);
    crew.kill[0]("it could not start");
    await turn();
    await expect(pool.runReplicates({ scenario, first: 0, count: 1 })).rejects.toThrow(
      "worker 1 of 1 stopped",
    );
  });

  test("that throws is named with its reason", async () => {
    const crew = aCrew();
    const firsts = collect(streamReplicates(createThreadPool(1, crew.start), scenario, 5, 1));
    await turn();
    crew.open[0].fail(new Error("Array buffer allocation failed"));
    await expect(firsts).rejects.toThrow(
      "worker 1 of 1 stopped at replicates 0 to 0: Array buffer allocation failed",
    );
  });

  test("is stopped with its pool", async () => {
    const crew = aCrew();
    await createThreadPool(3, crew.start).stop();
    expect(crew.stops()).toBe(3);
  });
});
