import type { FiguresTest } from "./claimTest.ts";

/** Claims about what happened, for dated public figures to decide: those of scenarios/observations. */
export const figures: readonly FiguresTest[] = [
  {
    id: "C17",
    quotation: "Despite significant targeting of IS-K and their supporters, the group has continued to grow.",
    place: "paragraph 7",
    statement: "Since the takeover IS-K has continued to grow, though it was struck at.",
    reach:
      "Public figures decide here, and no run: the first after the takeover, January 2022, with each later one. Those that decide come from the UN, so that one counter is compared with itself, and all are guesses from outside; the ranges for “nearly” and “about” are ours. The growth that there was came with the takeover, when prisons were opened: in July 2021 the UN put IS-K at 500 to 2,200. The source wrote in 2023, when no figure could tell.",
    label: "Members of IS-K",
    unit: "people",
    claimed: "higher",
    first: {
      date: "2022-01",
      low: 3500,
      high: 4000,
      counts: "members: a rise from 2,200 to nearly 4,000",
      source: "UN Secretary-General, 14th report on ISIL",
      address: "https://undocs.org/S/2022/63",
      seen: "press",
      sure: "high",
    },
    others: [
      {
        date: "2023-02",
        low: 2500,
        high: 7000,
        counts:
          "members: about 7,000 in all (the high end), of them near two thirds in Pakistan by April 2023 (the low end)",
        source: "Giustozzi, ICCT, 30 January 2024, and LSE IDEAS, 6 February 2024",
        address:
          "https://rusi.org/explore-our-research/publications/external-publications/islamic-state-khorasan-between-taliban-counter-terrorism-and-resurgence-prospects",
        seen: "read",
        sure: "middle",
        shown: "It is by another counter.",
      },
      {
        date: "2023-08",
        low: 2000,
        high: 6000,
        counts: "fighters and their families, 4,000 to 6,000: a ceiling for members, not their number",
        source: "UN Secretary-General, 17th report on ISIL",
        address: "https://undocs.org/S/2023/568",
        seen: "press",
        sure: "high",
        shown: "It counts families, and the first figure does not.",
      },
      {
        date: "2024-07",
        low: 2000,
        high: 6000,
        counts: "fighters: 4,000 to 6,000 say some member states, 2,000 to 3,500 others",
        source: "UN Monitoring Team, 34th report",
        address: "https://undocs.org/S/2024/556",
        seen: "press",
        sure: "high",
      },
      {
        date: "2025-07",
        low: 1500,
        high: 2500,
        counts: "fighters, about 2,000",
        source: "UN Monitoring Team, 36th report",
        address: "https://undocs.org/S/2025/482",
        seen: "press",
        sure: "middle",
      },
      {
        date: "2025-12",
        low: 1500,
        high: 2500,
        counts: "members, about 2,000",
        source: "UN Monitoring Team, 16th report (1988 Committee)",
        address: "https://main.un.org/securitycouncil/en/sanctions/1988/monitoring-team/reports",
        seen: "press",
        sure: "high",
      },
    ],
  },
];
