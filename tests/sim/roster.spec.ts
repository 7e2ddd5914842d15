import { describe, expect, test } from "vitest";
import { createSimulation } from "../../sim/index.ts";
import { enlist, moveFromRemoved, tidyRoster } from "../../sim/state/moves.ts";
import { countOf, K, LISTED, read, type State, slot, U } from "../../sim/state/state.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const aRun = () => createSimulation(aScenarioWith({ agents: 4000 }), 0);
const sideOf = (state: State, person: number) => (state.people[person] >>> 24) & 3;
const everybody = (state: State) => Array.from({ length: state.agents }, (_, person) => person);
const membersOf = (state: State) => everybody(state).filter((person) => sideOf(state, person) === K);
const listed = (state: State) => everybody(state).filter((person) => state.people[person] & LISTED);
const roster = (state: State) => [...state.roster.subarray(0, read(state, slot.rosterLength))];

/** Adds people who are not in K until the roster is `length` long. */
function fill(state: State, length: number): void {
  for (const person of everybody(state)) if (read(state, slot.rosterLength) < length) enlist(state, person);
}

describe("the roster of K", () => {
  test("begins with the members, each once", () => {
    const { state } = aRun();
    expect(roster(state)).toEqual(membersOf(state));
    expect(listed(state)).toEqual(membersOf(state));
  });

  test("takes whoever comes back into K, once, and nobody who comes back into U", () => {
    const { model, state } = aRun();
    const members = membersOf(state);
    const [toK, toU] = everybody(state).filter((person) => sideOf(state, person) === 3);
    moveFromRemoved(model, state, toK, K);
    moveFromRemoved(model, state, toU, U);
    enlist(state, toK);
    expect(roster(state)).toEqual([...members, toK]);
    expect(listed(state)).toEqual([...members, toK].sort((a, b) => a - b));
  });

  test("keeps strangers up to twice the members and 64", () => {
    const { state } = aRun();
    const most = 2 * countOf(state, K) + 64;
    fill(state, most);
    const before = roster(state);
    tidyRoster(state);
    expect(before).toHaveLength(most);
    expect(roster(state)).toEqual(before);
  });

  test("with one more than that lets all strangers go, and reads nothing beyond its end", () => {
    const { state } = aRun();
    const members = membersOf(state);
    const most = 2 * countOf(state, K) + 64;
    fill(state, most + 1);
    state.roster[most + 1] = members[0];
    tidyRoster(state);
    expect(members.length).toBeGreaterThan(50);
    expect(roster(state)).toEqual(members);
    expect(listed(state)).toEqual(members);
  });
});
