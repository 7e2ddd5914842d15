/** A scenario as the model runs it: parsed, complete, plain data. */
import type { LeverName, Settings } from "./parameters.ts";

/** Who chooses the strands: the schedule, trial and error, or a look ahead (model.md, Leadership). */
export const modes = ["scheduled", "adaptive", "farsighted"] as const;
export type Mode = (typeof modes)[number];

/** Claims of the source that a scenario may show (docs/odd.md, The claims). */
export const claims = [
  "C1",
  "C2",
  "C3",
  "C4",
  "C5",
  "C6",
  "C7",
  "C8",
  "C9",
  "C10",
  "C11",
  "C12",
  "C13",
  "C14",
  "C15",
  "C16",
  "C17",
] as const;
export type Claim = (typeof claims)[number];

/** A lever that an event may move; `moderation` moves the four strands. */
export type EventLever = LeverName | "moderation";

/** A dated change. `month` is 0-based: month 0 is the first of the run. */
export type ScenarioEvent =
  | { readonly kind: "step"; readonly month: number; readonly lever: EventLever; readonly value: number }
  /** A straight line from the value held before to `value`, reached at `month + duration`. */
  | {
      readonly kind: "ramp";
      readonly month: number;
      readonly duration: number;
      readonly lever: EventLever;
      readonly value: number;
    }
  /** Held for `duration` months, then back to the value of the schedule without this event. */
  | {
      readonly kind: "pulse";
      readonly month: number;
      readonly duration: number;
      readonly lever: EventLever;
      readonly value: number;
    }
  /** `share` of the prisoners of month 0 go free, `shareToRival` of these to IS-K, the rest to neither side. */
  | {
      readonly kind: "prisonRelease";
      readonly month: number;
      readonly share: number;
      readonly shareToRival: number;
    };

/** All that decides a run. Runs, experiments, plans, claims, worlds and fingerprints take this and read no texts. */
export interface Treatment {
  /** Length of the run, 1 to 1,200. */
  readonly months: number;
  readonly seed: string;
  /** Whether IS-K exists. */
  readonly rival: boolean;
  readonly mode: Mode;
  /** Every number of the table, defaults filled in. */
  readonly settings: Settings;
  readonly events: readonly ScenarioEvent[];
}

/** A scenario's description of itself; no run depends on it. */
export interface About {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** Day the scenario was written, YYYY-MM-DD. */
  readonly date: string;
  readonly source: string;
  readonly leavesOut: string;
  readonly claims: readonly Claim[];
  /** Name of a file in scenarios/observations, without its ending; "" when none. */
  readonly observations: string;
}

export interface Scenario extends About, Treatment {}

/** A problem at one place of the input: what was expected there and what was received. */
export interface Problem {
  /**
   * Keys from the outside in, joined by dots; in a parser's answer, "scenario" or "observations" means the whole input.
   */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** The nearest legal name or number. */
  readonly suggestion?: string;
}

/** A scenario with its values that are legal but outside the study range; or every problem of the input. */
export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario; readonly flags: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
