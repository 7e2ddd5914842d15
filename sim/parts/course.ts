import { createChoiceContext } from "../choice/createChoiceContext.ts";
import type { Model } from "../compile.ts";
import { adjustLegitimacy } from "../rules/adjustLegitimacy.ts";
import { reconsiderKeys, reconsiderUnder } from "../rules/reconsider.ts";
import { repress } from "../rules/repress.ts";
import { stageAttacks } from "../rules/stageAttacks.ts";
import { turnOver } from "../rules/turnOver.ts";
import { REGIONS } from "../state/regions.ts";
import { add, read, type State, slot } from "../state/state.ts";
import { COUNTS, copyStanding, createWorld, takeCounts, tellCounts } from "./counts.ts";
import type { ExpectedChain } from "./expectedChain.ts";
import type { Gather, PartOfRun } from "./part.ts";
import { passTurns, searchStart } from "./searchStart.ts";

/** Places in a message: the counts at the end of the month before, members by region now, people passed by, expected sums. */
const BEFORE = COUNTS;
const AFTER: number = BEFORE + REGIONS * 3;
const PASSED: number = AFTER + REGIONS * 3;

/** What all parts of a run do and what one of them has: its people, and the world that it shares with the others. */
export interface PartCourse {
  readonly model: Model;
  readonly part: PartOfRun;
  readonly gather: Gather;
  readonly people: State;
  /** Has no people; the world, policy and luck, and, when they have been asked for, the counts of the run. */
  readonly world: State;
}

/** Months in a part, one message each. */
export interface PartMonths {
  /** Steps 4 to 8 of a month, as `liveOn` has them. */
  live(): Promise<void>;
  /** Learns what the others have counted at the end of the newest month. */
  settle(): Promise<void>;
}

/**
 * `onEnded` receives the counts and the world at the end of each month, as one state without people, which is valid until
 * the next; with `startsRow` those before the first month too.
 */
export function createPartMonths(
  { model, part, gather, people, world }: PartCourse,
  onEnded: (ended: State) => void,
  startsRow: boolean,
  chain?: ExpectedChain,
): PartMonths {
  const message = new Float64Array(PASSED + 2 * part.count);
  const ended = createWorld(model.groupSize);
  ended.scalars.set(world.scalars);
  let isTold = startsRow;
  tellCounts(people, message);

  const exchange = async () => {
    chain?.tell(message, PASSED + part.count);
    const sums = await gather(message);
    if (isTold) {
      takeCounts(sums, ended);
      onEnded(ended);
    }
    isTold = false;
    chain?.take(sums, PASSED + part.count);
    return sums;
  };

  return {
    settle: async () => void (await exchange()),
    async live() {
      copyStanding(world, people);
      const keys = reconsiderKeys(people);
      message.set(people.regions, BEFORE);
      // Nothing of it depends on attacks, so that one message does for both.
      repress(model, people);
      message.set(people.regions, AFTER);
      message[PASSED + part.index] = passTurns(model, people, keys, part);
      const sums = await exchange();
      world.regions.set(sums.subarray(BEFORE, AFTER));
      stageAttacks(model, world);
      world.regions.set(sums.subarray(AFTER, PASSED));
      adjustLegitimacy(model, world);
      const start = searchStart(model, keys, part, sums.subarray(PASSED, PASSED + part.count));
      reconsiderUnder(model, people, createChoiceContext(model, world), start, chain?.begin());
      chain?.end(read(people, slot.expectedTK));
      turnOver(model, people);
      add(world, slot.month, 1);
      tellCounts(people, message);
      copyStanding(world, ended);
      isTold = true;
    },
  };
}
