/**
 * Observed figures from January 2023 to December 2024 (months 16 to 39): compared after the calibration, never used in
 * it.
 */
import { agreeWithCount, type Period } from "./period.ts";
import { DAYS_A_MONTH, GDP_TOLERANCE } from "./targets.ts";

const rival = { unit: "people", measures: ["K"] } as const;
const attacks = { unit: "attacks per month", measures: ["attacks"] } as const;
const economy = {
  unit: "index (2020 = 1)",
  measures: ["E"],
  ground: "± .03, as for 2022.",
  source: "World Bank",
};
const asStated = "As stated.";
const giustozzi = "Giustozzi, RUSI 2024";

export const heldOut: readonly Period[] = [
  {
    id: "rivalSize2023Feb",
    label: "Members of IS-K, February 2023",
    ...rival,
    fromMonth: 17,
    toMonth: 17,
    observed: [2500, 7000],
    low: 2500,
    high: 7000,
    ground: "As stated; near two thirds of the 7,000 were in Pakistan by April.",
    source: giustozzi,
  },
  {
    id: "rivalSize2023Aug",
    label: "Members of IS-K, August 2023",
    ...rival,
    fromMonth: 23,
    toMonth: 23,
    observed: [4000, 6000],
    low: 4000,
    high: 6000,
    ground: "As stated; the figure counts families too, so somewhat fewer members would not contradict it.",
    source: "UN Secretary-General, 17th report on ISIL",
  },
  {
    id: "defectors2023Jun",
    label: "Left the Taliban for IS-K, to June 2023",
    unit: "people",
    measures: ["cumulativeTK"],
    fromMonth: 21,
    toMonth: 21,
    observed: [80, 150],
    low: 80,
    high: 300,
    ground:
      "Up to twice those who could be named. Not independent: a share of this figure bounded the calibration.",
    source: "Giustozzi, RUSI 2023–24",
  },
  {
    id: "attacks2023AprMay",
    label: "Attacks, April and May 2023",
    ...attacks,
    fromMonth: 19,
    toMonth: 20,
    observed: [0, 0],
    ...agreeWithCount(0, 2),
    ground: "None in two months, and the Poisson chance of that count.",
    source: giustozzi,
  },
  {
    id: "attacks2023JunSep",
    label: "Attacks, June to September 2023",
    ...attacks,
    fromMonth: 21,
    toMonth: 24,
    observed: [1, 2],
    low: 1,
    high: 2,
    ground: asStated,
    source: giustozzi,
  },
  {
    id: "attacks2023Oct",
    label: "Attacks, October 2023",
    ...attacks,
    fromMonth: 25,
    toMonth: 25,
    observed: [4, 4],
    ...agreeWithCount(4, 1),
    ground: "Four in a month, and the Poisson chance of that count.",
    source: giustozzi,
  },
  {
    id: "attacks2023AugNov",
    label: "Attacks, 1 August to 7 November 2023",
    ...attacks,
    fromMonth: 23,
    toMonth: 25,
    observed: [2.5, 2.5],
    ...agreeWithCount(8, 99 / DAYS_A_MONTH),
    ground: "8 in 99 days, and the Poisson chance of that count.",
    source: "UN Secretary-General report on Afghanistan, December 2023",
  },
  {
    id: "attacks2024",
    label: "Attacks, February to October 2024",
    ...attacks,
    fromMonth: 29,
    toMonth: 37,
    observed: [1.3, 2],
    low: 1.3,
    high: 2,
    ground: asStated,
    source: "UN Secretary-General quarterly figures 2024",
  },
  {
    id: "economy2023",
    label: "Economy, 2023",
    ...economy,
    fromMonth: 16,
    toMonth: 27,
    observed: [0.764, 0.764],
    low: 0.764 - GDP_TOLERANCE,
    high: 0.764 + GDP_TOLERANCE,
  },
  {
    id: "economy2024",
    label: "Economy, 2024",
    ...economy,
    fromMonth: 28,
    toMonth: 39,
    observed: [0.783, 0.783],
    low: 0.783 - GDP_TOLERANCE,
    high: 0.783 + GDP_TOLERANCE,
  },
];
