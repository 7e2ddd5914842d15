import { monthlyRate, type Settable, share } from "./settable.ts";

const kind = "scale";
const attacks = {
  kind,
  unit: "attacks per month",
  bounds: [1, 1e6],
  default: 30,
  grade: "C",
} as const;

/** Scales that fix where an effect levels off. */
export const scales = [
  {
    name: "attackScaleP",
    symbol: "",
    ...attacks,
    label: "Attacks that fill propaganda",
  },
  {
    name: "attackScaleThreat",
    symbol: "",
    ...attacks,
    label: "Attacks that fill the threat",
  },
  {
    name: "attackScaleL",
    symbol: "",
    ...attacks,
    label: "Attacks that fill legitimacy loss",
  },
  {
    name: "otherHarm",
    symbol: "",
    kind,
    ...share,
    default: 0.02,
    grade: "C",
    label: "Raids and detentions outside Salafi groups",
  },
  {
    name: "grievanceCap",
    symbol: "",
    kind,
    unit: "grievance",
    bounds: [0, 100],
    default: 1.5,
    grade: "C",
    label: "Most grievance",
  },
  {
    name: "reentryRate",
    symbol: "",
    kind,
    ...monthlyRate,
    default: 0.05,
    grade: "C",
    label: "Rate of newcomers",
  },
  {
    name: "legitimacyBase",
    symbol: "",
    kind,
    unit: "index",
    bounds: [0, 1],
    default: 0.5,
    grade: "C",
    label: "Base of legitimacy",
  },
] as const satisfies readonly Settable[];
