/**
 * The lab's store: one document (`document.ts`) under undo (`history.ts`), and the scenarios it stands for. Panels read
 * signals and dispatch actions; nothing else changes the document.
 *
 * To add …
 * - an action: a member of `LabAction` and its case in `actions.ts`. Checks, undo, history and links then work without
 *   more code; add a line to `joiningKey` there when several such actions in a row are one step. Words for the step, if
 *   `describeStep` finds none that fit, go to `describe.ts`.
 * - a field that results depend on: `LabContent` (`document.ts`), its usual value in `usual.ts`, one line each in
 *   `formatLink` and `parseLink` (`link.ts`) and in `labFile.ts`. A field of the view: one line in `viewFields.ts`.
 * - a key: a line in `keys.ts`, and its words in `words/help.ts`.
 * - something that outlives its panel, such as a long experiment: a key in `lasting` (`lasting.ts`).
 */
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Change, ScenarioEvent } from "../../sim/index.ts";
import type { GrownEnsemble } from "../engine/ensembles.ts";
import type { Preset } from "../library/presets.ts";
import { joiningKey, type LabAction, reduceDocument } from "./actions.ts";
import { fewestAgents } from "./crowd/fewAgents.ts";
import { firstLook, withFixedAgents } from "./crowd/firstLook.ts";
import type { CurveId } from "./curveIds.ts";
import type { OpenDialog } from "./dialogs.ts";
import { isSame, type LabContent, type LabDocument } from "./document.ts";
import { createHistory, goToStep, type LabHistory, presentOf, recordChange } from "./history.ts";
import { createShelf, type Lasting } from "./lasting.ts";
import { mostAgents } from "./pageBounds.ts";
import { createResolver, type LabScenarios, type LabTerms, termsOf } from "./resolve.ts";
import type { LabView } from "./viewFields.ts";

/** A document with its scenarios. */
export interface Shown extends LabScenarios {
  readonly document: LabDocument;
  /** The view, with a month that is within the run, and a measure that the model has. */
  readonly view: LabView;
  /** The curve with which the others are compared. */
  readonly reference: Preset;
  /** What was asked for, as long as its many agents are computed; meanwhile a first look with few agents is shown. */
  readonly coming?: LabScenarios;
}

export interface Store {
  readonly terms: LabTerms;
  /** The document that the page shows: the present one, or the glimpse. */
  readonly shown: ReadonlySignal<Shown>;
  readonly view: ReadonlySignal<LabView>;
  readonly current: ReadonlySignal<Preset>;
  readonly baseline: ReadonlySignal<Preset>;
  readonly reference: ReadonlySignal<Preset>;
  readonly history: ReadonlySignal<LabHistory>;
  /** Another content that is shown in place of the present one, such as the content before the last change. */
  readonly glimpse: Signal<LabContent | undefined>;
  /** Whether the reference is shown alone, for as long as a key or a button is held. */
  readonly blinking: Signal<boolean>;
  /** False while a control is being dragged. */
  readonly settled: Signal<boolean>;
  /** Whether everybody is an agent where the document leaves the number of agents to the page. */
  readonly everybody: Signal<boolean>;
  /** Whether somebody computes what many agents give; then a first look is shown until that is there. */
  readonly looksFirst: Signal<boolean>;
  /** Complete results of scenarios with many agents. */
  readonly ready: Signal<ReadonlyMap<Preset, GrownEnsemble<Preset>>>;
  /** What the document asks for; with `everybody`, all people as agents where the document leaves that to the page. */
  asked(document: LabContent, everybody: boolean): LabScenarios | readonly string[];
  /** Whether the value axis fits the curves instead of being the fixed one. */
  readonly zoomed: Signal<boolean>;
  readonly playing: Signal<boolean>;
  /** Whether the timeline is open. */
  readonly timeline: Signal<boolean>;
  /** Why the last change, or parts of the last link, were refused; empty when nothing was refused. */
  readonly refused: ReadonlySignal<{
    readonly from: "link" | "change";
    readonly problems: readonly string[];
  }>;
  /** The open dialog, of those that can be opened from anywhere. */
  readonly dialog: Signal<OpenDialog | undefined>;
  /** State that outlives a panel and is no part of the document: see `lasting.ts`. */
  lasting<Value>(key: Lasting<Value>): Value;
  /** Applies the action; refuses one that would leave no legal scenarios. `isSettled` is false during a drag. */
  dispatch(action: LabAction, isSettled?: boolean): void;
  /** Changes a setting of the current scenario, or of the run, by its flat name. */
  set(name: string, value: Change[1], isSettled?: boolean): void;
  /** Puts an answer under the levers, in one step: values, and events if any are given. */
  take(changes: readonly Change[], events?: readonly ScenarioEvent[]): void;
  /** Back to the preset: one setting (with `moderation`, its strands too), or all. */
  reset(name?: string): void;
  /** Changes the view. */
  show(part: Partial<LabView>): void;
  /**
   * Takes a document from a link or a file, with the parts that were not understood; with `start`, it is the first step
   * of the history.
   */
  open(document: LabDocument, problems: readonly string[], start?: "start"): void;
  undo(): void;
  redo(): void;
  /** Goes to a step of the history by its index. */
  goTo(step: number): void;
  /** Clears the list of what was refused. */
  dismiss(): void;
}

/** A store that shows `first`. `now` is any clock in milliseconds. Throws when `first` is not legal. */
export function createStore(terms: LabTerms, first: LabDocument, now = () => performance.now()): Store {
  const resolve = createResolver(terms);
  const history = signal(createHistory(first));
  const settled = signal(true);
  const zoomed = signal(false);
  const glimpse = signal<LabContent | undefined>(undefined);
  const refused = signal<Store["refused"]["value"]>({ from: "change", problems: [] });

  const everybody = signal(false);
  const looksFirst = signal(false);
  const ready = signal<Store["ready"]["value"]>(new Map());

  const asked: Store["asked"] = (document, isEverybody) => {
    const own = resolve(document);
    if (!isEverybody || isProblems(own) || document.run.agents !== undefined) return own;
    const { agents, poolPeople } = own.current.settings;
    if (poolPeople <= agents || poolPeople > mostAgents) return own;
    const whole = resolve({ ...document, run: { ...document.run, agents: poolPeople } });
    return isProblems(whole) ? own : whole;
  };
  const showing = (document: LabDocument, whole = asked(document, false)): Shown | readonly string[] => {
    if (isProblems(whole)) return whole;
    const isWhole =
      !looksFirst.value ||
      whole.current.settings.agents <= fewestAgents ||
      (settled.value && [...whole.byId.values()].every((scenario) => ready.value.has(scenario)));
    const own = asked(document, false);
    const isFew = !isProblems(own) && own.current.settings.agents <= fewestAgents;
    const resolved = isWhole ? whole : isFew ? own : firstLook(whole);
    const { view, reference } = document;
    const month = Math.min(view.month, resolved.current.months);
    const { measures } = termsOf(terms, document.run.engine);
    const measure = measures.includes(view.measure) ? view.measure : terms.usual.view.measure;
    return {
      ...resolved,
      document,
      view: { ...view, month, measure },
      reference: resolved.byId.get(reference) ?? resolved.baseline,
      ...(!isWhole && { coming: whole }),
    };
  };
  const legal = (document: LabDocument): Shown => {
    const found = showing(document, asked(document, everybody.value));
    if (isProblems(found)) throw new Error(found.join("; "));
    return found;
  };
  legal(first);
  const shown = computed(() => legal({ ...presentOf(history.value), ...glimpse.value }));

  /** Takes the next document, unless it has no legal scenarios; then it records the reasons. */
  const take = (next: LabDocument, joining?: Parameters<typeof recordChange>[2]): readonly string[] => {
    const resolved = showing(next);
    if (isProblems(resolved)) return resolved;
    glimpse.value = undefined;
    history.value = recordChange(history.peek(), next, joining);
    return [];
  };
  const present = () => presentOf(history.peek());
  const refuse = (from: "link" | "change", problems: readonly string[]) => {
    if (problems.length > 0 || refused.peek().problems.length > 0) refused.value = { from, problems };
  };
  const dispatch = (action: LabAction, isSettled = true) =>
    batch(() => {
      settled.value = isSettled;
      const before = present();
      const next = reduceDocument(terms, before, action);
      if (next.view.measure !== before.view.measure || next.current.preset !== before.current.preset)
        zoomed.value = false;
      const key = joiningKey(action);
      const problems = take(next, key === undefined ? undefined : { key, now: now(), isSettled });
      // Moving in time or between pictures does not clear what was refused before.
      if (action.type !== "view" || problems.length > 0) refuse("change", problems);
    });
  const goTo = (step: number) =>
    batch(() => {
      glimpse.value = undefined;
      settled.value = true;
      history.value = goToStep(history.peek(), step);
    });

  return {
    terms,
    shown,
    view: computed(() => shown.value.view),
    current: computed(() => shown.value.current),
    baseline: computed(() => shown.value.baseline),
    reference: computed(() => shown.value.reference),
    history,
    glimpse,
    blinking: signal(false),
    settled,
    everybody,
    looksFirst,
    ready,
    asked,
    zoomed,
    playing: signal(false),
    timeline: signal(false),
    dialog: signal(undefined),
    lasting: createShelf(terms),
    refused,
    dispatch,
    set: (name, value, isSettled) => dispatch({ type: "set", name, value }, isSettled),
    take: (changes, events) => dispatch({ type: "takeAnswer", changes, events }),
    reset: (name) => dispatch(name === undefined ? { type: "reset" } : { type: "reset", name }),
    show: (part) => dispatch({ type: "view", part }, settled.peek()),
    open: (document, problems, start) =>
      batch(() => {
        settled.value = true;
        const fixed = document === terms.usual ? document : withFixedAgents(terms, document);
        refuse("link", [
          ...problems,
          ...take(reduceDocument(terms, present(), { type: "open", document: fixed })),
        ]);
        if (start !== undefined) history.value = createHistory(present());
      }),
    undo: () => goTo(history.peek().at - 1),
    redo: () => goTo(history.peek().at + 1),
    goTo,
    dismiss: () => refuse("change", []),
  };
}

/** The document with the agents that it is shown with, or will be, as links and files name them. */
export function documentOf({ document, view, current, coming }: Shown): LabDocument {
  const { agents } = (coming?.current ?? current).settings;
  return { ...document, view, run: { ...document.run, agents } };
}

const isProblems = (found: object): found is readonly string[] => Array.isArray(found);

/** Whether two shown curves are the same scenario. */
export function showSame({ byId }: Shown, a: CurveId, b: CurveId): boolean {
  const [one, other] = [byId.get(a), byId.get(b)];
  return (
    one === other || (one !== undefined && other !== undefined && isSame(runFacts(one), runFacts(other)))
  );
}

const runFacts = ({ months, seed, rival, mode, settings, events }: Preset) => [
  months,
  seed,
  rival,
  mode,
  settings,
  events,
];
