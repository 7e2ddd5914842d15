/** The command that gives an experiment of the page again. Pure. */
import { fingerprintScenario, type Treatment, valueIn } from "../../sim/index.ts";
import { heldStrands } from "../lab/actions.ts";
import type { LabContent } from "../lab/document.ts";
import { differencesFrom } from "../lab/scenarioFile.ts";
import type { Preset } from "../library/presets.ts";
import { shellWord } from "../reports/shellWord.ts";
import { type Options, optionName, type Usual, type Values } from "../studies/study.ts";
import { argumentsOf } from "./commandLine.ts";

/**
 * The options that describe the reference of an experiment, and the file to save it as first, where its events need
 * one. `preset` is the scenario of the library from which it came; luck, months and agents are those of the scenario
 * that is compared.
 */
export function referenceValues(reference: Treatment, preset: Preset) {
  const { changes, events } = differencesFrom(preset, reference);
  if (events !== undefined) {
    const file = fileOf(reference);
    return { values: { reference: file, referenceSet: [] }, file };
  }
  const referenceSet = changes.map(([name, value]) => `${name}=${value}`);
  return { values: { reference: preset.id, referenceSet }, file: undefined };
}

const fileOf = (scenario: Treatment) => `scenario-${fingerprintScenario(scenario).slice(0, 8)}.json`;

/** The scenario that a study is of, where it came from, and how: that decides which strands the study leaves. */
export interface Present {
  readonly current: Treatment;
  readonly preset: Preset;
  readonly document: Pick<LabContent, "current">;
}

/** The command for a result, and the file to save its scenario as first, where its events need one. */
export interface StudyCommandLine {
  readonly command: string;
  readonly file: string | undefined;
}

/**
 * The command that gives the page's numbers again: the study with the values that were used, in the order of its
 * options. `preset` is the scenario of the library from which the present one came.
 */
export function studyCommandLine<Of extends Options>(
  { name, usual, options }: { readonly name: string; readonly usual: Usual; readonly options: Of },
  { current, preset, document }: Present,
  values: Partial<Values<Of>>,
  replicates = usual.replicates,
): StudyCommandLine {
  const held = heldStrands(document.current);
  const { isApart } = differencesFrom(preset, current, held);
  // Strands that differ and that nobody holds can be told by a file alone.
  const run = isApart ? undefined : argumentsOf(current, preset, replicates, held);
  const file = run === undefined ? fileOf(current) : undefined;
  const holding = held.flatMap((name) => ["--set", `${name}=${valueIn(current, name)}`]);
  const base = run?.slice(2) ?? [file ?? preset.id, "--replicates", String(replicates), ...holding];
  const own = Object.entries(options).flatMap(([key, option]) => {
    const value = values[key];
    return value === undefined ? [] : option.write(value).flatMap((text) => [`--${optionName(key)}`, text]);
  });
  return { command: ["npx", "outbid", name, ...base, ...own].map(shellWord).join(" "), file };
}
