/** Observed figures of September 2021 to December 2022 (months 0 to 15), and how near to them a run must come. */
import { cite } from "./cite.ts";
import { agreeWithCount, monthsSince, type Period } from "./period.ts";

/** Days of a month in scenarios/observations. */
export const DAYS_A_MONTH = 30.44;

/** Months of the history scenario. */
export const during = (from: string, to?: string) => monthsSince("2021-09", from, to);

const attacks = { unit: "attacks per month", measures: ["attacks"] } as const;
const asStated = "As stated: a range of several months' counts.";

/** A line in a public record that no page of scenarios/observations holds. */
export const publicRecord = {
  counts: "runs in which a criterion of collapse has held",
  source: "public record: UN Secretary-General reports on Afghanistan",
  address: "https://unama.unmissions.org/secretary-general-reports",
  seen: "press",
  sure: "high",
  cites: [],
} as const;

/**
 * The World Bank's estimates for one year have changed by about this much between its own reports; in GDP per head,
 * 2020 = 1.
 */
export const GDP_TOLERANCE = 0.03;

export const targets: readonly Period[] = [
  {
    id: "rivalSize",
    label: "Members of IS-K, January 2022",
    unit: "people",
    measures: ["K"],
    ...during("2022-01"),
    observed: [3500, 4000],
    low: 3500,
    high: 8000,
    ground:
      "The union of the UN's figure and Giustozzi's for July 2021 (RUSI 2023: 4,600 fighters in Afghanistan, 8,000 members with those in Pakistan): they differ by more than the range of each, and either may be right; the model counts those abroad too. The lower end is the UN's: 2,200 was the figure before the rise.",
    ...cite("history", "K 2022-01"),
  },
  {
    id: "recruits",
    label: "Recruits of IS-K per month, May to July 2022",
    unit: "people per month",
    measures: ["UK", "TK"],
    ...during("2022-05", "2022-07"),
    observed: [150, 200],
    low: 120,
    high: 240,
    ground:
      "A fifth either way: what two members told one expert. The mean of three months around its date, for less chance.",
    ...cite("history", "UK 2022-06"),
  },
  {
    id: "attacksLate2021",
    label: "Attacks, September to December 2021",
    ...attacks,
    ...during("2021-09", "2021-12"),
    observed: [34.75, 34.75],
    ...agreeWithCount(139, 4),
    ground: "152 less the 13 of August, and the Poisson chance of that count.",
    ...cite("history", "attacks 2021-09-01", "attacks 2021-10-01", "attacks 2021-11-01"),
  },
  {
    id: "attacksEarly2022",
    label: "Attacks, January to June 2022",
    ...attacks,
    ...during("2022-01", "2022-06"),
    observed: [15, 22],
    low: 15,
    high: 22,
    ground: asStated,
    ...cite("history", "attacks 2022-01-01"),
  },
  {
    id: "attacksLate2022",
    label: "Attacks, July to December 2022",
    ...attacks,
    ...during("2022-07", "2022-12"),
    observed: [5, 11],
    low: 5,
    high: 11,
    ground: asStated,
    ...cite("history", "attacks 2022-07-01"),
  },
  {
    id: "attacksAutumn2022",
    label: "Attacks, 1 August to 7 November 2022",
    ...attacks,
    ...during("2022-08", "2022-10"),
    observed: [8.3, 8.3],
    ...agreeWithCount(27, 99 / DAYS_A_MONTH),
    ground:
      "27 in 99 days, and the Poisson chance of that count. Another counter for months that the half-year has too: a vector must meet both.",
    ...cite("history", "attacks 2022-08-01"),
  },
  {
    id: "economy2022",
    label: "Economy per head, 2022",
    unit: "index (2020 = 1)",
    measures: ["E"],
    ...during("2022-01", "2022-12"),
    observed: [0.716, 0.736],
    low: 0.716 - GDP_TOLERANCE,
    high: 0.716 + GDP_TOLERANCE,
    ground:
      "GDP after −20.7 % and −6.2 % (World Bank), over a population that grew from 39.07 to 40.58 million: .716; after −3.6 % (UNDP): .736. ± .03 about the former, as wide as it was: estimates for a country without a full statistical office.",
    ...cite("history", "E 2022-01"),
  },
  {
    id: "incumbentSize",
    label: "Members of the Taliban, December 2022",
    unit: "people",
    measures: ["T"],
    ...during("2022-12"),
    observed: [70_000, 150_000],
    low: 70_000,
    high: 150_000,
    ground:
      "No account has them smaller than the 70,000 with which the run begins, so nothing is allowed below but the chance of the mean. The upper end is the army that the ministry claimed in August 2022.",
    ...cite("history", "T 2022-08"),
  },
  {
    id: "defectors",
    label: "Left the Taliban for IS-K, September 2021 to December 2022",
    unit: "people",
    measures: ["cumulativeExpectedTK"],
    ...during("2022-12"),
    observed: [58, 109],
    low: 40,
    high: 220,
    ground:
      "Those who could be named from August 2021 to June 2023 are 80 to 150; 16 of these 22 months lie here, 58 to 109 people in proportion. Down to two thirds of that, since their dates are not known; up to twice, since not everyone can be named. The only figure that reaches past 2022; used here, it is held out nowhere.",
    ...cite("history", "cumulativeTK 2023-06"),
  },
  {
    id: "collapse",
    label: "Replicates that collapse by December 2022, share",
    unit: "share",
    measures: ["collapsed"],
    ...during("2022-12"),
    observed: [0, 0],
    low: 0,
    high: 0,
    exact: true,
    ground: "The regime stood at the end of 2022. None of the replicates may collapse.",
    ...publicRecord,
  },
];
