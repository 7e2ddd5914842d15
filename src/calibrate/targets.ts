/** Observed figures of September 2021 to December 2022 (months 0 to 15), and how near to them a run must come. */
import { agreeWithCount, monthsSince, type Period } from "./period.ts";

/** Days of a month in scenarios/observations. */
export const DAYS_A_MONTH = 30.44;

/** Month 0 of the history scenario. */
export const during = (from: string, to?: string) => monthsSince("2021-09", from, to);

const attacks = { unit: "attacks per month", measures: ["attacks"] } as const;
const asStated = "As stated: a range of several months' counts.";
const tradeCounts = "attacks by gun and bomb that Giustozzi and Afghan Witness ascribe to IS-K";
const rusi = { address: "https://www.rusi.org", seen: "read" } as const;

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
      "A rise “from 2,200 to nearly 4,000”; 3,500 is our lower end of nearly. The upper end is Giustozzi's for July 2021 (4,600 fighters in Afghanistan, 8,000 with those in Pakistan): the two sources differ by more than the range of each, so either may be right.",
    counts: "fighters, as member states estimate them; Giustozzi's 8,000 members in both countries",
    source: "UN Secretary-General, 14th report on ISIL, in AFP; Giustozzi, RUSI 2023",
    address:
      "https://www.medcom.id/internasional/eropa-amerika/Wb7XL8Bk-as-tawarkan-hadiah-rp143-miliar-untuk-informasi-terkait-pemimpin-isis-k?p=2",
    seen: "press",
    sure: "high",
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
      "A fifth either way: what two members of IS-K told one expert. The mean of three months around its date, for less chance.",
    counts: "recruits of every origin; those in Pakistan are not told apart",
    source: "Giustozzi, RUSI 2023",
    ...rusi,
    sure: "middle",
  },
  {
    id: "attacksLate2021",
    label: "Attacks, September to December 2021",
    ...attacks,
    ...during("2021-09", "2021-12"),
    observed: [34.75, 34.75],
    ...agreeWithCount(139, 4),
    ground: "152 less the 13 of August, and the Poisson chance of that count.",
    counts: "attacks claimed by IS-K or ascribed to it",
    source: "UN Secretary-General report on Afghanistan, January 2022, in Daily Excelsior",
    address: "https://undocs.org/S/2022/64",
    seen: "press",
    sure: "high",
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
    counts: tradeCounts,
    source: "Giustozzi, RUSI 2023–24, from counts of Afghan Witness",
    ...rusi,
    sure: "high",
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
    counts: tradeCounts,
    source: "Giustozzi, RUSI 2023–24, from counts of Afghan Witness",
    ...rusi,
    sure: "high",
  },
  {
    id: "attacksAutumn2022",
    label: "Attacks, 1 August to 7 November 2022",
    ...attacks,
    ...during("2022-08", "2022-10"),
    observed: [8.3, 8.3],
    ...agreeWithCount(27, 99 / DAYS_A_MONTH),
    ground:
      "27 in 99 days, and the Poisson chance of that count. A second counter of months that the half-year has too: a vector must meet both.",
    counts: "attacks claimed by IS-K or ascribed to it",
    source: "UN Secretary-General report on Afghanistan, December 2023",
    address: "https://undocs.org/S/2023/941",
    seen: "mention",
    sure: "middle",
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
      "GDP after −20.7 % and −6.2 % (World Bank), over a population that grew from 39.07 to 40.58 million (UN): .716; after −3.6 % (UNDP): .736. ± .03 about the former, about half of that year's fall: estimates for a country without a full statistical office.",
    counts: "GDP per head of the year, 2020 = 1",
    source: "World Bank; UNDP, April 2023; UN World Population Prospects 2024",
    address: "https://alquds.com/en/posts/67207",
    seen: "press",
    sure: "high",
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
      "No account has them smaller than the 70,000 of September 2021 with which the run begins; so nothing but the chance of the mean is allowed below. The upper end is the army that the ministry claimed in August 2022, men hired since included.",
    counts: "mobile fighters (2021); the army, claimed (2022)",
    source: "Giustozzi, RUSI 2023; Taliban defence ministry, August 2022, in Bakhtar and Xinhua",
    address: "https://www.canindia.com/afghanistan-builds-150000-strong-national-army-official-media/",
    seen: "press",
    sure: "middle",
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
      "Those who could be named from August 2021 to June 2023 are 80 to 150; 16 of these 22 months lie here, 58 to 109 people in proportion. Down to two thirds of that, since their dates are not known; up to twice, since not everyone can be named. The only figure that reaches past 2022; being used here, it is held out nowhere.",
    counts: "Taliban who could be named as having joined IS-K: minor commanders and one group of about 70",
    source: "Giustozzi, RUSI 2023–24",
    ...rusi,
    sure: "middle",
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
    counts: "runs in which a criterion of collapse has held",
    source: "public record",
    address: "https://undocs.org/S/2023/151",
    seen: "mention",
    sure: "high",
  },
];
