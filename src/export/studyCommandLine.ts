/** The command that gives an experiment of the page again. Pure. */
import { fingerprintScenario, type Treatment } from "../../sim/index.ts";
import { differencesFrom } from "../lab/scenarioFile.ts";
import type { Preset } from "../library/presets.ts";
import { shellWord } from "../reports/shellWord.ts";
import { argumentsOf } from "./commandLine.ts";

/** What an experiment is called on the command line, and its own options with their values. */
export interface StudyOptions {
  readonly name: "map" | "best-response" | "frontier" | "why" | "sensitivity" | "seek" | "escape";
  readonly options: readonly (readonly [option: string, value: string | number])[];
}

/**
 * Options that say what an experiment compares with, and the file that it has to be saved as first, where its events
 * need one. `preset` is the scenario of the library that it came from; luck, months and agents are the compared one's.
 */
export function referenceOptions(
  reference: Treatment,
  preset: Preset,
): { readonly options: StudyOptions["options"]; readonly file: string | undefined } {
  const { changes, events } = differencesFrom(preset, reference);
  if (events !== undefined) {
    const file = fileOf(reference);
    return { options: [["reference", file]], file };
  }
  const sets = changes.map(([name, value]) => ["reference-set", `${name}=${value}`] as const);
  return { options: [["reference", preset.id], ...sets], file: undefined };
}

const fileOf = (scenario: Treatment) => `scenario-${fingerprintScenario(scenario).slice(0, 8)}.json`;

/**
 * What to type for the same numbers, and the file that the scenario has to be saved as first, where its events need
 * one. `preset` is the scenario of the library that it came from.
 */
export function studyCommandLine(
  scenario: Treatment,
  preset: Preset,
  replicates: number,
  { name, options }: StudyOptions,
): { readonly command: string; readonly file: string | undefined } {
  const run = argumentsOf(scenario, preset, replicates);
  const file = run === undefined ? fileOf(scenario) : undefined;
  const base = run?.slice(2) ?? [file ?? preset.id, "--replicates", String(replicates)];
  const own = options.flatMap(([option, value]) => [`--${option}`, String(value)]);
  return { command: ["npx", "outbid", name, ...base, ...own].map(shellWord).join(" "), file };
}
