import { monthlyRate, type Settable, share } from "./settable.ts";

const kind = "scale";
const attacks = {
  kind,
  unit: "attacks per month",
  bounds: [1, 1e6],
  default: 30,
  grade: "C",
  source: "chosen: near the 38 to 48 attacks per month of autumn 2021",
} as const;

/** Scales that fix where an effect levels off. */
export const scales = [
  {
    name: "attackScaleP",
    symbol: "",
    ...attacks,
    label: "Attacks that fill propaganda",
    text: "The attacks per month at which their effect on propaganda begins to level off.",
  },
  {
    name: "attackScaleThreat",
    symbol: "",
    ...attacks,
    label: "Attacks that fill the threat",
    text: "The attacks per month at which their effect on the perceived threat begins to level off.",
  },
  {
    name: "attackScaleL",
    symbol: "",
    ...attacks,
    label: "Attacks that fill legitimacy loss",
    text: "The attacks per month at which their effect on legitimacy begins to level off.",
  },
  {
    name: "otherHarm",
    symbol: "",
    kind,
    ...share,
    default: 0.02,
    grade: "C",
    source: "chosen",
    label: "Raids and detentions outside Salafi groups",
    text: "The risk of a raid or detention for people of other groups, as a share of the risk in Salafi groups.",
  },
  {
    name: "grievanceCap",
    symbol: "",
    kind,
    unit: "grievance",
    bounds: [0, 100],
    default: 1.5,
    grade: "C",
    source: "chosen",
    label: "Most grievance",
    text: "The grievance that a group cannot exceed.",
  },
  {
    name: "reentryRate",
    symbol: "",
    kind,
    ...monthlyRate,
    default: 0.05,
    grade: "C",
    source: "chosen",
    label: "Rate of newcomers",
    text: "The chance that a newcomer takes the place of a removed person in a month.",
  },
  {
    name: "legitimacyBase",
    symbol: "",
    kind,
    unit: "index",
    bounds: [0, 1],
    default: 0.5,
    grade: "C",
    source: "chosen",
    label: "Base of legitimacy",
    text: "The legitimacy of a hard-line regime with the economy of 2020 and no attacks.",
  },
] as const satisfies readonly Settable[];
