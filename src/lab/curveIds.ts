/** Places of kept scenarios; a card's place gives it the same colour and dash for as long as it is kept. */
export const slots = [1, 2, 3, 4] as const;
export type Slot = (typeof slots)[number];

/**
 * A curve of the lab: the scenario under the levers, the baseline with which all are first compared, or a kept
 * scenario.
 */
export type CurveId = "current" | "baseline" | `kept${Slot}`;
export const curveIds: readonly CurveId[] = ["baseline", "kept1", "kept2", "kept3", "kept4", "current"];

export const curveIdOf = (slot: Slot): CurveId => `kept${slot}`;
