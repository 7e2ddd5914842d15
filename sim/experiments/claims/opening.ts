import type { ClaimTest } from "./claimTest.ts";
import { aid, beside, defectors, economy, incumbentSize, rivalSize, wentHome } from "./outcomes.ts";

const hardLine = { words: "a hard line, moderation .1", changes: [["moderation", 0.1]] } as const;

/** Claims about opening abroad, promises, and standing abroad. */
export const opening: readonly ClaimTest[] = [
  {
    id: "C14",
    quotation:
      "If the group … cooperates with foreign governments, hard-liners may join the more stringent IS-K.",
    place: "takeaway 9",
    statement: "Opening abroad, with rights at home as they are, sends hard-liners to IS-K.",
    reach:
      "Here one strand moves, foreign relations; women’s rights, minorities and inclusion stay. That is what 2025 looked like: recognition came, and rights shrank. Donors give this strand a weight of its own, and trade and recognition add to the economy apart from aid.",
    comparisons: [
      {
        months: 36,
        treatment: {
          words: "foreign relations alone to .7, all else on the hard line",
          changes: [
            ["moderation", 0.1],
            ["foreign", 0.7],
          ],
        },
        control: hardLine,
        outcomes: [
          defectors(36, "higher"),
          wentHome(36),
          beside(incumbentSize("T@36", "month 36", "neither")),
          beside(economy("mean(E)@25-36", "third year", "neither")),
          beside(aid("mean(A)@25-36", "third year", "neither")),
        ],
      },
    ],
  },
  {
    id: "C15",
    quotation:
      "After months of such assurances, the unwillingness of the Taliban to moderate has raised questions",
    place: "paragraph 4",
    statement:
      "Moderation that is taken back still costs years later: fewer stay with the Taliban, and IS-K is larger.",
    reach:
      "The source tells of assurances that were not kept, and not of what remains: that a cost remains is our question. Its assurances were words; here two years of policy are taken back. Whether anybody believes the next promise is not in the model.",
    comparisons: [
      {
        months: 60,
        treatment: {
          words: "moderation .7 for two years, then .1 again",
          changes: hardLine.changes,
          events: [{ kind: "pulse", month: 0, duration: 24, lever: "moderation", value: 0.7 }],
        },
        control: { ...hardLine, words: "moderation .1 throughout" },
        outcomes: [
          incumbentSize("mean(T)@49-60", "fifth year", "lower"),
          rivalSize("mean(K)@49-60", "fifth year", "higher"),
          beside(aid("mean(A)@49-60", "fifth year", "neither")),
          beside(defectors(60, "higher")),
          wentHome(60),
        ],
      },
    ],
  },
  {
    id: "C16",
    quotation: "undermining the legitimacy of the Taliban domestically and across the Muslim world",
    place: "paragraph 10",
    statement:
      "A regime that moderates loses standing among hard-liners across the Muslim world, and members with it.",
    reach:
      "The source has the rise of IS-K cost that standing; here concessions on doctrine do, in the eyes of hard-line members. What standing weighs (creedStanding) is chosen, and its range goes through zero: the test tells what such a weight would do, not that there is one.",
    comparisons: [
      {
        months: 36,
        treatment: {
          words: "moderation .7, standing weighs as in the base",
          changes: [["moderation", 0.7]],
        },
        control: {
          words: "moderation .7, standing weighs nothing",
          changes: [
            ["moderation", 0.7],
            ["creedStanding", 0],
          ],
        },
        outcomes: [incumbentSize("T@36", "month 36", "lower"), beside(defectors(36, "higher")), wentHome(36)],
      },
    ],
  },
];
