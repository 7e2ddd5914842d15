import type { ClaimTest } from "./claimTest.ts";
import { aid, beside, defectors, economy, recruits, rivalSize, wentHome } from "./outcomes.ts";

/** Aid that never falls, whatever the policy. */
const aidKept = [["humanitarianFloor", 1]] as const;

/** Claims about aid, poverty and what moderation would bring. */
export const livelihood: readonly ClaimTest[] = [
  {
    id: "C1",
    quotation: "The sudden loss of funds has driven increases in poverty and hunger around the country.",
    place: "paragraph 1",
    statement: "The takeover cut aid, and people became poorer.",
    reach:
      "That aid answers policy and the economy answers aid is built in; how strongly is known only roughly, and the test tells what follows. Hunger is not in the model: as it was counted it did not follow the economy.",
    comparisons: [
      {
        months: 36,
        treatment: { words: "aid falls, as donors leave a hard line", changes: [] },
        control: { words: "aid stays as it was before 2021", changes: aidKept },
        outcomes: [economy("mean(E)@13-36", "second and third year", "lower")],
      },
      {
        months: 36,
        treatment: { words: "aid falls, and sanctions and frozen money stay", changes: [] },
        control: {
          words: "aid stays as it was before 2021, and there are neither sanctions nor frozen money",
          changes: [...aidKept, ["restrictions", 0]],
        },
        outcomes: [beside(economy("mean(E)@13-36", "second and third year", "lower"))],
      },
    ],
  },
  {
    id: "C2",
    quotation:
      "rising poverty, sickness, and malnutrition … have enabled IS-K to coerce both unaffiliated and former Taliban members",
    place: "paragraph 6",
    statement: "Poverty brings IS-K recruits from the unaffiliated and from the Taliban.",
    reach:
      "People join by choice here: that IS-K coerces them is not modelled. Hardship as a motive is contested (Berman et al. 2011 reject it); its range includes zero and negative values. In poverty it is also harder to stay out of both sides: what that does by itself, without hardship as a motive for IS-K, is shown beside.",
    comparisons: [
      {
        months: 36,
        treatment: { words: "an economy without its aid", changes: [] },
        control: { words: "the economy of 2020, aid kept", changes: aidKept },
        outcomes: [recruits(36, "higher"), defectors(36, "higher"), wentHome(36)],
      },
      {
        months: 36,
        treatment: {
          words: "an economy without its aid, hardship no motive to join IS-K",
          changes: [["hardshipPull", 0]],
        },
        control: {
          words: "the economy of 2020, aid kept, hardship no motive",
          changes: [...aidKept, ["hardshipPull", 0]],
        },
        outcomes: [beside(recruits(36, "higher")), beside(defectors(36, "higher")), wentHome(36)],
      },
    ],
  },
  {
    id: "C8",
    quotation:
      "could also benefit from moderation which would encourage foreign aid, investment, and recognition",
    place: "takeaway 9",
    statement: "In the long run moderation brings aid and a better economy, and with them a smaller rival.",
    reach:
      "It is built in that donors answer moderation; it is not built in where they begin to, nor how IS-K uses it. Investment and recognition come with opening abroad, apart from aid: C14.",
    comparisons: [
      {
        months: 84,
        treatment: { words: "moderation .7", changes: [["moderation", 0.7]] },
        control: { words: "a hard line, moderation .1", changes: [["moderation", 0.1]] },
        outcomes: [
          aid("mean(A)@73-84", "seventh year", "higher"),
          economy("mean(E)@73-84", "seventh year", "higher"),
          rivalSize("mean(K)@73-84", "seventh year", "lower"),
        ],
      },
    ],
  },
];
