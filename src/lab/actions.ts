/** Everything a reader can do to the document, and its result: (document, action) → document. Pure. */
import {
  type Change,
  findSettable,
  isStrand,
  type ScenarioEvent,
  type Settings,
  strands,
} from "../../sim/index.ts";
import type { Preset } from "../library/presets.ts";
import { type CurveId, curveIdOf, type Slot } from "./curveIds.ts";
import {
  cardOf,
  freeSlot,
  isSame,
  type KeptCard,
  type LabDocument,
  type Spec,
  withPresentModel,
  withSoundIds,
} from "./document.ts";
import { type LabTerms, presetOf, termsOf, withoutChange } from "./resolve.ts";
import type { LabView } from "./viewFields.ts";

export type LabAction =
  /**
   * A setting by its flat name; that of a kept scenario when `slot` is given. All scenarios share seed, agents and
   * months.
   */
  | { readonly type: "set"; readonly name: string; readonly value: Change[1]; readonly slot?: Slot }
  /** Back to the preset: one setting (with `moderation`, its strands too), or all, events included. */
  | { readonly type: "reset"; readonly name?: string }
  /** Back to the model's default: one setting, or all, events included. */
  | { readonly type: "resetToDefault"; readonly name?: string }
  | { readonly type: "choosePreset"; readonly preset: string }
  /** Takes a preset as the baseline, and reads differences against it. */
  | { readonly type: "chooseBaseline"; readonly preset: string }
  /** All events of the current or of a kept scenario; undefined for the events of the preset. */
  | { readonly type: "setEvents"; readonly events?: readonly ScenarioEvent[]; readonly slot?: Slot }
  | { readonly type: "setReplicates"; readonly replicates: number }
  /** Has the present model make the numbers, where one of before did. */
  | { readonly type: "usePresentModel" }
  /** Keeps the current scenario; nothing happens when all places are taken. */
  | { readonly type: "keep"; readonly name?: string }
  /** With an empty name, the name is made from the difference again. */
  | { readonly type: "rename"; readonly slot: Slot; readonly name: string }
  | { readonly type: "move"; readonly slot: Slot; readonly by: number }
  | { readonly type: "remove"; readonly slot: Slot }
  /** Puts a kept scenario under the levers. */
  | { readonly type: "take"; readonly slot: Slot }
  /** Puts an answer under the levers: values, and events if any are given. */
  | {
      readonly type: "takeAnswer";
      readonly changes: readonly Change[];
      readonly events?: readonly ScenarioEvent[] | undefined;
    }
  | { readonly type: "compareWith"; readonly id: CurveId }
  | { readonly type: "view"; readonly part: Partial<LabView> }
  /** A whole document, from a link or a file. */
  | { readonly type: "open"; readonly document: LabDocument };

const runNames = ["seed", "agents", "months"] as const;
type RunName = (typeof runNames)[number];
const isRunName = (name: string): name is RunName => runNames.some((other) => other === name);

/** The document after an action. The resolver checks whether its scenarios are legal. */
export function reduceDocument(terms: LabTerms, document: LabDocument, action: LabAction): LabDocument {
  const next = reduce(termsOf(terms, document.run.engine), document, action);
  if (next === document) return document;
  const isMoved = action.type !== "open" && next.current !== document.current;
  // The curve that the levers change is the one to show in front.
  return withSoundIds(isMoved ? { ...next, view: { ...next.view, focus: "current" } } : next);
}

function reduce(terms: LabTerms, document: LabDocument, action: LabAction): LabDocument {
  const { current, kept, run, view } = document;
  const onCard = (slot: Slot, change: (card: KeptCard) => KeptCard) => ({
    ...document,
    kept: kept.map((card) => (card.slot === slot ? change(card) : card)),
  });
  switch (action.type) {
    case "set": {
      const { name, value, slot } = action;
      if (isRunName(name))
        return { ...document, run: planned(run, name, value, presetOf(terms, current.preset)) };
      const set = (spec: Spec) => setIn(terms, spec, name, value);
      if (slot === undefined) return { ...document, current: set(current) };
      return onCard(slot, (card) => ({ ...card, spec: set(card.spec) }));
    }
    case "reset": {
      const { name } = action;
      if (name === undefined) return { ...document, current: { preset: current.preset, changes: [] } };
      if (isRunName(name)) return { ...document, run: { ...run, [name]: undefined } };
      return { ...document, current: { ...current, changes: withoutChange(current.changes, name) } };
    }
    case "resetToDefault": {
      const { name } = action;
      if (name === undefined)
        return { ...document, current: { preset: terms.usual.baseline, changes: [], events: [] } };
      const row = findSettable(name);
      if (row === undefined) return document;
      return {
        ...document,
        current: setIn(terms, current, name, terms.defaults?.[name as keyof Settings] ?? row.default),
      };
    }
    case "choosePreset":
      if (action.preset === current.preset) return document;
      return { ...document, current: { preset: action.preset, changes: [] } };
    case "chooseBaseline":
      return { ...document, baseline: action.preset, reference: "baseline" };
    case "setEvents": {
      const set = (spec: Spec) => withEvents(terms, spec, action.events);
      if (action.slot === undefined) return { ...document, current: set(current) };
      return onCard(action.slot, (card) => ({ ...card, spec: set(card.spec) }));
    }
    case "setReplicates":
      return { ...document, run: { ...run, replicates: action.replicates } };
    case "usePresentModel":
      return withPresentModel(document);
    case "keep": {
      const slot = freeSlot(document);
      if (slot === undefined) return document;
      return { ...document, kept: [...kept, named({ slot, spec: current }, action.name ?? "")] };
    }
    case "rename":
      return onCard(action.slot, (card) => named(card, action.name));
    case "move":
      return { ...document, kept: moved(kept, action.slot, action.by) };
    case "remove":
      return { ...document, kept: kept.filter(({ slot }) => slot !== action.slot) };
    case "take": {
      const card = cardOf(document, curveIdOf(action.slot));
      return card === undefined ? document : { ...document, current: card.spec };
    }
    case "takeAnswer":
      return { ...document, current: withAnswer(terms, current, action.changes, action.events) };
    case "compareWith":
      return { ...document, reference: action.id };
    case "view": {
      const next = { ...view, ...action.part };
      return isSame(next, view) ? document : { ...document, view: next };
    }
    case "open":
      return action.document;
  }
}

function planned(run: LabDocument["run"], name: RunName, value: Change[1], preset: Preset) {
  // Agents chosen by hand are kept: without a choice the page may take more.
  const isUsual = name !== "agents" && value === preset[name];
  return { ...run, [name]: isUsual ? undefined : value };
}

/** Whether the name keeps the rule for texts is for the resolver to say. */
function named({ slot, spec }: KeptCard, name: string): KeptCard {
  return name === "" ? { slot, spec } : { slot, name, spec };
}

function moved(kept: readonly KeptCard[], slot: Slot, by: number): readonly KeptCard[] {
  const from = kept.findIndex((card) => card.slot === slot);
  const to = Math.min(kept.length - 1, Math.max(0, from + by));
  if (from < 0 || to === from) return kept;
  const others = kept.filter((card) => card.slot !== slot);
  return [...others.slice(0, to), kept[from], ...others.slice(to)];
}

function withEvents(terms: LabTerms, spec: Spec, events: readonly ScenarioEvent[] | undefined): Spec {
  const { events: _, ...others } = spec;
  if (events === undefined || isSame(events, presetOf(terms, spec.preset).events)) return others;
  return { ...others, events };
}

/**
 * The spec with these changes in place of its own changes of the same names. When a reader moves the master lever, all
 * strands follow; here a changed `moderation` leaves strands that were set by name where they are, so that the settings
 * are those that the experiment tried.
 */
function withAnswer(
  terms: LabTerms,
  spec: Spec,
  answer: readonly Change[],
  events: readonly ScenarioEvent[] = spec.events ?? presetOf(terms, spec.preset).events,
): Spec {
  const named = new Set(answer.map(([name]) => name));
  const others = spec.changes.filter(([name]) => !named.has(name));
  const preset = presetOf(terms, spec.preset);
  const all = [...others, ...answer];
  const told = answer.filter(([name, value]) => {
    const besides = all.filter(([other]) => other !== name);
    return !isUsual(preset, besides, name, value);
  });
  return withEvents(terms, { ...spec, changes: [...others, ...told] }, events);
}

/** Strands that the spec sets by name: experiments hold them when they move the master lever. */
export function heldStrands({ changes, free }: Spec): readonly string[] {
  return free ? [] : changes.map(([name]) => name).filter(isStrand);
}

function setIn(terms: LabTerms, spec: Spec, name: string, value: Change[1]): Spec {
  const others = withoutChange(spec.changes, name);
  const usual = isUsual(presetOf(terms, spec.preset), others, name, value);
  const changes: readonly Change[] = usual ? others : [...others, [name, value]];
  if (name !== "moderation" && !isStrand(name)) return { ...spec, changes };
  // From here on the strands are the reader's.
  const { free, ...own } = spec;
  return { ...own, changes };
}

/** Whether the preset and the other changes already give this value. */
function isUsual(preset: Preset, others: readonly Change[], name: string, value: Change[1]): boolean {
  if (name === "mode" || name === "rival") return preset[name] === value;
  if (name === "moderation") return strands.every((strand) => preset.settings[strand] === value);
  if (isStrand(name) && others.some(([other]) => other === "moderation")) return false;
  return preset.settings[name as keyof Settings] === value;
}

/** The key that several actions in a row must share to be one step. */
export function joiningKey(action: LabAction): string | undefined {
  if (action.type === "set") return `${action.slot ?? "current"} ${action.name}`;
  if (action.type === "setEvents") return `${action.slot ?? "current"} events`;
  return undefined;
}
