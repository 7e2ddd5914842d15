/** Which figures are sealed, and why these. */
import { addMonths, monthNumber, periodName } from "./months.ts";

export interface SealedMeasure {
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  /** Sealed are all periods of these lengths, in months. */
  readonly lengths: readonly number[];
  /** Whether only whole calendar years are. */
  readonly years?: true;
  /** The periods that are always shown, by their names; the others once they are scored. */
  readonly shown: readonly string[];
  /** A value below which it would be wrong to fall. */
  readonly atLeast?: number;
  /** Added to each end of an observed range. */
  readonly allowance?: number;
  /** Whether later figures are lower bounds. */
  readonly isFloor?: true;
  /** Why it can be scored, and against what. */
  readonly ground: string;
}

/** The first and the last month of the years whose figures are sealed. */
const FIRST = "2026-01";
export const LAST = "2027-12";

export const sealedMeasures: readonly SealedMeasure[] = [
  {
    measure: "K",
    label: "Members of IS-K",
    unit: "people",
    lengths: [1],
    shown: ["July 2026", "December 2026", "July 2027", "December 2027"],
    ground:
      "The UN's monitors give a figure about every July and December. They count members in Afghanistan; some of their figures are ranges because member states differ.",
  },
  {
    measure: "attacks",
    label: "Attacks of IS-K in Afghanistan per month",
    unit: "attacks per month",
    lengths: [1, 2, 3, 6, 12],
    shown: ["2026", "2027"],
    ground:
      "The Secretary-General's reports count quarters, others months and years. Counters differ: claimed attacks are fewer than claimed and attributed ones.",
  },
  {
    measure: "E",
    label: "Economy per head, 2020 = 1",
    unit: "index (2020 = 1)",
    lengths: [12],
    years: true,
    shown: ["2026", "2027"],
    allowance: 0.03,
    ground:
      "The World Bank gives a figure per year. ± .03 is allowed: by about as much its estimates of one year have changed from report to report.",
  },
  {
    measure: "T",
    label: "Members of the Taliban",
    unit: "people",
    lengths: [1],
    shown: ["December 2026", "December 2027"],
    atLeast: 70_000,
    ground:
      "What is scored is whether they are 70,000 or more, their number in September 2021, against the plain expectation that they are. Only a count of members decides: the army and the security forces as claimed are something else.",
  },
  {
    measure: "cumulativeTK",
    label: "Left the Taliban for IS-K since September 2021",
    unit: "people",
    lengths: [1],
    shown: ["December 2026", "December 2027"],
    isFloor: true,
    ground:
      "Whoever counts them counts those who can be named, so a later figure is a lower bound and can refute only a model that has fewer.",
  },
];

/** Why what the model also gives is not sealed. */
export const notSealed = [
  "Went home from the Taliban: no source counts them, so nothing that could be seen would contradict a range.",
];

export interface SealedPeriod {
  readonly measure: string;
  readonly from: string;
  readonly to: string;
}

/** Every period of a measure within the sealed years that ends after the last month that the scenario codes. */
export function sealedPeriods({ measure, lengths, years }: SealedMeasure, lastCoded: string): SealedPeriod[] {
  const months = monthNumber(LAST) - monthNumber(FIRST) + 1;
  return lengths.flatMap((length) =>
    Array.from({ length: months - length + 1 }, (_, i) => ({
      measure,
      from: addMonths(FIRST, i),
      to: addMonths(FIRST, i + length - 1),
    })).filter(
      ({ from, to }) =>
        monthNumber(to) > monthNumber(lastCoded) &&
        (years === undefined || /^\d{4}$/.test(periodName(from, to))),
    ),
  );
}
