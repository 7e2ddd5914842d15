import { describe, expect, test } from "vitest";
import { runReplicates } from "../../sim/experiments/index.ts";
import { checksumOf, createEnsembles, type GrownEnsemble } from "../../src/engine/ensembles.ts";
import { createPool } from "../../src/engine/pool.ts";
import type { ReplicateTask } from "../../src/engine/protocol.ts";
import { handClock } from "../support/handClock.ts";
import { aScenario, heldWorkers, settle } from "../support/heldWorkers.ts";

const patience = () => 60_000;

test("an ensemble is the same bytes with 1, 2 and 7 workers, in whatever order they answer", async () => {
  const scenario = aScenario("bytes");
  const expected = runReplicates(scenario, 0, 50);
  const sums = new Set<string | undefined>();
  for (const size of [1, 2, 7]) {
    const { calls, start } = heldWorkers();
    const ensembles = createEnsembles(createPool({ size, start, patience }));
    let last: GrownEnsemble | undefined;
    const done = ensembles.request("a", {
      scenario,
      count: 50,
      most: 50,
      coarse: 16,
      onGrown: (ensemble) => {
        last = ensemble;
      },
    });
    while (calls.length > 0) {
      // The last one asked answers first.
      calls.pop()?.answer();
      await settle();
    }
    expect(await done).toBe("done");
    expect(last?.count).toBe(50);
    expect(last?.values).toEqual(expected);
    sums.add(last && checksumOf(last));
  }
  expect(sums.size).toBe(1);
  expect([...sums][0]).toMatch(/^[0-9a-f]{16}$/);
});

test("a checksum is of the replicates that are counted, and another luck has another", async () => {
  const sumOf = async (seed: string, count: number) => {
    const { calls, start } = heldWorkers();
    const ensembles = createEnsembles(createPool({ size: 1, start, patience }));
    let sum: string | undefined;
    const done = ensembles.request("a", {
      scenario: aScenario(seed),
      count,
      most: count,
      coarse: count,
      onGrown: (ensemble) => {
        sum = checksumOf(ensemble);
      },
    });
    while (calls.length > 0) {
      calls.shift()?.answer();
      await settle();
    }
    await done;
    return sum;
  };
  const sums = [await sumOf("a", 16), await sumOf("a", 24), await sumOf("b", 16)];
  expect(new Set(sums).size).toBe(3);
  expect(await sumOf("a", 16)).toBe(sums[0]);
});

test("workers that give no checksums give the ensemble none", async () => {
  const { calls, start } = heldWorkers();
  const bare = () => {
    const worker = start();
    return {
      ...worker,
      runReplicates: async (task: ReplicateTask) => {
        const { checksums, ...result } = await worker.runReplicates(task);
        return result;
      },
    };
  };
  const ensembles = createEnsembles(createPool({ size: 1, start: bare, patience }));
  let sum: string | undefined = "none yet";
  const onGrown = (ensemble: GrownEnsemble) => {
    sum = checksumOf(ensemble);
  };
  const done = ensembles.request("a", { scenario: aScenario("bare"), count: 8, most: 8, coarse: 8, onGrown });
  calls.shift()?.answer();
  await done;
  expect(sum).toBeUndefined();
});

test("the newest request wins: of 200 bursts nothing old is delivered after something newer was asked for", async () => {
  const { calls, start } = heldWorkers();
  const pool = createPool({ size: 2, start, patience });
  const delivered: number[] = [];
  let newest = -1;
  const outcomes: Promise<string>[] = [];
  for (let burst = 0; burst < 200; burst++) {
    newest = burst;
    outcomes.push(
      pool.run("a", {
        scenario: aScenario(`burst ${burst}`),
        first: 0,
        end: 24,
        onResult: () => {
          delivered.push(burst);
          expect(burst).toBe(newest);
        },
      }),
    );
    // Some answers come late, some at once: every third burst one worker answers.
    if (burst % 3 === 0) calls.shift()?.answer();
    await settle();
  }
  while (calls.length > 0) {
    calls.shift()?.answer();
    await settle();
  }
  expect(await Promise.all(outcomes)).toEqual([...Array(199).fill("superseded"), "done"]);
  expect(delivered.filter((burst) => burst === 199).length).toBe(3);
});

test("queued chunks of a run that was given up are never computed", async () => {
  const { calls, start } = heldWorkers();
  const pool = createPool({ size: 1, start, patience });
  const ignore = () => {};
  const old = aScenario("old");
  void pool.run("a", { scenario: old, first: 0, end: 80, onResult: ignore });
  void pool.run("a", { scenario: aScenario("new"), first: 0, end: 8, onResult: ignore });
  calls.shift()?.answer();
  await settle();
  expect(calls.map(({ task }) => task.scenario.seed)).toEqual(["new"]);
});

test("two lanes grow together: the chunk that comes first is computed first", async () => {
  const { calls, start } = heldWorkers();
  const pool = createPool({ size: 1, start, patience });
  const order: string[] = [];
  for (const seed of ["a", "b"]) {
    void pool.run(seed, { scenario: aScenario(seed), first: 0, end: 24, onResult: () => {} });
  }
  while (calls.length > 0) {
    const call = calls.shift();
    order.push(`${call?.task.scenario.seed}${call?.task.first}`);
    call?.answer();
    await settle();
  }
  expect(order).toEqual(["a0", "b0", "a8", "b8", "a16", "b16"]);
});

test("a worker that fails rejects its run, is replaced, and the next run succeeds", async () => {
  const { calls, start, counts } = heldWorkers();
  const pool = createPool({ size: 1, start, patience });
  const scenario = aScenario("failing");
  const failing = pool.run("a", { scenario, first: 0, end: 16, onResult: () => {} });
  calls.shift()?.fail("worker: died");
  await expect(failing).rejects.toThrow("worker: died");
  expect(counts()).toEqual({ started: 1, stopped: 1 });
  const next = pool.run("a", { scenario, first: 0, end: 8, onResult: () => {} });
  calls.shift()?.answer();
  expect(await next).toBe("done");
  expect(counts()).toEqual({ started: 2, stopped: 1 });
});

test("a worker that does not answer in time counts as hung and is replaced", async () => {
  const { start, counts } = heldWorkers();
  const pool = createPool({ size: 1, start, patience: () => 5 });
  const hung = pool.run("a", { scenario: aScenario("hung"), first: 0, end: 8, onResult: () => {} });
  await expect(hung).rejects.toThrow("expected an answer within 5 ms, received none");
  expect(counts().stopped).toBe(1);
});

describe("a worker that has 15 seconds", () => {
  const patient = (clock: ReturnType<typeof handClock>) => {
    const { calls, start, counts } = heldWorkers();
    const pool = createPool({ size: 1, start, patience: () => 15_000, later: clock.later });
    const outcomes: string[] = [];
    pool.run("a", { scenario: aScenario("patient"), first: 0, end: 8, onResult: () => {} }).then(
      (outcome) => outcomes.push(outcome),
      (error: Error) => outcomes.push(error.message),
    );
    return { calls, counts, outcomes };
  };

  test("is hung after 15 seconds, and not a step before", async () => {
    const clock = handClock();
    const { counts, outcomes } = patient(clock);
    clock.run(14_900);
    await settle();
    expect(outcomes).toEqual([]);
    clock.run(200);
    await settle();
    expect(outcomes).toEqual(["worker: expected an answer within 15000 ms, received none"]);
    expect(counts().stopped).toBe(1);
    expect(clock.waiting()).toBe(0);
  });

  test("is not hung when the page stood still for 40 seconds, or for a night, and goes on to its answer", async () => {
    const clock = handClock();
    const { calls, counts, outcomes } = patient(clock);
    for (const still of [40_000, 40_000, 8 * 3_600_000]) {
      clock.run(2000);
      clock.jump(still);
      await settle();
      expect(outcomes).toEqual([]);
    }
    calls.shift()?.answer();
    await settle();
    expect(outcomes).toEqual(["done"]);
    expect(counts().stopped).toBe(0);
    expect(clock.waiting()).toBe(0);
  });

  test("is hung after its own 15 seconds though the page stood still between them", async () => {
    const clock = handClock();
    const { outcomes } = patient(clock);
    clock.run(10_000);
    clock.jump(40_000);
    clock.run(6000);
    await settle();
    expect(outcomes.length).toBe(1);
  });
});

test("a worker that cannot be started rejects the run", async () => {
  const start = () => {
    throw new Error("no workers here");
  };
  const pool = createPool({ size: 1, start, patience });
  const run = pool.run("a", { scenario: aScenario("none"), first: 0, end: 8, onResult: () => {} });
  await expect(run).rejects.toThrow("no workers here");
});

test("what has been computed is remembered, and only what is missing is computed", async () => {
  const { calls, start } = heldWorkers();
  const ensembles = createEnsembles(createPool({ size: 1, start, patience }));
  const scenario = aScenario("remembered");
  const counts: number[] = [];
  const ask = (count: number) =>
    ensembles.request("a", { scenario, count, most: count, coarse: 8, onGrown: (e) => counts.push(e.count) });
  const first = ask(8);
  calls.shift()?.answer();
  await first;
  const more = ask(16);
  expect(calls.map(({ task }) => [task.first, task.count])).toEqual([[8, 8]]);
  calls.shift()?.answer();
  await more;
  expect(await ask(16)).toBe("done");
  expect(calls.length).toBe(0);
  // 8; then what was remembered and all; then all at once.
  expect(counts).toEqual([8, 8, 16, 16]);
});
