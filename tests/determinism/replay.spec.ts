import { expect, test } from "vitest";
import { runReplicates } from "../../sim/experiments/index.ts";
import { createSimulation, measures } from "../../sim/index.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { runOnce } from "../support/rows.ts";

const changes = {
  agents: 1000,
  months: 24,
  events: [
    { kind: "ramp", month: 2, duration: 6, lever: "moderation", value: 0.6 },
    { kind: "prisonRelease", month: 5, share: 0.5, shareToRival: 0.5 },
  ],
} as const;
const modes = [["scheduled"], ["adaptive"], ["farsighted"]] as const;

test.each(modes)("the same scenario, seed and replicate give the same bytes twice (%s)", (mode) => {
  const run = () => {
    const simulation = createSimulation(aScenarioWith({ ...changes, mode, horizon: 4 }), 2);
    simulation.advance(24);
    return simulation;
  };
  const [first, second] = [run(), run()];
  expect(second.fingerprint()).toBe(first.fingerprint());
  expect(Buffer.from(second.save()).equals(Buffer.from(first.save()))).toBe(true);
});

test("another seed, replicate or setting gives another run", () => {
  const fingerprint = (more: Record<string, string | number>, replicate = 0) => {
    const simulation = createSimulation(aScenarioWith({ ...changes, ...more }), replicate);
    simulation.advance(24);
    return simulation.fingerprint();
  };
  const prints = [
    fingerprint({}),
    fingerprint({}, 1),
    fingerprint({ seed: "outbid2" }),
    fingerprint({ seed: "Outbid" }),
    fingerprint({ loyaltyT: 5.5 }),
    fingerprint({ months: 23 }),
  ];
  expect(new Set(prints).size).toBe(prints.length);
});

test("the fingerprint sees one changed byte of the state or of a recorded row", () => {
  const simulation = createSimulation(aScenarioWith(changes), 0);
  simulation.advance(12);
  const before = simulation.fingerprint();
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  simulation.state.people[17] ^= 1;
  expect(simulation.fingerprint()).not.toBe(before);
  simulation.state.people[17] ^= 1;
  simulation.frame()[3 * measures.length] += 1e-9;
  expect(simulation.fingerprint()).not.toBe(before);
});

test("replicates are the same alone, in any order and in pieces of any size", () => {
  const scenario = aScenarioWith(changes);
  const whole = runReplicates(scenario, 0, 10);
  const size = 25 * measures.length;
  const pieces = [
    [7, 3],
    [0, 1],
    [4, 3],
    [1, 3],
  ] as const;
  const joined = new Float64Array(whole.length);
  for (const [first, count] of pieces) joined.set(runReplicates(scenario, first, count), first * size);
  expect(joined).toEqual(whole);
  expect(runOnce(scenario, 6)).toEqual(whole.slice(6 * size, 7 * size));
});

test("replicates differ from each other in their people and in their luck", () => {
  const scenario = aScenarioWith({ ...changes, events: [] });
  const starts = [0, 1, 2, 3].map((replicate) => createSimulation(scenario, replicate).state.people.join());
  expect(new Set(starts).size).toBe(4);
});

test("a longer run begins with the shorter one", () => {
  const [short, long] = [runOnce(aScenarioWith({ ...changes, months: 12 })), runOnce(aScenarioWith(changes))];
  expect(long.slice(0, short.length)).toEqual(short);
});
