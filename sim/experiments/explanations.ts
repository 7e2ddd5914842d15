import type { Change } from "../scenario/changeTreatment.ts";

/** One of three explanations why a leadership does not moderate, as settings of a leadership that looks ahead. */
export interface Explanation {
  readonly id: "H1" | "H2" | "H3";
  readonly name: string;
  /** The explanation in plain words. */
  readonly statement: string;
  readonly changes: readonly Change[];
}

/** The three explanations that stand side by side (model.md, Leadership). */
export const explanations: readonly Explanation[] = [
  {
    id: "H1",
    name: "rivalry",
    statement: "It fears for its members: the present rival outbids each concession.",
    changes: settingsOf(8, 0, 1),
  },
  {
    id: "H2",
    name: "ideology",
    statement: "It does not want to moderate, with or without a rival.",
    changes: settingsOf(0, 2, 1),
  },
  {
    id: "H3",
    name: "lasting threat",
    statement: "It fears for its members, and goes on fearing a rival that is no longer there.",
    changes: settingsOf(8, 0, 0.02),
  },
];

function settingsOf(threatWeight: number, ideology: number, threatDecay: number): Change[] {
  return [
    ["mode", "farsighted"],
    ["threatWeight", threatWeight],
    ["ideology", ideology],
    ["threatDecay", threatDecay],
  ];
}
