import type { Arm, ClaimTest } from "./claimTest.ts";
import { beside, joins, legitimacy, rivalSize, salafiJoins } from "./outcomes.ts";

const onAll: Arm = {
  words: "full policing that hardly tells Salafis from IS-K, selectivity .1",
  changes: [
    ["repression", 1],
    ["selectivity", 0.1],
  ],
};

/** Claims about policing and attacks. */
export const violence: readonly ClaimTest[] = [
  {
    id: "C5",
    quotation:
      "IS-K has strengthened through effective recruitment, the increased repression of Salafists who join their ranks",
    place: "takeaway 8",
    statement:
      "Striking at IS-K and at Salafis alike weakens IS-K at first, but drives some people of Salafi communities to it, and does worse in the end than striking at IS-K alone.",
    reach: "Salafi is not IS-K: most Salafis are quietist. Harm is an outcome here, never a score.",
    comparisons: [
      {
        months: 60,
        treatment: onAll,
        control: { words: "no policing", changes: [["repression", 0]] },
        outcomes: [rivalSize("K@6", "month 6", "lower"), salafiJoins(60, "higher")],
      },
      {
        months: 60,
        treatment: onAll,
        control: {
          words: "full policing of IS-K alone, selectivity .9",
          changes: [
            ["repression", 1],
            ["selectivity", 0.9],
          ],
        },
        outcomes: [rivalSize("K@60", "month 60", "higher"), beside(salafiJoins(60, "higher"))],
      },
    ],
  },
  {
    id: "C6",
    quotation: "some successful attacks against the Taliban and minorities",
    place: "takeaway 8",
    statement: "IS-K’s attacks bring it recruits and cost the regime legitimacy.",
    reach:
      "One-sided by construction: attacks can only feed propaganda and cost legitimacy, so that their sign is built in and the test tells their size. Fear of them, disgust at them and backlash are left out.",
    comparisons: [
      {
        months: 36,
        treatment: { words: "IS-K attacks", changes: [] },
        control: { words: "IS-K never attacks", changes: [["attackRate", 0]] },
        outcomes: [joins(36, "higher"), legitimacy("mean(L)@25-36", "third year", "lower")],
      },
    ],
  },
  {
    id: "C13",
    quotation:
      "no single group has been able to rule Afghanistan peacefully and effectively through repressive policy",
    place: "paragraph 11",
    statement:
      "Over ten years a hard line with more policing of IS-K does worse than moderation with the aid it brings.",
    reach:
      "Policing means raids and detentions against IS-K. The quotation means more: exclusion of the many, and their resistance. Neither is in the model, and peace is measured only by attacks of IS-K.",
    comparisons: [
      {
        months: 120,
        treatment: {
          words: "moderation .1, policing .8",
          changes: [
            ["moderation", 0.1],
            ["repression", 0.8],
          ],
        },
        control: { words: "moderation .7, policing as in the base", changes: [["moderation", 0.7]] },
        outcomes: [
          legitimacy("mean(L)@109-120", "tenth year", "lower"),
          {
            label: "Attacks per month, tenth year",
            readings: ["mean(attacks)@109-120"],
            unit: "attacks per month",
            claimed: "higher",
            smallest: 1,
            because:
              "Near the 1.5 to 2 per month that were counted in 2024, at least (UN Secretary-General).",
          },
        ],
      },
    ],
  },
];
