import type { Settable } from "./settable.ts";

const common = {
  kind: "parameter",
  unit: "weight",
  bounds: [0, 1],
  grade: "C",
} as const;

/** The weights that hard-liners and donors give to the four strands (model.md, Who and what there is). */
export const strandWeights = [
  {
    name: "doctrineWomen",
    symbol: "w_d",
    ...common,
    default: 0.35,
    label: "Hard-liners' weight: women's rights",
  },
  {
    name: "doctrineInclusion",
    symbol: "w_d",
    ...common,
    default: 0.2,
    label: "Hard-liners' weight: inclusion",
  },
  {
    name: "doctrineMinorities",
    symbol: "w_d",
    ...common,
    default: 0.15,
    label: "Hard-liners' weight: minorities",
  },
  {
    name: "doctrineForeign",
    symbol: "w_d",
    ...common,
    default: 0.3,
    label: "Hard-liners' weight: foreign ties",
  },
  {
    name: "donorWomen",
    symbol: "w_a",
    ...common,
    default: 0.45,
    label: "Donors' weight: women's rights",
  },
  {
    name: "donorInclusion",
    symbol: "w_a",
    ...common,
    default: 0.25,
    label: "Donors' weight: inclusion",
  },
  {
    name: "donorMinorities",
    symbol: "w_a",
    ...common,
    default: 0.1,
    label: "Donors' weight: minorities",
  },
  {
    name: "donorForeign",
    symbol: "w_a",
    ...common,
    default: 0.2,
    label: "Donors' weight: foreign ties",
  },
] as const satisfies readonly Settable[];
