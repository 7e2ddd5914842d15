import { expect, test } from "vitest";
import { measures } from "../../sim/index.ts";
import { createEnsembles } from "../../src/engine/ensembles.ts";
import { createPool, type WorkerHandle } from "../../src/engine/pool.ts";
import { aScenario, heldWorkers, settle } from "../support/heldWorkers.ts";

const patience = () => 60_000;
const count = 8;
/** Bytes of eight replicates of a scenario: rows 0 to 3 of 8-byte numbers, one for each measure. */
const one = count * 4 * measures.length * 8;

/** Ensembles that remember `most` bytes, and which of them had to be computed when they were asked for. */
function remembering(most: number) {
  const { calls, start } = heldWorkers();
  const ensembles = createEnsembles(createPool({ size: 1, start, patience }), most);
  const ask = async (seed: string, replicates = count) => {
    const given: number[] = [];
    const done = ensembles.request("a", {
      scenario: aScenario(seed),
      count: replicates,
      most: replicates,
      coarse: count,
      onGrown: (ensemble) => given.push(ensemble.count),
    });
    const isComputed = calls.length > 0;
    while (calls.length > 0) {
      calls.shift()?.answer();
      await settle();
    }
    await done;
    expect(given.at(-1)).toBe(replicates);
    return isComputed ? "computed" : "remembered";
  };
  return { ensembles, calls, ask };
}

test("two ensembles that fill the memory to its last byte are both remembered", async () => {
  const { ask } = remembering(2 * one);
  await ask("a");
  await ask("b");
  expect([await ask("a"), await ask("b")]).toEqual(["remembered", "remembered"]);
});

test("one byte less, and the older of two is forgotten when the newer comes", async () => {
  const { ask } = remembering(2 * one - 1);
  await ask("a");
  await ask("b");
  expect(await ask("b")).toBe("remembered");
  expect(await ask("a")).toBe("computed");
});

test("a third lets go of the one asked for longest ago, and of no other", async () => {
  const { ask } = remembering(2 * one);
  await ask("a");
  await ask("b");
  await ask("a");
  await ask("c");
  expect([await ask("a"), await ask("c")]).toEqual(["remembered", "remembered"]);
  expect(await ask("b")).toBe("computed");
});

test("the newest is remembered however large it is, and nothing beside it", async () => {
  const { ask } = remembering(2 * one);
  await ask("a");
  await ask("large", 3 * count);
  expect(await ask("large", 3 * count)).toBe("remembered");
  expect(await ask("a")).toBe("computed");
});

test("an ensemble that grows counts once", async () => {
  const { ask } = remembering(3 * one);
  await ask("a");
  await ask("b");
  await ask("b", 2 * count);
  expect(await ask("a")).toBe("remembered");
});

test("an ensemble that was given up counts with the memory that was laid out for it", async () => {
  const { ensembles, calls, ask } = remembering(3 * one);
  await ask("a");
  // Planned for three times eight; the first eight come back before it is stopped.
  const outcome = ensembles.request("a", {
    scenario: aScenario("given up"),
    count: 3 * count,
    most: 3 * count,
    coarse: count,
    onGrown: () => {},
  });
  calls.shift()?.answer();
  await settle();
  ensembles.drop("a");
  expect(await outcome).toBe("superseded");
  // The chunk that the worker was at: it comes back late and is ignored.
  calls.shift()?.answer();
  await settle();
  expect(await ask("given up")).toBe("remembered");
  expect(await ask("a")).toBe("computed");
});

test("the page remembers its two scenarios at a thousand replicates, and not four", async () => {
  // By hand: 1,000 replicates of 85 rows of 49 measures are 33 million bytes; the page keeps 96 million.
  let asked = 0;
  const start = (): WorkerHandle => ({
    // Only the size of the results matters here.
    runReplicates: async ({ first, count, scenario }) => {
      asked++;
      const rows = scenario.months + 1;
      return { first, count, rows, values: new Float64Array(count * rows * measures.length) };
    },
    stop: () => {},
  });
  const ensembles = createEnsembles(createPool({ size: 1, start, patience }));
  const ask = async (seed: string) => {
    asked = 0;
    const scenario = { ...aScenario(seed), months: 84 };
    const request = { scenario, count: 1000, most: 1000, coarse: 1000, onGrown: () => {} };
    expect(await ensembles.request("a", request)).toBe("done");
    return asked > 0 ? "computed" : "remembered";
  };
  expect([await ask("a"), await ask("b")]).toEqual(["computed", "computed"]);
  expect([await ask("a"), await ask("b")]).toEqual(["remembered", "remembered"]);
  expect([await ask("c"), await ask("d")]).toEqual(["computed", "computed"]);
  expect(await ask("a")).toBe("computed");
});
