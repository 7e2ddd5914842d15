/** Names of scenarios and of steps, made from what differs, so that the reader does not have to invent names. */
import {
  type Change,
  changeTreatment,
  isStrand,
  type Mode,
  settables,
  strands,
  valueIn,
} from "../../sim/index.ts";
import type { Preset } from "../library/presets.ts";
import { settingLabel } from "../library/settingLabel.ts";
import { labMessages } from "../words/lab.ts";
import { numerals } from "../words/numerals.ts";
import { listed } from "../words/parts/listed.ts";
import { type CurveId, curveIdOf } from "./curveIds.ts";
import { cardOf, isSame, type KeptCard, type LabContent, modelOf, type Spec } from "./document.ts";
import { type LabTerms, presetOf, termsOf } from "./resolve.ts";

const longestName = 60;

/** A preset with at most this many differences from the baseline is described by them; one with more, by its title. */
const mostTold = 3;

/**
 * How a scenario differs from the baseline: "Moderation 0.3, propaganda strength 0.8". A preset that differs in many
 * settings, or by events, is described by its title and the changes to it.
 */
export function nameOfSpec(terms: LabTerms, spec: Spec, baseline: string): string {
  const preset = presetOf(terms, spec.preset);
  if (spec.changes.length === 0 && spec.events === undefined) return preset.title;
  const base = presetOf(terms, baseline);
  const events = spec.events === undefined ? [] : [labMessages.names.events(spec.events.length)];
  const changed = changeTreatment(preset, spec.changes, { events: spec.events });
  const differences = changed.ok ? differencesOf(base, changed.treatment) : [];
  const isTold = differences.length <= mostTold && isSame(preset.events, base.events);
  const said = isTold ? differences.map(sayChange) : [preset.title, ...spec.changes.map(sayChange)];
  return joined([...said, ...events], preset.title);
}

/** The same of a scenario as it was run. */
export function nameOfTreatment(terms: LabTerms, scenario: Preset, baseline: string): string {
  const base = presetOf(terms, baseline);
  const differences = differencesOf(base, scenario);
  const [first, ...others] = differences;
  if (first === undefined) return scenario.title;
  const isTold = others.length < mostTold && isSame(scenario.events, base.events);
  return isTold ? joined(differences.map(sayChange), scenario.title) : scenario.title;
}

/** Whole parts, as many as a name has room for, and how many more there are. */
function joined(parts: readonly string[], otherwise: string): string {
  const [first = otherwise, ...others] = parts;
  const all = [upperFirst(first), ...others.map(lowerFirst)];
  for (let count = all.length; count > 1; count--) {
    const more = all.length - count;
    const text = listed([...all.slice(0, count), ...(more === 0 ? [] : [labMessages.history.more(more)])]);
    if (text.length <= longestName) return text;
  }
  return all.length === 1 ? all[0] : listed([all[0], labMessages.history.more(all.length - 1)]);
}

/** The settings in which a scenario differs from another, with its own values; strands that moved together as one. */
function differencesOf(from: Preset, to: Preset): Change[] {
  const names = ["mode", "rival", ...settables.map(({ name }) => name)];
  const all = names
    .filter((name) => valueIn(from, name) !== valueIn(to, name))
    .map((name): Change => [name, valueIn(to, name) ?? 0]);
  const level = to.settings.women;
  const together = strands.every(
    (strand) => to.settings[strand] === level && from.settings[strand] !== level,
  );
  if (!together) return all;
  return [["moderation", level], ...all.filter(([name]) => !isStrand(name))];
}

/** The name of a curve: the card's own, or one made from the difference to the baseline. */
export function nameOfCurve(all: LabTerms, content: LabContent, id: CurveId): string {
  const terms = termsOf(all, content.run.engine);
  if (id === "baseline") return presetOf(terms, content.baseline).title;
  const card = cardOf(content, id);
  if (card === undefined) return nameOfSpec(terms, content.current, content.baseline);
  return nameOfCard(terms, content, card);
}

function nameOfCard(all: LabTerms, content: LabContent, { name, spec }: KeptCard): string {
  return name ?? nameOfSpec(termsOf(all, content.run.engine), spec, content.baseline);
}

function sayChange([name, value]: Change): string {
  const say = labMessages.names;
  if (name === "mode") return say.mode[value as Mode];
  if (name === "rival") return say.rival[value === true ? "true" : "false"];
  return say.set(labelOf(name), sayValue(value));
}

export function labelOf(name: string): string {
  const { seed, months, agents } = labMessages.history;
  if (name === "seed" || name === "months" || name === "agents") return { seed, months, agents }[name];
  return settingLabel(name);
}

function sayValue(value: Change[1] | undefined): string {
  return typeof value === "number" ? numerals(Number(value.toPrecision(4))) : String(value ?? "");
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string) =>
  /^(IS-K|Taliban)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** "Moderation 0.1 → 0.4": the change from one content to the next; the first step has no content before it. */
export function describeStep(all: LabTerms, before: LabContent | undefined, after: LabContent): string {
  const terms = termsOf(all, after.run.engine);
  const say = labMessages.history;
  if (before === undefined) return say.opened;
  const told = [
    ...describeRun(terms, before, after),
    ...(before.baseline === after.baseline ? [] : [say.baseline(presetOf(terms, after.baseline).title)]),
    ...(before.reference === after.reference || before.baseline !== after.baseline
      ? []
      : [say.reference(nameOfCurve(terms, after, after.reference))]),
    ...describeKept(all, before, after),
    ...describeSpec(terms, before.current, after.current),
  ];
  if (told.length === 0) return say.other;
  return listed(told.length <= 2 ? told : [...told.slice(0, 2), say.more(told.length - 2)]);
}

function describeRun(terms: LabTerms, before: LabContent, after: LabContent): string[] {
  const say = labMessages.history;
  const preset = presetOf(terms, after.current.preset);
  const names = ["seed", "agents", "months"] as const;
  const values = (run: LabContent["run"], name: (typeof names)[number]) =>
    sayValue(run[name] ?? valueIn(preset, name));
  const told = names
    .filter((name) => before.run[name] !== after.run[name])
    .map((name) => say.from(say[name], values(before.run, name), values(after.run, name)));
  const [former, model] = [modelOf(before), modelOf(after)];
  if (former !== model) told.push(say.from(say.model, former, model));
  const [was, is] = [before.run.replicates, after.run.replicates];
  return was === is ? told : [...told, say.from(say.replicates, numerals(was), numerals(is))];
}

function describeKept(terms: LabTerms, before: LabContent, after: LabContent): string[] {
  const say = labMessages.history;
  const told = after.kept.flatMap((card) => {
    const old = cardOf(before, curveIdOf(card.slot));
    const name = nameOfCard(terms, after, card);
    if (old === undefined) return [say.kept(name)];
    if (!isSame(old.spec, card.spec)) return [say.changed(name)];
    return old.name === card.name ? [] : [say.renamed(name)];
  });
  const gone = before.kept.filter(({ slot }) => cardOf(after, curveIdOf(slot)) === undefined);
  told.push(...gone.map((card) => say.removed(nameOfCard(terms, before, card))));
  const order = (content: LabContent) => content.kept.map(({ slot }) => slot).join();
  return told.length === 0 && order(before) !== order(after) ? [say.moved] : told;
}

function describeSpec(terms: LabTerms, before: Spec, after: Spec): string[] {
  const say = labMessages.history;
  if (isSame(before, after)) return [];
  const preset = presetOf(terms, after.preset);
  if (before.preset !== after.preset) return [say.scenario(preset.title)];
  const isReset = after.changes.length === 0 && after.events === undefined;
  if (isReset && before.changes.length + (before.events === undefined ? 0 : 1) > 1) return [say.resetAll];
  const value = (spec: Spec, name: string) =>
    spec.changes.findLast(([other]) => other === name)?.[1] ?? valueIn(preset, name);
  const names = new Set([...after.changes, ...before.changes].map(([name]) => name));
  const told = [...names]
    .filter((name) => value(before, name) !== value(after, name))
    .map((name) => {
      const to = value(after, name) ?? "";
      // The words of these two settings name the new value only; the old value is clear from it.
      if (name === "mode" || name === "rival") return upperFirst(sayChange([name, to]));
      return say.from(labelOf(name), sayValue(value(before, name)), sayValue(to));
    });
  return isSame(before.events, after.events) ? told : [...told, say.events];
}
