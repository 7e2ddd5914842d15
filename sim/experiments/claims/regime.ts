import type { ClaimTest } from "./claimTest.ts";
import { legitimacy, members } from "./outcomes.ts";

const withRival = { words: "with IS-K", changes: [["rival", true]] } as const;
const alone = { words: "without IS-K", changes: [["rival", false]] } as const;

/** Claims about what the rival does to the regime and its leadership. */
export const regime: readonly ClaimTest[] = [
  {
    id: "C7",
    quotation: "IS-K is manipulating this competition to prevent the Taliban from liberalizing.",
    place: "paragraph 7 and takeaway 9",
    statement: "A leadership that looks ahead moderates less with the rival than without it.",
    reach:
      "The leadership weighs members and the rival as the base has it (threatWeight, horizon); its wishes are assumed, its choices are a result.",
    comparisons: [
      {
        months: 60,
        treatment: { ...withRival, changes: [["mode", "farsighted"], ...withRival.changes] },
        control: { ...alone, changes: [["mode", "farsighted"], ...alone.changes] },
        outcomes: [
          {
            label: "Moderation the leadership chooses, fourth and fifth year",
            readings: ["mean(moderation)@37-60"],
            unit: "index 0–1",
            claimed: "lower",
            smallest: 0.1,
            because: "One step of the leadership’s own review.",
          },
        ],
      },
    ],
  },
  {
    id: "C9",
    quotation:
      "undermining the legitimacy of the Taliban … It could also lead to the collapse of the regime.",
    place: "paragraph 10",
    statement: "When aid has stopped, the rise of IS-K undermines legitimacy and may bring the regime down.",
    reach:
      "Collapse is a criterion of the model: too few members, a rival half as large, or legitimacy below .1.",
    comparisons: [
      {
        months: 84,
        treatment: {
          words: "no aid, and IS-K rises for two years to full propaganda and half as much money again",
          changes: [["aidScale", 0], ...withRival.changes],
          events: [
            { kind: "ramp", month: 0, duration: 24, lever: "propaganda", value: 1 },
            { kind: "ramp", month: 0, duration: 24, lever: "funding", value: 1.5 },
          ],
        },
        control: { words: "no aid and no IS-K", changes: [["aidScale", 0], ...alone.changes] },
        outcomes: [
          legitimacy("mean(L)@73-84", "seventh year", "lower"),
          {
            label: "Regimes that collapse within seven years",
            readings: ["reached(collapseMonth)@84"],
            unit: "share of runs",
            claimed: "higher",
            smallest: 0.05,
            because: "One run in twenty.",
          },
        ],
      },
    ],
  },
  {
    id: "C11",
    quotation: "seeking to claim and mobilize the resources needed for jihad, including territory",
    place: "takeaway 7",
    statement:
      "The two compete for people and places: with IS-K fewer join the Taliban, and regions are contested.",
    reach: "Territory is whether a macro-region is contested; money and arms are not fought over here.",
    comparisons: [
      {
        months: 60,
        treatment: withRival,
        control: alone,
        outcomes: [
          {
            label: "Joined the Taliban in 60 months",
            readings: ["sum(UT)@1-60"],
            claimed: "lower",
            ...members,
          },
          {
            label: "Contested regions, fourth and fifth year",
            readings: ["mean(contestedRegions)@37-60"],
            unit: "regions",
            claimed: "higher",
            smallest: 0.5,
            because: "One of the five regions every other month.",
          },
        ],
      },
    ],
  },
];
