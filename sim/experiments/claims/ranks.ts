import type { ClaimTest } from "./claimTest.ts";
import { defectors, members } from "./outcomes.ts";

const moderate = { words: "moderation .7", changes: [["moderation", 0.7]] } as const;
const hardLine = { words: "a hard line, moderation .1", changes: [["moderation", 0.1]] } as const;

/** Claims about who stays in the ranks of the Taliban. */
export const ranks: readonly ClaimTest[] = [
  {
    id: "C3",
    quotation:
      "The propaganda campaign claims the Taliban is failing to follow Sharia … concerning for hardliners.",
    place: "paragraph 7",
    statement: "IS-K’s propaganda draws members of the Taliban to it.",
    reach:
      "The policy stays as the base has it. Under a hard line there is little to call betrayal: C4 asks about that.",
    comparisons: [
      {
        months: 36,
        treatment: { words: "strong propaganda, .9", changes: [["propaganda", 0.9]] },
        control: { words: "weak propaganda, .1", changes: [["propaganda", 0.1]] },
        outcomes: [defectors(36, "higher")],
      },
    ],
  },
  {
    id: "C4",
    quotation:
      "If the group concedes or compromises on doctrinal purity …, hard-liners may join the more stringent IS-K.",
    place: "takeaway 9",
    statement: "When the Taliban moderate, their hard-liners leave for IS-K.",
    reach:
      "Few have left under a hard line. The claim predicts that, but a harmless rival would give the same. Only the comparison with moderation can tell.",
    comparisons: [
      {
        months: 36,
        treatment: moderate,
        control: hardLine,
        outcomes: [
          defectors(36, "higher"),
          {
            label: "Hard-liners among members of the Taliban, month 36",
            readings: ["hardShareT@36"],
            unit: "share",
            claimed: "lower",
            smallest: 0.01,
            because: "One member in a hundred.",
          },
        ],
      },
    ],
  },
  {
    id: "C10",
    quotation:
      "Complete cohesion has been critical to the Taliban, so rifts created by moderation could pose a serious risk.",
    place: "takeaway 4",
    statement: "Moderation opens rifts in the ranks within two years.",
    reach:
      "Moderation means that the regime moves away from its hard-liners; the open question is whether members leave.",
    comparisons: [
      {
        months: 24,
        treatment: moderate,
        control: hardLine,
        outcomes: [
          {
            label: "Mean distance of members above the regime, first two years",
            readings: ["mean(upwardGap)@1-24"],
            unit: "index 0–1",
            claimed: "higher",
            smallest: 0.05,
            because: "A twentieth of the whole scale of purity.",
          },
          {
            label: "Members more hard-line than the regime, first two years",
            readings: ["mean(shareAbove)@1-24"],
            unit: "share",
            claimed: "higher",
            smallest: 0.1,
            because: "One member in ten.",
          },
          {
            label: "Left the Taliban of their own will in 24 months",
            readings: ["sum(TU)@1-24", "sum(TK)@1-24"],
            claimed: "higher",
            ...members,
          },
        ],
      },
    ],
  },
  {
    id: "C12",
    quotation: "Both IS-K and the Taliban seek to be the global caliphate",
    place: "takeaway 5",
    statement:
      "A rival that claims to be the only rightful caliphate costs the Taliban members, hard-liners above all.",
    reach: "How much the claim weighs is chosen, from nothing upwards; no measurement bounds it.",
    comparisons: [
      {
        months: 60,
        treatment: { words: "IS-K’s claim weighs as in the base", changes: [] },
        control: { words: "IS-K’s claim weighs nothing", changes: [["credentialClaim", 0]] },
        outcomes: [
          { label: "Members of the Taliban, month 60", readings: ["T@60"], claimed: "lower", ...members },
          {
            ...defectors(60, "higher"),
            label: "Hard-liners who left the Taliban for IS-K in 60 months",
            readings: ["sum(hardExitsTK)@1-60"],
          },
        ],
      },
    ],
  },
];
