/** The kind of a number in the table. A parameter that the schedule may change is a lever. */
export type SettableKind = "parameter" | "lever" | "initial" | "population" | "scale" | "leadership";

/** One number a scenario may set. */
export interface Settable {
  /** The one name it has in JSON, code, columns and flags. */
  readonly name: string;
  /** The symbol in model.md; "" when it has none. */
  readonly symbol: string;
  readonly kind: SettableKind;
  readonly default: number;
  /** Hard bounds, both included: a value outside is an error. */
  readonly bounds: readonly [number, number];
  /**
   * Study range: the range from which studies of sensitivity and robustness draw. A value outside is legal and flagged.
   */
  readonly range?: readonly [number, number];
  readonly integer?: boolean;
  readonly unit: string;
  /** A measured, B its direction or size is known, C chosen; "" when it is no claim about the world. */
  readonly grade: "A" | "B" | "C" | "";
  /** Sentence-case label. */
  readonly label: string;
}

/** What the table says of a setting besides; {@link describeSettable} adds it. */
export interface SettableTexts {
  /** The source of the default and of the range. */
  readonly source: string;
  /** What it does, in one plain sentence. */
  readonly text: string;
}

/** Dimensions that many rows share: unit and hard bounds. */
export const utility = { unit: "utility", bounds: [-20, 20] } as const;
export const monthlyRate = { unit: "per month", bounds: [0, 1] } as const;
export const share = { unit: "share", bounds: [0, 1] } as const;
export const index = { unit: "index", bounds: [0, 1] } as const;
export const months = { unit: "months", integer: true } as const;
