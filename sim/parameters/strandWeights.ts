import type { Settable } from "./settable.ts";

const common = {
  kind: "parameter",
  unit: "weight",
  bounds: [0, 1],
  grade: "C",
  source: "chosen; the engine divides each set of four by its sum",
} as const;

/** The weights that hard-liners and donors give to the four strands (model.md, Who and what there is). */
export const strandWeights = [
  {
    name: "doctrineWomen",
    symbol: "w_d",
    ...common,
    default: 0.35,
    label: "Hard-liners' weight: women's rights",
    text: "How much hard-liners hold women's rights and education against the regime.",
  },
  {
    name: "doctrineInclusion",
    symbol: "w_d",
    ...common,
    default: 0.2,
    label: "Hard-liners' weight: inclusion",
    text: "How much hard-liners hold an inclusive government against the regime.",
  },
  {
    name: "doctrineMinorities",
    symbol: "w_d",
    ...common,
    default: 0.15,
    label: "Hard-liners' weight: minorities",
    text: "How much hard-liners hold the protection of minorities against the regime.",
  },
  {
    name: "doctrineForeign",
    symbol: "w_d",
    ...common,
    default: 0.3,
    label: "Hard-liners' weight: foreign ties",
    text: "How much hard-liners hold foreign engagement against the regime.",
  },
  {
    name: "donorWomen",
    symbol: "w_a",
    ...common,
    default: 0.45,
    label: "Donors' weight: women's rights",
    text: "How much aid answers women's rights and education.",
  },
  {
    name: "donorInclusion",
    symbol: "w_a",
    ...common,
    default: 0.25,
    label: "Donors' weight: inclusion",
    text: "How much aid answers an inclusive government.",
  },
  {
    name: "donorMinorities",
    symbol: "w_a",
    ...common,
    default: 0.1,
    label: "Donors' weight: minorities",
    text: "How much aid answers the protection of minorities.",
  },
  {
    name: "donorForeign",
    symbol: "w_a",
    ...common,
    default: 0.2,
    label: "Donors' weight: foreign ties",
    text: "How much aid answers foreign engagement.",
  },
] as const satisfies readonly Settable[];
