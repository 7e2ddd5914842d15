import { numerals } from "../words/numerals.ts";
import { exitAndStoryMessages as say } from "../words/parts/exitAndStory.ts";
import type { ClaimRow } from "./claimRows.ts";

/** A mean or an effect with its 95 % interval. */
interface Level {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** What the leadership does in one arm of C7, and how much less than without a rival. */
export interface RivalArm extends Level {
  readonly id: (typeof armIds)[number];
  /** Moderation chosen less that chosen without a rival; null of that arm itself. */
  readonly effect: Level | null;
  /** Worlds in which it is lower by what matters; null of the arm without a rival. */
  readonly worldsLower: number | null;
}

/** C7 in four arms, and what exit and story do together beyond what each does alone. */
export interface RivalArms {
  readonly arms: readonly RivalArm[];
  readonly interaction: Level & {
    readonly finding: string;
    readonly worldsLower: number;
    readonly worldsHigher: number;
  };
  readonly smallest: number;
  readonly worlds: number;
  readonly replicates: number;
  readonly modelVersion: string;
  readonly command: string;
}

const armIds = ["none", "exit", "story", "both"] as const;

/** The four arms out of the row of C7. Throws when the row has not its comparisons. */
export function exitAndStory(row: ClaimRow): RivalArms {
  const { worlds, replicates, modelVersion, command } = row;
  // Moderation, and not the people who leave under it.
  const apart = row.outcomes.filter(
    ({ lessTreatment, basis }) => lessTreatment === null && basis === "computed",
  );
  const together = row.outcomes.find(({ lessTreatment }) => lessTreatment !== null);
  if (apart.length !== 3 || together === undefined)
    throw new Error(`${row.id}: expected three comparisons with no rival and one of these, received others`);
  const [both, exit, story] = apart;
  const arm = (id: RivalArm["id"], outcome: typeof both): RivalArm => ({
    ...{ id, mean: outcome.treatmentMean, low: outcome.treatmentLow, high: outcome.treatmentHigh },
    effect: { mean: outcome.effect, low: outcome.low, high: outcome.high },
    worldsLower: outcome.worldsLower,
  });
  return {
    arms: [
      {
        ...{ id: "none", mean: both.controlMean, low: both.controlLow, high: both.controlHigh },
        ...{ effect: null, worldsLower: null },
      },
      arm("exit", exit),
      arm("story", story),
      arm("both", both),
    ],
    interaction: {
      ...{ mean: together.effect, low: together.low, high: together.high, finding: together.finding },
      ...{ worldsLower: together.worldsLower, worldsHigher: together.worldsHigher },
    },
    smallest: both.smallest,
    ...{ worlds, replicates, modelVersion, command },
  };
}

/**
 * What the four arms say, in sentences: first the levels, then each against no rival, then whether exit and story
 * together do more than each alone, at the defaults and in how many worlds. The words follow from the numbers.
 */
export function exitAndStoryText({ arms, interaction, smallest, worlds }: RivalArms): string {
  const [none, exit, story, both] = arms;
  const moves = ({ mean, effect }: RivalArm) => {
    const { low, high } = effect ?? { low: 0, high: 0 };
    const isSmall = low > -smallest && high < smallest;
    return {
      mean: two(mean),
      moves: high <= -smallest ? "lower" : low >= smallest ? "raise" : isSmall ? "hardly" : "unknown",
    } as const;
  };
  const { mean, low, high, finding, worldsLower, worldsHigher } = interaction;
  const stands =
    finding === "holds"
      ? say.more(two(-mean), two(-high), two(-low))
      : finding === "does not hold"
        ? say.notMore(two(smallest), signed(mean), signed(low), signed(high))
        : say.unknown(signed(mean), signed(low), signed(high));
  const of = (arm: RivalArm) => arm.worldsLower ?? 0;
  return [
    say.levels(two(none.mean), moves(exit), moves(story), moves(both)),
    stands,
    ...(worlds === 0 ? [] : [say.worlds(worlds, of(exit), of(story), of(both), worldsLower, worldsHigher)]),
  ].join(" ");
}

const two = (value: number) => numerals(value.toFixed(2).replace("-", "−"));
const signed = (value: number) => (value > 0 ? "+" : "") + two(value);
