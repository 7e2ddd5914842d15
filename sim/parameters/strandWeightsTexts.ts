import type { SettableTexts } from "./settable.ts";

const weight = "chosen; the engine divides each set of four by its sum";

/** What each setting of `strandWeights.ts` does, and its source. */
export const strandWeightsTexts = {
  doctrineWomen: {
    source: weight,
    text: "How much hard-liners hold women's rights and education against the regime.",
  },
  doctrineInclusion: {
    source: weight,
    text: "How much hard-liners hold an inclusive government against the regime.",
  },
  doctrineMinorities: {
    source: weight,
    text: "How much hard-liners hold the protection of minorities against the regime.",
  },
  doctrineForeign: {
    source: weight,
    text: "How much hard-liners hold foreign engagement against the regime.",
  },
  donorWomen: {
    source: weight,
    text: "How much aid answers women's rights and education.",
  },
  donorInclusion: {
    source: weight,
    text: "How much aid answers an inclusive government.",
  },
  donorMinorities: {
    source: weight,
    text: "How much aid answers the protection of minorities.",
  },
  donorForeign: {
    source: weight,
    text: "How much aid answers foreign engagement.",
  },
} satisfies Readonly<Record<string, SettableTexts>>;
