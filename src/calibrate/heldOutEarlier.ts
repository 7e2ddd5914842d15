/**
 * Observed figures of January 2020 to July 2021, an older test on a scenario of its own: the deal of February 2020 was
 * the Taliban's greatest concession, and no wave of defections followed.
 */
import { cite } from "./cite.ts";
import { agreeWithCount, monthsSince, type Period } from "./period.ts";

/** Months of the scenario `history-2018-2021`. */
const during = (from: string, to?: string) => monthsSince("2018-01", from, to);

const rival = { unit: "people", measures: ["K"] } as const;
const attacks = { unit: "attacks per month", measures: ["attacks"] } as const;
const asStated = "As stated.";

export const heldOutEarlier: readonly Period[] = [
  {
    id: "rivalSize2020Jan",
    label: "Members of IS-K, January 2020",
    ...rival,
    ...during("2020-01"),
    observed: [2000, 3000],
    low: 2000,
    high: 3000,
    ground: asStated,
    ...cite("earlier", "K 2020-01"),
  },
  {
    id: "rivalSize2020Jul",
    label: "Members of IS-K, July 2020",
    ...rival,
    ...during("2020-07"),
    observed: [1700, 2700],
    low: 1700,
    high: 2700,
    ground: asStated,
    ...cite("earlier", "K 2020-07"),
  },
  {
    id: "rivalSize2021Feb",
    label: "Members of IS-K, February 2021",
    ...rival,
    ...during("2021-02"),
    observed: [1000, 2200],
    low: 1000,
    high: 2200,
    ground: asStated,
    ...cite("earlier", "K 2021-02"),
  },
  {
    id: "rivalSize2021Jul",
    label: "Members of IS-K, July 2021",
    ...rival,
    ...during("2021-07"),
    observed: [500, 2200],
    low: 500,
    high: 2200,
    ground: `${asStated} By the rival's own account it had 4,600 fighters in Afghanistan: by that counter it hardly shrank.`,
    ...cite("earlier", "K 2021-07 UN"),
  },
  {
    id: "defectorsAfterDeal",
    label: "Left the Taliban for IS-K, March 2020 to July 2021",
    unit: "people",
    measures: ["cumulativeExpectedTK"],
    ...during("2020-03", "2021-07"),
    over: "rise",
    observed: [0, 300],
    low: 0,
    high: 300,
    ground:
      "No wave: “several hundred” left in 2015, in the rival's best year, and three hundred is the least that this can mean. Nobody counted; an ample ceiling for the 17 months after the deal, since it stands for all of 2018 to 2021.",
    ...cite("earlier", "cumulativeTK 2021-07"),
  },
  {
    id: "incumbentSize2021",
    label: "Members of the Taliban, June 2021",
    unit: "people",
    measures: ["T"],
    ...during("2021-06"),
    observed: [58_000, 100_000],
    low: 58_000,
    high: 100_000,
    ground: asStated,
    ...cite("earlier", "T 2021-06"),
  },
  {
    id: "attacks2020",
    label: "Attacks, 2020",
    ...attacks,
    ...during("2020-01", "2020-12"),
    observed: [5, 5],
    ...agreeWithCount(60, 12),
    ground: "60 in the year, and the Poisson chance of that count. Another counter has 82 claimed.",
    ...cite("earlier", "attacks 2020-01 UN"),
  },
  {
    id: "attacks2021",
    label: "Attacks, January to July 2021",
    ...attacks,
    ...during("2021-01", "2021-07"),
    observed: [25, 33],
    low: 25,
    high: 33,
    ground: "As reckoned from the UN's totals.",
    ...cite("earlier", "attacks 2021-01"),
  },
];

/** Observations of these years that are held out nowhere, and why. */
export const leftOutEarlier: ReadonlyMap<string, string> = new Map([
  ["K 2019-07 US Defense Department", "another counter for the month that the start is coded from"],
  ["K 2021-07 Giustozzi", "another counter for a month that the UN has"],
  ["attacks 2020-01 Meir Amit Center", "another counter for a year that the UN has"],
]);
