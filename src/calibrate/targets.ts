/** Observed figures of September 2021 to December 2022 (months 0 to 15), and how near to them a run must come. */
import { agreeWithCount, type Period } from "./period.ts";

/** Days of a month in scenarios/observations. */
export const DAYS_A_MONTH = 30.44;

const attacks = { unit: "attacks per month", measures: ["attacks"] } as const;
const asStated = "As stated: a range of several months' counts.";
/** The World Bank's estimates for one year have changed by about this much between its own reports. */
export const GDP_TOLERANCE = 0.03;

export const targets: readonly Period[] = [
  {
    id: "rivalSize",
    label: "Members of IS-K, January 2022",
    unit: "people",
    measures: ["K"],
    fromMonth: 4,
    toMonth: 4,
    observed: [2200, 4000],
    low: 2200,
    high: 8000,
    ground:
      "The union of the UN's range and Giustozzi's figures for July 2021 (4,600 fighters in Afghanistan, 8,000 with those in Pakistan), which differ by more than the range of each.",
    source: "UN Secretary-General, 14th report on ISIL; Giustozzi, RUSI 2023",
  },
  {
    id: "recruits",
    label: "Recruits of IS-K per month, May to July 2022",
    unit: "people per month",
    measures: ["UK", "TK"],
    fromMonth: 8,
    toMonth: 10,
    observed: [150, 200],
    low: 120,
    high: 240,
    ground:
      "A fifth either way: one expert's estimate from interviews. The mean of three months around its date, for less chance.",
    source: "Giustozzi, RUSI 2023",
  },
  {
    id: "attacksLate2021",
    label: "Attacks, September to December 2021",
    ...attacks,
    fromMonth: 0,
    toMonth: 3,
    observed: [34.75, 34.75],
    ...agreeWithCount(139, 4),
    ground: "152 less the 13 of August, and the Poisson chance of that count.",
    source: "UN Secretary-General report on Afghanistan, January 2022",
  },
  {
    id: "attacksEarly2022",
    label: "Attacks, January to June 2022",
    ...attacks,
    fromMonth: 4,
    toMonth: 9,
    observed: [15, 22],
    low: 15,
    high: 22,
    ground: asStated,
    source: "Afghan Witness counts",
  },
  {
    id: "attacksLate2022",
    label: "Attacks, July to December 2022",
    ...attacks,
    fromMonth: 10,
    toMonth: 15,
    observed: [5, 11],
    low: 5,
    high: 11,
    ground: asStated,
    source: "Afghan Witness counts",
  },
  {
    id: "attacksAutumn2022",
    label: "Attacks, 1 August to 7 November 2022",
    ...attacks,
    fromMonth: 11,
    toMonth: 13,
    observed: [8.3, 8.3],
    ...agreeWithCount(27, 99 / DAYS_A_MONTH),
    ground: "27 in 99 days, and the Poisson chance of that count.",
    source: "UN Secretary-General report on Afghanistan, December 2023",
  },
  {
    id: "economy2022",
    label: "Economy, 2022",
    unit: "index (2020 = 1)",
    measures: ["E"],
    fromMonth: 4,
    toMonth: 15,
    observed: [0.744, 0.744],
    low: 0.744 - GDP_TOLERANCE,
    high: 0.744 + GDP_TOLERANCE,
    ground:
      "± .03, about half of that year's fall: an estimate for a country without a full statistical office.",
    source: "World Bank",
  },
  {
    id: "incumbentSize",
    label: "Members of the Taliban, December 2022",
    unit: "people",
    measures: ["T"],
    fromMonth: 15,
    toMonth: 15,
    observed: [58_000, 100_000],
    low: 58_000,
    high: 100_000,
    ground:
      "The UN's range of June 2021, the widest known; no later figure is known, and no source reports a collapse of the ranks.",
    source: "UN Monitoring Team, S/2021/486",
  },
  {
    id: "defectors",
    label: "Left the Taliban for IS-K, September 2021 to December 2022",
    unit: "people",
    measures: ["cumulativeExpectedTK"],
    fromMonth: 15,
    toMonth: 15,
    observed: [80, 150],
    low: 40,
    high: 220,
    ground:
      "The stated 80 to 150 are those who could be named from August 2021 to June 2023; 16 of these 22 months lie here, 58 to 109 people in proportion. Down to two thirds of that, since their dates are not known; up to twice, since not everyone can be named. The only figure that reaches past 2022.",
    source: "Giustozzi, RUSI 2023–24",
  },
  {
    id: "collapse",
    label: "Replicates that collapse by December 2022, share",
    unit: "share",
    measures: ["collapsed"],
    fromMonth: 15,
    toMonth: 15,
    observed: [0, 0],
    low: 0,
    high: 0,
    exact: true,
    ground: "The regime stood at the end of 2022. None of the replicates may collapse.",
    source: "public record",
  },
];
