import { describe, expect, test } from "vitest";
import { switchSide } from "../../sim/choice/switchSide.ts";
import { createSimulation } from "../../sim/index.ts";
import { levelValue } from "../../sim/state/levels.ts";
import { forkState, K, POST, read, type State, slot, T, U } from "../../sim/state/state.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const start = createSimulation(aScenarioWith({ agents: 4000, shareSalafi: 0.3 }), 0).state;
const groupOf = (person: number) => Math.floor(person / start.groupSize);
const sideOf = (person: number) => (start.people[person] >>> 24) & 3;
const isSalafi = (person: number) => start.groups[groupOf(person) * 4 + 3] % 2 === 1;
const isHard = (person: number) => levelValue(start.people[person] & 255) > 0.7;
const free = Array.from({ length: start.agents }, (_, person) => person).filter((p) => sideOf(p) !== 3);

function afterSwitch(person: number, to: number, from = sideOf(person), state = forkState(start)): State {
  switchSide(state, person, groupOf(person), from, to);
  return state;
}
const counted = (state: State, of: "salafiJoins" | "hardExitsTK" | "firstHardLeft") => read(state, slot[of]);

/** People who can make each switch, Salafi and hard-line or not: from, to, and who. */
const switches = [T, U, K].flatMap((from) =>
  [T, U, K]
    .filter((to) => to !== from)
    .flatMap((to) =>
      [true, false].flatMap((salafi) =>
        [true, false].flatMap((hard) => {
          const found = free.find(
            (person) => sideOf(person) === from && isSalafi(person) === salafi && isHard(person) === hard,
          );
          return found === undefined ? [] : [{ person: found, from, to, salafi, hard }];
        }),
      ),
    ),
);

describe("a switch", () => {
  test("is tried for all six ways, Salafi and hard-line or not", () => {
    expect(switches.length).toBe(6 * 4);
  });

  test("counts as a Salafi's join when somebody of a Salafi group enters K, from either side", () => {
    for (const { person, to, salafi } of switches)
      expect(counted(afterSwitch(person, to), "salafiJoins")).toBe(to === K && salafi ? 1 : 0);
  });

  test("counts as a hard-liner's exit when purity is above .7 and the way is from T to K", () => {
    for (const { person, from, to, hard } of switches)
      expect(counted(afterSwitch(person, to), "hardExitsTK")).toBe(from === T && to === K && hard ? 1 : 0);
  });

  test("out of T is counted by where it leads, by whether it was a hard-liner's and by whether a post was given up", () => {
    const names = ["hardTK", "noPostTK", "hardTU", "noPostTU"] as const;
    for (const { person, from, to, hard } of switches)
      for (const post of [0, POST]) {
        const before = forkState(start);
        before.people[person] = (before.people[person] & ~POST) | post;
        const after = afterSwitch(person, to, from, before);
        const [toK, toU] = [from === T && to === K, from === T && to === U];
        const expected = [toK && hard, toK && post === 0, toU && hard, toU && post === 0].map(Number);
        expect(names.map((name) => read(after, slot[name]))).toEqual(expected);
      }
  });

  test("keeps the post with the person, and the count of posts in T with its members", () => {
    for (const { person, from, to } of switches)
      for (const post of [0, POST]) {
        const state = forkState(start);
        state.people[person] = (state.people[person] & ~POST) | post;
        afterSwitch(person, to, from, state);
        expect(state.people[person] & POST).toBe(post);
        const change = (to === T ? 1 : 0) - (from === T ? 1 : 0);
        expect(read(state, slot.postsT) - read(start, slot.postsT)).toBe(post === 0 ? 0 : change);
      }
  });

  test("of the least pure hard-liner counts as a hard-liner's exit", () => {
    const hard = free.filter((person) => sideOf(person) === T && isHard(person));
    const least = hard.sort((a, b) => (start.people[a] & 255) - (start.people[b] & 255))[0];
    // The next level below is no longer above .7.
    expect(levelValue((start.people[least] & 255) - 1)).toBeLessThanOrEqual(0.7);
    expect(counted(afterSwitch(least, K), "hardExitsTK")).toBe(1);
  });

  test("of a hard-liner of the first month counts once, however often the person comes back and leaves", () => {
    const hardLiner = free.find((person) => sideOf(person) === T && isHard(person)) as number;
    const other = free.find((person) => sideOf(person) === T && !isHard(person)) as number;
    for (const [person, left] of [
      [hardLiner, 1],
      [other, 0],
    ] as const) {
      const state = afterSwitch(person, U);
      afterSwitch(person, T, U, state);
      expect(counted(state, "firstHardLeft")).toBe(0);
      afterSwitch(person, K, T, state);
      expect(counted(state, "firstHardLeft")).toBe(left);
      afterSwitch(person, T, K, state);
      afterSwitch(person, K, T, state);
      expect(counted(state, "firstHardLeft")).toBe(left);
    }
  });
});
