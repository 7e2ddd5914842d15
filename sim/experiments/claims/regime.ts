import type { Arm, ClaimTest, Outcome } from "./claimTest.ts";
import { beside, defectors, legitimacy, members, wentHome } from "./outcomes.ts";

const withRival = { words: "with IS-K", changes: [["rival", true]] } as const;
const alone = { words: "without IS-K", changes: [["rival", false]] } as const;

const lookingAhead = (arm: Arm): Arm => ({ ...arm, changes: [["mode", "farsighted"], ...arm.changes] });
const both = lookingAhead({ ...withRival, words: "a rival to join, and its story of betrayal" });
const storyAlone = lookingAhead({
  words: "a rival that nobody can join, with its story of betrayal",
  changes: [...withRival.changes, ["rivalEntryCost", 20]],
});
const exitAlone = lookingAhead({
  words: "a rival to join, without a story of betrayal",
  changes: [...withRival.changes, ["betrayalFraming", 0]],
});
const noRival = lookingAhead({ ...alone, words: "no rival" });

const chosenModeration: Outcome = {
  label: "Moderation the leadership chooses, fourth and fifth year",
  readings: ["mean(moderation)@37-60"],
  unit: "index 0–1",
  claimed: "lower",
  smallest: 0.1,
  because: "One step of the leadership’s own review.",
};

/** What people do under the policy that is chosen. */
const bothWaysOut = [beside(defectors(60, "neither")), wentHome(60)];

/** Claims about what the rival does to the regime and its leadership. */
export const regime: readonly ClaimTest[] = [
  {
    id: "C7",
    quotation: "IS-K is manipulating this competition to prevent the Taliban from liberalizing.",
    place: "paragraph 7 and takeaway 9",
    statement: "A leadership that looks ahead moderates less with the rival than without it.",
    reach:
      "The leadership weighs members and the rival as the base has it (threatWeight, horizon); its wishes are assumed, its choices are a result. A rival is two things, an exit for hard-liners and a story that calls each concession a betrayal: four arms tell what each does by itself and what both do together. With neither, a rival that only strikes leaves the choice as it is without one.",
    comparisons: [
      { months: 60, treatment: both, control: noRival, outcomes: [chosenModeration, ...bothWaysOut] },
      {
        months: 60,
        treatment: exitAlone,
        control: noRival,
        outcomes: [beside(chosenModeration), ...bothWaysOut],
      },
      {
        months: 60,
        treatment: storyAlone,
        control: noRival,
        outcomes: [beside(chosenModeration), ...bothWaysOut],
      },
      {
        months: 60,
        treatment: both,
        control: storyAlone,
        less: { treatment: exitAlone, control: noRival },
        outcomes: [
          beside({
            ...chosenModeration,
            label: "Exit and story together beyond each alone: moderation chosen, fourth and fifth year",
          }),
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
      "Collapse is a criterion of the model: too few members, a rival half as large, or legitimacy below .1. Neither side of the comparison has aid. The quotation goes on “across the Muslim world”: C16 asks about that.",
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
      "The two compete for people and places: with IS-K fewer join the Taliban, and it has a strong presence in regions.",
    reach:
      "A strong presence is a count of heads: IS-K has a fifth of the armed people of a macro-region or more. It holds no ground; the UN saw nobody challenge the Taliban’s control. Money and arms are not fought over here.",
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
            label: "Regions with a strong presence of IS-K, fourth and fifth year",
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
