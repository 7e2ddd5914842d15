/** The command that gives a scenario's run again. Pure. */
import type { Treatment } from "../../sim/index.ts";
import type { KeptModel } from "../engine/keptModels.ts";
import { differencesFrom } from "../lab/scenarioFile.ts";
import type { Preset } from "../library/presets.ts";
import { shellWord } from "../reports/shellWord.ts";

/** Arguments of `outbid` after `npx`; undefined when the scenario's events need a file. Strands in `held` are named. */
export function argumentsOf(
  scenario: Treatment,
  preset: Preset,
  replicates: number,
  held: readonly string[] = [],
): string[] | undefined {
  const { changes, events } = differencesFrom(preset, scenario, held);
  if (events !== undefined) return undefined;
  const { seed, months, settings } = scenario;
  const option = (name: string, value: string | number, usual: string | number) =>
    value === usual ? [] : [`--${name}`, String(value)];
  return [
    "outbid",
    "run",
    preset.id,
    ...option("replicates", replicates, 0),
    ...option("seed", seed, preset.seed),
    ...option("months", months, preset.months),
    ...option("agents", settings.agents, preset.settings.agents),
    ...changes.flatMap(([name, value]) => ["--set", `${name}=${value}`]),
  ];
}

/**
 * The command for a shell. `file` is the name of the saved scenario, when it needs a file; `model` a former one that made the
 * numbers.
 */
export function commandOf(
  scenario: Treatment,
  preset: Preset,
  replicates: number,
  file: string,
  model?: KeptModel,
): string {
  const given = argumentsOf(scenario, preset, replicates) ?? [
    "outbid",
    "run",
    file,
    "--replicates",
    String(replicates),
  ];
  const former = model === undefined ? [] : ["--model", model];
  return ["npx", ...given, ...former, "--out", "results.csv"].map(shellWord).join(" ");
}
