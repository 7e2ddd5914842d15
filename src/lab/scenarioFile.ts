/**
 * Scenario files and the lab: a scenario as a file that the page and the command line read, and a file's scenario in
 * the lab's form.
 */
import {
  type Change,
  changeTreatment,
  fingerprintScenario,
  formatProblem,
  isStrand,
  parseScenarioText,
  type Scenario,
  type Settings,
  scenarioToJson,
  settables,
  strands,
  type Treatment,
  valueIn,
} from "../../sim/index.ts";
import type { Preset } from "../library/presets.ts";
import type { PresetTexts } from "../library/presetTexts.ts";
import { shareMessages } from "../words/share.ts";
import { isSame, type LabDocument, type RunSettings, type Spec } from "./document.ts";
import { mostAgents } from "./pageBounds.ts";
import { createResolver, type LabTerms } from "./resolve.ts";

/** The opened document, or every problem that prevents opening; then nothing has changed. */
export type Opened =
  | { readonly ok: true; readonly document: LabDocument; readonly title: string }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A scenario with the identity and texts that its file needs. */
interface FileFacts {
  readonly preset: Preset;
  readonly texts: PresetTexts;
  /** The name of the scenario in the lab. */
  readonly name: string;
  /** Today, YYYY-MM-DD. */
  readonly date: string;
}

/**
 * The scenario as a file holds it: an unchanged preset has its own id and texts, any other an id made from its name,
 * and texts that say where it comes from.
 */
export function completeScenario(scenario: Preset, { preset, texts, name, date }: FileFacts): Scenario {
  if (
    fingerprintScenario({ ...preset, seed: scenario.seed, months: scenario.months }) ===
    fingerprintScenario(scenario)
  )
    return { ...scenario, ...texts, claims: texts.claims ?? [], id: preset.id, title: preset.title };
  const say = shareMessages.scenarioFile;
  return {
    ...scenario,
    id: slugOf(name, `${preset.id}-changed`),
    title: name,
    description: say.description(preset.title, texts.description),
    author: say.author,
    date,
    source: say.source(preset.id, texts.source),
    leavesOut: texts.leavesOut,
    claims: [],
  };
}

/** The text of a scenario's file, with line breaks. A former model's has what differs from the `defaults` of that. */
export function scenarioFileText(scenario: Scenario, defaults?: Settings): string {
  return `${JSON.stringify(scenarioToJson(scenario, defaults), null, 2)}\n`;
}

/** A name as an id: small letters, digits and hyphens, at most 64; `otherwise` when no character is left. */
export function slugOf(name: string, otherwise: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? otherwise : slug;
}

/** The document with a file's scenario under the levers; the run takes seed, agents and months from the file. */
export function openScenarioText(text: string, document: LabDocument, terms: LabTerms): Opened {
  const parsed = parseScenarioText(text);
  if (!parsed.ok) return { ok: false, problems: parsed.problems.map(formatProblem) };
  const { scenario } = parsed;
  const { agents } = scenario.settings;
  if (agents > mostAgents) return { ok: false, problems: [shareMessages.open.agents(mostAgents, agents)] };
  const { spec, run } = specOfScenario(terms, scenario);
  const opened = { ...document, current: spec, run: { ...run, replicates: document.run.replicates } };
  const resolved = createResolver(terms)(opened);
  if (Array.isArray(resolved)) return { ok: false, problems: resolved };
  return { ok: true, document: opened, title: scenario.title };
}

/**
 * A scenario as the nearest preset (the one with the fewest different settings) and the differing settings; for its
 * run, only what is not usual.
 */
function specOfScenario(
  { presets }: LabTerms,
  scenario: Scenario,
): { readonly spec: Spec; readonly run: Omit<RunSettings, "replicates"> } {
  const candidates = presets.map((preset) => ({ preset, ...differencesFrom(preset, scenario) }));
  const [nearest] = candidates.sort((a, b) => costOf(a, scenario) - costOf(b, scenario));
  if (nearest === undefined) throw new Error("scenario: expected presets to start from, found none");
  const { preset, changes, events, isApart } = nearest;
  const { seed, months, settings } = scenario;
  return {
    spec: {
      ...{ preset: preset.id, changes },
      ...(events !== undefined && { events }),
      ...(isApart && { free: true }),
    },
    run: {
      ...(seed === preset.seed ? {} : { seed }),
      ...(settings.agents === preset.settings.agents ? {} : { agents: settings.agents }),
      ...(months === preset.months ? {} : { months }),
    },
  };
}

interface Differences {
  readonly preset: Preset;
  readonly changes: readonly Change[];
  readonly events: Spec["events"];
}

/**
 * The settings in which a scenario differs from a preset, without agents, months and seed. Strands in `held` are named whatever they
 * are; the others as the master lever's level, where they share one, or by name (`isApart`).
 */
export function differencesFrom(
  preset: Treatment,
  scenario: Treatment,
  held: readonly string[] = [],
): Omit<Differences, "preset"> & { readonly isApart: boolean } {
  const names = ["mode", "rival", ...settables.map(({ name }) => name).filter((name) => name !== "agents")];
  const { changes: ofStrands, isApart } = strandsFrom(preset, scenario, held);
  const others = names
    .filter((name) => !isStrand(name) && valueIn(preset, name) !== valueIn(scenario, name))
    .map((name): Change => [name, valueIn(scenario, name) ?? 0]);
  const run: readonly Change[] = [["months", scenario.months]];
  // A shorter run has only the preset's first events.
  const changed = changeTreatment(preset, run);
  const usual = changed.ok ? changed.treatment.events : preset.events;
  const events = isSame(usual, scenario.events) ? undefined : scenario.events;
  return { changes: [...ofStrands, ...others], events, isApart };
}

/** What sets the strands, master lever first. `isApart`: strands that nobody holds differ from each other. */
function strandsFrom(preset: Treatment, { settings }: Treatment, held: readonly string[]) {
  const named = strands
    .filter((strand) => held.includes(strand))
    .map((strand): Change => [strand, settings[strand]]);
  const free = strands.filter((strand) => !held.includes(strand));
  const moved = free.filter((strand) => settings[strand] !== preset.settings[strand]);
  const [first] = free;
  if (moved.length === 0 || first === undefined) return { changes: named, isApart: false };
  const level = settings[first];
  if (free.every((strand) => settings[strand] === level))
    return { changes: [["moderation", level] as Change, ...named], isApart: false };
  const apart = moved.map((strand): Change => [strand, settings[strand]]);
  return { changes: [...apart, ...named], isApart: true };
}

function costOf({ preset, changes, events }: Differences, { id, observations }: Scenario): number {
  const other = preset.observations === observations ? 0 : 0.5;
  return (
    changes.length + (events === undefined ? 0 : 1 + events.length) + other + (preset.id === id ? 0 : 0.1)
  );
}
