import type { Arm, ClaimTest, Comparison } from "./claimTest.ts";
import { beside, defectors, incumbentSize, members, recruits, wentHome } from "./outcomes.ts";

const moderate = { words: "moderation .7", changes: [["moderation", 0.7]] } as const;
const hardLine = { words: "a hard line, moderation .1", changes: [["moderation", 0.1]] } as const;

/** A lesser dose than C4 asks about: who leaves, and where to. */
const dose = (treatment: Arm): Comparison => ({
  months: 36,
  treatment,
  control: hardLine,
  outcomes: [
    beside(defectors(36, "higher")),
    wentHome(36),
    beside(incumbentSize("T@36", "month 36", "neither")),
  ],
});

/** Claims about who stays in the ranks of the Taliban. */
export const ranks: readonly ClaimTest[] = [
  {
    id: "C3",
    quotation:
      "The propaganda campaign claims the Taliban is failing to follow Sharia … concerning for hardliners.",
    place: "paragraph 7",
    statement: "IS-K’s propaganda draws members of the Taliban to it.",
    reach:
      "The policy stays as the base has it. Under a hard line there is little to call betrayal: C4 asks about that. The source speaks of people of neither side, too: they are shown beside.",
    comparisons: [
      {
        months: 36,
        treatment: { words: "strong propaganda, .9", changes: [["propaganda", 0.9]] },
        control: { words: "weak propaganda, .1", changes: [["propaganda", 0.1]] },
        outcomes: [defectors(36, "higher"), beside(recruits(36, "higher")), wentHome(36)],
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
      "Few have left under a hard line. The claim predicts that, but a harmless rival would give the same. Only the comparison with moderation can tell. The source speaks of those who go to the rival; who goes home is shown beside, and so are lesser doses, down to women’s rights alone.",
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
          wentHome(36),
          beside(incumbentSize("T@36", "month 36", "neither")),
        ],
      },
      dose({ words: "moderation .5", changes: [["moderation", 0.5]] }),
      dose({ words: "moderation .3", changes: [["moderation", 0.3]] }),
      dose({
        words: "women’s rights alone to .6, all else on the hard line",
        changes: [
          ["moderation", 0.1],
          ["women", 0.6],
        ],
      }),
    ],
  },
  {
    id: "C10",
    quotation:
      "Complete cohesion has been critical to the Taliban, so rifts created by moderation could pose a serious risk.",
    place: "takeaway 4",
    statement: "Moderation opens rifts in the ranks within two years.",
    reach:
      "The exits decide, and both ways out are shown apart: the source means those who go to the rival. That the regime moves away from its hard-liners is what moderation means, no finding: those two are only shown.",
    comparisons: [
      {
        months: 24,
        treatment: moderate,
        control: hardLine,
        outcomes: [
          {
            label: "Left the Taliban of their own will, for IS-K or home, in 24 months",
            readings: ["sum(TU)@1-24", "sum(TK)@1-24"],
            claimed: "higher",
            ...members,
          },
          beside(defectors(24, "higher")),
          wentHome(24),
          {
            label: "Mean distance of members above the regime, first two years",
            readings: ["mean(upwardGap)@1-24"],
            unit: "index 0–1",
            claimed: "higher",
            smallest: 0.05,
            because: "A twentieth of the whole scale from least to most hard-line.",
            shown: true,
          },
          {
            label: "Members more hard-line than the regime, first two years",
            readings: ["mean(shareAbove)@1-24"],
            unit: "share",
            claimed: "higher",
            smallest: 0.1,
            because: "One member in ten.",
            shown: true,
          },
        ],
      },
    ],
  },
  {
    id: "C12",
    quotation: "Both IS-K and the Taliban seek to be the global caliphate",
    place: "takeaway 5",
    statement: "A rival that claims to be the only rightful caliphate draws hard-liners into its ranks.",
    reach:
      "The claim acts where the source has it act, on joining IS-K, and the more so the more hard-line a person is. How much it weighs is chosen, from nothing upwards; no measurement bounds it. What the Taliban claim for themselves is not in the model.",
    comparisons: [
      {
        months: 60,
        treatment: { words: "IS-K’s claim weighs as in the base", changes: [] },
        control: { words: "IS-K’s claim weighs nothing", changes: [["credentialClaim", 0]] },
        outcomes: [
          recruits(60, "higher"),
          {
            ...defectors(60, "higher"),
            label: "Hard-liners who left the Taliban for IS-K in 60 months",
            readings: ["sum(hardExitsTK)@1-60"],
          },
          wentHome(60),
          beside(incumbentSize("T@60", "month 60", "lower")),
        ],
      },
    ],
  },
];
