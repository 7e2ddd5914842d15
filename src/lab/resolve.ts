/** From a document to its scenarios: same people, same luck, one scenario per curve. */
import {
  type Change,
  changeTreatment,
  formatProblem,
  lineProblem,
  type Settings,
  strands,
} from "../../sim/index.ts";
import type { KeptModel } from "../engine/keptModels.ts";
import type { Preset } from "../library/presets.ts";
import { labMessages } from "../words/lab.ts";
import { type CurveId, curveIdOf } from "./curveIds.ts";
import type { LabContent, LabDocument, Spec } from "./document.ts";
import { splitChanges } from "./settingKinds.ts";

/** What documents and links may refer to, and the values of what they leave out. */
export interface LabTerms {
  readonly presets: readonly Preset[];
  readonly measures: readonly string[];
  readonly tabs: readonly string[];
  readonly usual: LabDocument;
  /** Defaults of settings, where they are not the present model's. */
  readonly defaults?: Settings;
  /** Whether the baseline stays as its preset is, whatever is assumed of the current scenario. */
  readonly fixed?: true;
  /** Whether a setting came after the model; absent for the present one. */
  readonly isLater?: (name: string) => boolean;
  /** What differs under former models, once it was fetched (`fetchFormer.ts`). */
  readonly former?: Map<KeptModel, FormerTerms>;
}

/** Scenarios and measures as a former model's version had them. */
export type FormerTerms = Required<Pick<LabTerms, "presets" | "measures" | "defaults" | "isLater">>;

/** The terms of a document that a model makes the numbers of. Throws when those of a former one were not fetched. */
export function termsOf(terms: LabTerms, engine: KeptModel | undefined): LabTerms {
  if (engine === undefined) return terms;
  const former = terms.former?.get(engine);
  if (former === undefined) throw new Error(`model: expected the terms of ${engine}, which were not fetched`);
  return { ...terms, ...former };
}

/** The scenarios of a document. Equal documents give the same objects, as long as these are remembered. */
export interface LabScenarios {
  /** The preset that `current` started from, unchanged. */
  readonly preset: Preset;
  readonly current: Preset;
  readonly baseline: Preset;
  /** By id of curve: current, baseline and every kept one. */
  readonly byId: ReadonlyMap<CurveId, Preset>;
}

/** The settings that two scenarios must share to have the same people and the same luck. */
const sharedSettings = ["agents", "groupSize", "poolPeople"] as const;
const mostRemembered = 200;

/** A preset by its id. Throws when there is none. */
export function presetOf({ presets }: LabTerms, id: string): Preset {
  const found = presets.find((preset) => preset.id === id);
  if (found === undefined)
    throw new Error(`scenario: expected one of the page's, received ${JSON.stringify(id)}`);
  return found;
}

/** Resolves documents within these terms; for a document without legal scenarios it gives every problem. */
export function createResolver(all: LabTerms) {
  const known = new Map<string, Preset>();

  const resolveWith = (
    terms: LabTerms,
    engine: KeptModel | undefined,
    spec: Spec,
    more: readonly Change[],
    problems: string[],
  ): Preset | undefined => {
    const key = JSON.stringify([engine, spec, more]);
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const later = laterIn(terms, spec);
    if (later.length > 0) {
      problems.push(...later.map(labMessages.engine.later));
      return undefined;
    }
    const parsed = changeTreatment(presetOf(terms, spec.preset), overridden(spec.changes, more), {
      events: spec.events,
    });
    if (!parsed.ok) {
      problems.push(...parsed.problems.map(formatProblem));
      return undefined;
    }
    if (known.size >= mostRemembered) known.delete(known.keys().next().value ?? "");
    known.set(key, parsed.treatment);
    return parsed.treatment;
  };

  return ({ current: spec, baseline: base, kept, run }: LabContent): LabScenarios | readonly string[] => {
    const problems: string[] = [];
    const terms = termsOf(all, run.engine);
    const resolveSpec = (one: Spec, more: readonly Change[], told: string[]) =>
      resolveWith(terms, run.engine, one, more, told);
    const current = resolveSpec(spec, plannedChanges(run), problems);
    if (current === undefined) return problems;
    const shared = sharedBy(current);
    const changes = all.fixed ? [] : splitChanges(spec.changes).assumed;
    const baseline = resolveSpec({ preset: base, changes }, shared, problems);
    const byId = new Map<CurveId, Preset>();
    if (baseline !== undefined) byId.set("baseline", baseline);
    for (const card of kept) {
      const scenario = resolveSpec(card.spec, shared, problems);
      if (scenario !== undefined) byId.set(curveIdOf(card.slot), scenario);
      const wrong = card.name === undefined ? undefined : lineProblem(card.name, "name");
      if (wrong !== undefined) problems.push(formatProblem({ path: `name${card.slot}`, ...wrong }));
    }
    byId.set("current", current);
    if (baseline === undefined || problems.length > 0) return [...new Set(problems)];
    return { preset: presetOf(terms, spec.preset), current, baseline, byId };
  };
}

/** The settings that a spec names and that came after the model of these terms. */
function laterIn({ isLater }: LabTerms, { changes, events = [] }: Spec): readonly string[] {
  if (isLater === undefined) return [];
  const named = [
    ...changes.map(([name]) => name),
    ...events.flatMap((event) => ("lever" in event ? [event.lever] : [])),
  ];
  return named.filter(isLater);
}

function plannedChanges({ seed, agents, months }: LabContent["run"]): Change[] {
  return [
    ...(seed === undefined ? [] : [["seed", seed] as const]),
    ...(agents === undefined ? [] : [["agents", agents] as const]),
    ...(months === undefined ? [] : [["months", months] as const]),
  ];
}

function sharedBy(current: Preset): Change[] {
  return [
    ["seed", current.seed],
    ["months", current.months],
    ...sharedSettings.map((name): Change => [name, current.settings[name]]),
  ];
}

/** Settings that the whole run shares win over those of a scenario in it. */
function overridden(changes: readonly Change[], shared: readonly Change[]): Change[] {
  const names = new Set(shared.map(([name]) => name));
  return [...changes.filter(([name]) => !names.has(name)), ...shared];
}

/** The changes without those of a name; the master lever's name also removes those of the strands. */
export function withoutChange(changes: readonly Change[], name: string): Change[] {
  const names: readonly string[] = name === "moderation" ? ["moderation", ...strands] : [name];
  return changes.filter(([other]) => !names.includes(other));
}
