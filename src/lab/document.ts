/**
 * The lab's document: all that a link says, a file keeps and undo restores, as plain data. Its content is what results
 * depend on, and each change of it is a step that can be undone. Its view is how results are shown; a change of the
 * view is no such step.
 */
import { type Change, modelVersion, type ScenarioEvent } from "../../sim/index.ts";
import type { KeptModel } from "../engine/keptModels.ts";
import { type CurveId, curveIdOf, type Slot, slots } from "./curveIds.ts";
import type { LabView } from "./viewFields.ts";

/** A scenario as the reader made it: a preset, the changes, and the events if they were changed. */
export interface Spec {
  /** Id of one of the page's presets. */
  readonly preset: string;
  /**
   * By flat name, in order; of two changes with one name the last counts. Seed, agents and months belong to the run
   * plan.
   */
  readonly changes: readonly Change[];
  /** All events, when they differ from the preset's. */
  readonly events?: readonly ScenarioEvent[];
  /**
   * Whether strands among the changes are the scenario's own, as a file had them: an experiment that moves the master
   * lever moves them along. Those that a reader sets by name it leaves where they are.
   */
  readonly free?: true;
}

export interface KeptCard {
  readonly slot: Slot;
  /** As the reader named it; absent, the name is made from the difference to the baseline. */
  readonly name?: string;
  readonly spec: Spec;
}

/** How every scenario of the lab is run; what is absent is taken from the current preset. */
export interface RunSettings {
  readonly seed?: string;
  readonly agents?: number;
  readonly months?: number;
  readonly replicates: number;
  /** The model of before that makes the numbers, as it made those of the link or file; absent, the present one does. */
  readonly engine?: KeptModel;
}

export interface LabContent {
  readonly current: Spec;
  /** Id of the preset that is the baseline; it takes over the assumptions of `current`. */
  readonly baseline: string;
  /** In the order of the strip, at most one per slot. */
  readonly kept: readonly KeptCard[];
  /** The scenario with which the others are compared: the baseline or a kept one. */
  readonly reference: CurveId;
  readonly run: RunSettings;
}

export interface LabDocument extends LabContent {
  readonly view: LabView;
}

/** Version of the model that makes a document's numbers. */
export function modelOf({ run }: Pick<LabContent, "run">): string {
  return run.engine ?? modelVersion;
}

/** The same document with numbers of the present model: what it does not set has the defaults of that. */
export function withPresentModel<Content extends LabContent>(document: Content): Content {
  const { engine: _, ...run } = document.run;
  return { ...document, run };
}

/** The content without the view. */
export function contentOf({ current, baseline, kept, reference, run }: LabDocument | LabContent): LabContent {
  return { current, baseline, kept, reference, run };
}

/** Whether two contents, or parts of them, are equal. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The card of a curve; undefined for the current one and the baseline. */
export function cardOf({ kept }: LabContent, id: CurveId): KeptCard | undefined {
  return kept.find(({ slot }) => curveIdOf(slot) === id);
}

/** The lowest place that no card has; undefined when all are taken. */
export function freeSlot({ kept }: LabContent): Slot | undefined {
  return slots.find((slot) => kept.every((card) => card.slot !== slot));
}

/** The document with a view that refers only to what exists: no focus or reference on a card that is gone. */
export function withSoundIds(document: LabDocument): LabDocument {
  const exists = (id: CurveId) => id === "current" || id === "baseline" || cardOf(document, id) !== undefined;
  const reference =
    exists(document.reference) && document.reference !== "current" ? document.reference : "baseline";
  const { view } = document;
  const focus = exists(view.focus) ? view.focus : "current";
  if (reference === document.reference && focus === view.focus) return document;
  return { ...document, reference, view: { ...view, focus } };
}
