/**
 * The state of one run: columns next to one another, so that fork, save and fingerprint are one copy. They lie in the
 * memory of a compiled kernel of their own, where there is WebAssembly.
 *
 * | column | type | per | meaning |
 * |---|---|---|---|
 * | scalars | float64 | run | the named numbers of {@link slot} |
 * | grievance | float64 | group | grievance g when last changed, 0 to grievanceCap |
 * | grievanceMonth | int32 | group | month of that change, −1 before the first |
 * | groups | int32 × 4 | group | members in T, U, K and the group's class (region × 2 + Salafi) |
 * | regions | int32 × 3 | region | members in T, U, K |
 * | purityT | int32 | level | members of T at each level of purity |
 * | people | int32 | person | purity, exposure, vulnerability, affiliation and flags, packed |
 * | roster | int32 | person | people who may be in K (each once), `rosterLength` of them |
 * | removed | int32 | person | people in X who can re-enter, `removedLength` of them |
 */
import { createDesk, type Desk } from "../compiled/desk.ts";
import { STATE } from "../compiled/places.ts";
import { HARD_LEVEL, LEVELS } from "./levels.ts";
import { REGIONS } from "./regions.ts";

/**
 * Affiliations: incumbent, unaffiliated, rival, removed. The first three lie in this order on a chooser's unit line.
 */
export const T = 0;
export const U = 1;
export const K = 2;
export const X = 3;

/** A person in 32 bits: purity 0–7, exposure 8–15, vulnerability 16–23, affiliation 24–25, flags 26–29. */
export const AFFILIATION_SHIFT = 24;
export const AFFILIATION_BITS = 3 << AFFILIATION_SHIFT;
/** Has a post as long as in T, or would be given one on joining. Next to the affiliation: the kernel reads both at once. */
export const POST = 1 << 26;
/** In X since month 0: leaves only by a release. */
export const PRISONER = 1 << 27;
/** Is on the roster of K, perhaps no longer in K. */
export const LISTED = 1 << 28;
/** Was a hard-liner of T at month 0 and has not left T for K yet. */
export const FIRST_HARD = 1 << 29;

const names = [
  // the world
  "aid",
  "economy",
  "legitimacy",
  "threat",
  "propagandaNow",
  "attacks",
  "totalX",
  "hidden",
  // levers as they stand
  "women",
  "inclusion",
  "minorities",
  "foreign",
  "propaganda",
  "repression",
  "selectivity",
  "funding",
  "tempo",
  "aidScale",
  "domesticEconomy",
  "humanitarianFloor",
  "restrictions",
  // the leadership's memory
  "direction",
  "lastObjective",
  "rememberedPropaganda",
  "rememberedFunding",
  // book-keeping
  "month",
  "key0",
  "key1",
  "rosterLength",
  "removedLength",
  "initialT",
  "initialHard",
  "collapseRow",
  "postsT",
  // this month's flows, in agents: from and to in the order T, U, K, row by row, then the rest
  "flow0",
  "flow1",
  "flow2",
  "flow3",
  "flow4",
  "flow5",
  "flow6",
  "flow7",
  "flow8",
  "expectedTK",
  "hardExitsTK",
  "salafiJoins",
  "taken",
  "reentered",
  "released",
  "releasedToRival",
  "harmed",
  // running sums, in agents
  "cumulativeTK",
  "cumulativeExpectedTK",
  "firstHardLeft",
  // of all who left T so far: how many went home, and by destination how many were hard-line, and how many had no post
  "cumulativeTU",
  "hardTK",
  "noPostTK",
  "hardTU",
  "noPostTU",
] as const;

type SlotName = (typeof names)[number];

/** Index of each named number in `state.scalars`. */
export const slot: Readonly<Record<SlotName, number>> = Object.fromEntries(
  names.map((name, i) => [name, i]),
) as Record<SlotName, number>;

/** First and last slot that is a flow of one month, set to 0 when a month begins. */
export const FIRST_MONTHLY: number = slot.flow0;
export const LAST_MONTHLY: number = slot.harmed;

export interface State {
  /** The compiled rules over this memory; undefined where the engine has none and TypeScript does the same. */
  readonly desk: Desk | undefined;
  /** People in it. */
  readonly agents: number;
  readonly groupSize: number;
  /** The first of its groups and people: 0, or more in a part of a run. Lists and draws know people by these numbers. */
  readonly firstGroup: number;
  readonly firstPerson: number;
  readonly scalars: Float64Array;
  readonly grievance: Float64Array;
  readonly grievanceMonth: Int32Array;
  readonly groups: Int32Array;
  readonly regions: Int32Array;
  readonly purityT: Int32Array;
  readonly people: Int32Array;
  readonly roster: Int32Array;
  readonly removed: Int32Array;
}

/** Bytes of the state of `agents` people in groups of `groupSize`. */
export function stateBytes(agents: number, groupSize: number): number {
  const groups = agents / groupSize;
  return 8 * (names.length + groups) + 4 * (groups * 5 + REGIONS * 3 + LEVELS + agents * 3);
}

/** An empty state: columns of {@link stateBytes}. */
export function layOutState(agents: number, groupSize: number, firstGroup = 0): State {
  const size = stateBytes(agents, groupSize);
  const desk = agents === 0 ? undefined : createDesk(size);
  const buffer = desk?.buffer ?? new ArrayBuffer(size);
  const nGroups = agents / groupSize;
  let at = desk === undefined ? 0 : STATE;
  const doubles = (length: number) => {
    const column = new Float64Array(buffer, at, length);
    at += length * 8;
    return column;
  };
  const integers = (length: number) => {
    const column = new Int32Array(buffer, at, length);
    at += length * 4;
    return column;
  };
  const state = {
    desk,
    agents,
    groupSize,
    firstGroup,
    firstPerson: firstGroup * groupSize,
    scalars: doubles(names.length),
    grievance: doubles(nGroups),
    grievanceMonth: integers(nGroups),
    groups: integers(nGroups * 4),
    regions: integers(REGIONS * 3),
    purityT: integers(LEVELS),
    people: integers(agents),
    roster: integers(agents),
    removed: integers(agents),
  };
  desk?.code.open(
    state.grievance.byteOffset,
    state.grievanceMonth.byteOffset,
    state.groups.byteOffset,
    state.regions.byteOffset,
    state.purityT.byteOffset,
    state.people.byteOffset,
    agents,
    groupSize,
    firstGroup,
    HARD_LEVEL,
  );
  return state;
}

/** The bytes of all columns: what is saved and fingerprinted. */
export function bytesOf({ agents, groupSize, scalars }: State): Uint8Array {
  return new Uint8Array(scalars.buffer, scalars.byteOffset, stateBytes(agents, groupSize));
}

/** An independent copy: what happens to it does not happen to the original. */
export function forkState(state: State): State {
  const fork = layOutState(state.agents, state.groupSize, state.firstGroup);
  bytesOf(fork).set(bytesOf(state));
  return fork;
}

/**
 * Makes `fork` a copy of the state, in the memory that it has; both are of as many people and groups. Of the two lists
 * only the part in use is copied, so that the rest of the fork's is no copy.
 */
export function forkInto(state: State, fork: State): void {
  const { scalars, roster, removed } = state;
  fork.scalars.set(scalars);
  fork.grievance.set(state.grievance);
  fork.grievanceMonth.set(state.grievanceMonth);
  fork.groups.set(state.groups);
  fork.regions.set(state.regions);
  fork.purityT.set(state.purityT);
  fork.people.set(state.people);
  fork.roster.set(roster.subarray(0, scalars[slot.rosterLength]));
  fork.removed.set(removed.subarray(0, scalars[slot.removedLength]));
}

/** The value of a named scalar, such as `read(state, slot.aid)`. */
export function read(state: State, at: number): number {
  return state.scalars[at];
}

export function write(state: State, at: number, value: number): void {
  state.scalars[at] = value;
}

export function add(state: State, at: number, amount: number): void {
  state.scalars[at] = state.scalars[at] + amount;
}

/** People in T, K or U over all regions, in agents. */
export function countOf(state: State, affiliation: number): number {
  let total = 0;
  for (let i = affiliation; i < state.regions.length; i += 3) total += state.regions[i];
  return total;
}
