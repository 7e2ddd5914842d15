/** What the page shows and what it compares: signals, and the actions that change them. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import {
  applySettings,
  type Change,
  formatProblem,
  type Problem,
  type Scenario,
  settables,
  strands,
} from "../sim/index.ts";
import type { LinkTerms, View } from "./engine/link.ts";

/** A view with the scenarios it stands for. */
export interface Shown {
  readonly view: View;
  /** The preset that `current` started from, unchanged. */
  readonly preset: Scenario;
  /** The scenario under the reader's hands: the preset with all changes. */
  readonly current: Scenario;
  /** What it is compared with: people, luck, length and assumptions are those of `current`. */
  readonly reference: Scenario;
  /** Settings of `current` that are legal but outside the range studied. */
  readonly flags: readonly Problem[];
}

export interface Store {
  readonly terms: LinkTerms;
  readonly shown: ReadonlySignal<Shown>;
  readonly view: ReadonlySignal<View>;
  readonly current: ReadonlySignal<Scenario>;
  readonly reference: ReadonlySignal<Scenario>;
  /** False while a control is being dragged. */
  readonly settled: Signal<boolean>;
  readonly zoomed: Signal<boolean>;
  readonly playing: Signal<boolean>;
  /** Why the last change, or parts of the last link, were not taken; empty when all was. */
  readonly refused: ReadonlySignal<{
    readonly from: "link" | "change";
    readonly problems: readonly string[];
  }>;
  /** Changes a setting by its flat name; what makes no legal scenario is refused. `isSettled` is false in a drag. */
  set(name: string, value: Change[1], isSettled?: boolean): void;
  /** Back to the preset: one setting (with `moderation`, its strands too), or all. */
  reset(name?: string): void;
  /** Changes what is shown; another scenario keeps only the changes that say how it is run. */
  show(part: Partial<Omit<View, "changes">>): void;
  /** Takes a view that a link gave, with what was not understood of it. */
  open(view: View, problems: readonly string[]): void;
  /** Forgets what was refused. */
  dismiss(): void;
}

/** Settings that say how a scenario is run rather than what it is. */
const runNames: readonly string[] = ["seed", "agents", "groupSize"];
/** What two scenarios must share for the same people and the same luck. */
const sharedSettings = ["agents", "groupSize", "poolPeople"] as const;

const policyKinds = new Set(["lever", "leadership"]);
const assumptions: ReadonlySet<string> = new Set(
  settables.filter(({ kind }) => !policyKinds.has(kind)).map(({ name }) => name),
);

/** Whether a change of this name holds for both curves. */
export function isAssumption(name: string): boolean {
  return assumptions.has(name);
}

/** A store that shows `first`. Throws when `first` makes no legal scenario. */
export function createStore(terms: LinkTerms, first: View): Store {
  const opened = resolve(terms, first);
  if (Array.isArray(opened)) throw new Error(opened.map(formatProblem).join("; "));
  const shown = signal(opened as Shown);
  const settled = signal(true);
  const zoomed = signal(false);
  const refused = signal<Store["refused"]["value"]>({ from: "change", problems: [] });

  const take = (view: View, isSettled = true, problems?: readonly string[]) => {
    const next = resolve(terms, view, shown.value);
    batch(() => {
      settled.value = isSettled;
      const reasons = Array.isArray(next) ? next.map(formatProblem) : [];
      const from = problems === undefined ? "change" : "link";
      // Moving about in time or between pictures says nothing about what was refused before.
      if (view.changes !== shown.value.view.changes || problems !== undefined || reasons.length > 0)
        refused.value = { from, problems: [...(problems ?? []), ...reasons] };
      if (!Array.isArray(next)) shown.value = next as Shown;
    });
  };

  return {
    terms,
    shown,
    view: computed(() => shown.value.view),
    current: computed(() => shown.value.current),
    reference: computed(() => shown.value.reference),
    settled,
    zoomed,
    playing: signal(false),
    refused,
    set(name, value, isSettled) {
      const { view, preset } = shown.value;
      const others = without(view.changes, name);
      const usual = isUsual(preset, others, name, value);
      take({ ...view, changes: usual ? others : [...others, [name, value]] }, isSettled);
    },
    reset(name) {
      const { view } = shown.value;
      take({ ...view, changes: name === undefined ? [] : without(view.changes, name) });
    },
    show(part) {
      const { view } = shown.value;
      const other = part.scenario !== undefined && part.scenario !== view.scenario;
      if (other || part.measure !== undefined) zoomed.value = false;
      const kept = view.changes.filter(([name]) => runNames.includes(name));
      take({ ...view, ...part, changes: other ? kept : view.changes });
    },
    open: (view, problems) => take(view, true, problems),
    dismiss() {
      refused.value = { from: "change", problems: [] };
    },
  };
}

/** The scenarios of a view, or why there are none. What has not changed since `before` stays the same object. */
function resolve(terms: LinkTerms, view: View, before?: Shown): Shown | readonly Problem[] {
  const preset = presetOf(terms, view.scenario);
  const same = before?.preset === preset && before.view.changes === view.changes;
  const parsed = same
    ? { ok: true as const, scenario: before.current, flags: before.flags }
    : applySettings(preset, view.changes);
  if (!parsed.ok) return parsed.problems;
  const { scenario: current, flags } = parsed;
  const common = shared(current, view.changes);
  const sameReference =
    before?.view.reference === view.reference &&
    JSON.stringify(common) === JSON.stringify(shared(before.current, before.view.changes));
  const compared = sameReference
    ? { ok: true as const, scenario: before.reference }
    : applySettings(presetOf(terms, view.reference), common);
  if (!compared.ok) return compared.problems;
  const month = Math.min(view.month, current.months);
  return { view: { ...view, month }, preset, current, reference: compared.scenario, flags };
}

function presetOf({ scenarios }: LinkTerms, id: string): Scenario {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found === undefined)
    throw new Error(`scenario: expected one of the page's, received ${JSON.stringify(id)}`);
  return found;
}

function shared(current: Scenario, changes: readonly Change[]): Change[] {
  const run = sharedSettings.map((name): Change => [name, current.settings[name]]);
  return [
    ...changes.filter(([name]) => isAssumption(name)),
    ["seed", current.seed],
    ["months", current.months],
    ...run,
  ];
}

/** The changes but those of a name; the master lever's takes those of the strands along. */
function without(changes: readonly Change[], name: string): Change[] {
  const names: readonly string[] = name === "moderation" ? ["moderation", ...strands] : [name];
  return changes.filter(([other]) => !names.includes(other));
}

/** Whether the value is what the preset and the other changes give anyway. */
function isUsual(preset: Scenario, others: readonly Change[], name: string, value: Change[1]): boolean {
  if (name === "seed" || name === "mode" || name === "rival" || name === "months")
    return preset[name] === value;
  if (name === "moderation") return strands.every((strand) => preset.settings[strand] === value);
  const isStrand = (strands as readonly string[]).includes(name);
  if (isStrand && others.some(([other]) => other === "moderation")) return false;
  return preset.settings[name as keyof Scenario["settings"]] === value;
}

/** The changes that name a policy, and those that name an assumption, with the values they have now. */
export function splitChanges(changes: readonly Change[]): { policy: Change[]; assumed: Change[] } {
  const told = changes.filter(([name]) => !runNames.includes(name));
  return {
    policy: told.filter(([name]) => !isAssumption(name)),
    assumed: told.filter(([name]) => isAssumption(name)),
  };
}
