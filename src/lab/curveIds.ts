/** Places of kept scenarios; a card's place gives its colour and dash as long as it lives. */
export const slots = [1, 2, 3, 4] as const;
export type Slot = (typeof slots)[number];

/** A curve of the lab: what is under the levers, what all is first compared with, or a kept scenario. */
export type CurveId = "current" | "baseline" | `kept${Slot}`;
export const curveIds: readonly CurveId[] = ["baseline", "kept1", "kept2", "kept3", "kept4", "current"];

export const curveIdOf = (slot: Slot): CurveId => `kept${slot}`;
