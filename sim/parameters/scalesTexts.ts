import type { SettableTexts } from "./settable.ts";

const attacks = "chosen: near the 38 to 48 attacks per month of autumn 2021";

/** What each setting of `scales.ts` does, and its source. */
export const scalesTexts = {
  attackScaleP: {
    source: attacks,
    text: "The attacks per month at which their effect on propaganda begins to level off.",
  },
  attackScaleThreat: {
    source: attacks,
    text: "The attacks per month at which their effect on the perceived threat begins to level off.",
  },
  attackScaleL: {
    source: attacks,
    text: "The attacks per month at which their effect on legitimacy begins to level off.",
  },
  otherHarm: {
    source: "chosen",
    text: "The risk of a raid or detention for people of other groups, as a share of the risk in Salafi groups.",
  },
  grievanceCap: {
    source: "chosen",
    text: "The grievance that a group cannot exceed.",
  },
  reentryRate: {
    source: "chosen",
    text: "The chance that a newcomer takes the place of a removed person in a month.",
  },
  legitimacyBase: {
    source: "chosen",
    text: "The legitimacy of a hard-line regime with the economy of 2020 and no attacks.",
  },
} satisfies Readonly<Record<string, SettableTexts>>;
