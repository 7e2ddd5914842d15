/** What parts count of their own people, and what stands alike for all of them. */
import { LEVELS } from "../state/levels.ts";
import { REGIONS } from "../state/regions.ts";
import { layOutState, type State, slot } from "../state/state.ts";

/** Numbers of agents, whose sums over the parts are those of the run. */
const counted: readonly number[] = [
  slot.totalX,
  slot.initialT,
  slot.initialHard,
  slot.postsT,
  ...Array.from({ length: 9 }, (_, i) => slot.flow0 + i),
  slot.hardExitsTK,
  slot.salafiJoins,
  slot.taken,
  slot.reentered,
  slot.released,
  slot.releasedToRival,
  slot.harmed,
  slot.cumulativeTK,
  slot.firstHardLeft,
  slot.cumulativeTU,
  slot.hardTK,
  slot.noPostTK,
  slot.hardTU,
  slot.noPostTU,
];

/** What each part has for itself: the lengths of its lists; what is found out of the sums later: expected flows, collapse. */
const own = new Set<number>([
  slot.rosterLength,
  slot.removedLength,
  slot.expectedTK,
  slot.cumulativeExpectedTK,
  slot.collapseRow,
]);

const standing = Object.values(slot).filter((at) => !own.has(at) && !counted.includes(at));

/** Numbers of {@link tellCounts}. */
export const COUNTS: number = counted.length + REGIONS * 3 + LEVELS;

/** Writes what a state counts to the beginning of `message`. */
export function tellCounts({ scalars, regions, purityT }: State, message: Float64Array): void {
  counted.forEach((at, i) => {
    message[i] = scalars[at];
  });
  message.set(regions, counted.length);
  message.set(purityT, counted.length + regions.length);
}

/** Reads sums of {@link tellCounts} into a state. */
export function takeCounts(message: Float64Array, { scalars, regions, purityT }: State): void {
  counted.forEach((at, i) => {
    scalars[at] = message[i];
  });
  regions.set(message.subarray(counted.length, counted.length + regions.length));
  purityT.set(message.subarray(counted.length + regions.length, COUNTS));
}

/** Copies the world, the levers and the leadership's memory, the month and the luck. */
export function copyStanding(from: State, to: State): void {
  for (const at of standing) to.scalars[at] = from.scalars[at];
}

/** A state without people, for what stands and for sums. */
export function createWorld(groupSize: number): State {
  return layOutState(0, groupSize);
}
