/** Scenarios as former models read them: with their defaults, and with no setting that they do not know. */
import {
  formatProblem,
  modelVersion,
  type Problem,
  type Scenario,
  type ScenarioEvent,
} from "../../sim/index.ts";
import { formerModels, type KeptModel, keptModelOf } from "../engine/keptModels.ts";
import { isLater, keptDefaults, keptScenarios } from "../engine/keptTerms.ts";
import { fillPresets, type PresetFacts } from "../library/presets.ts";
import { changedMeaning } from "../words/formerModels.ts";
import { standIn } from "./standIn.ts";

/** The model that `--model` asks for, undefined for the present one; a problem where it is neither that nor kept. */
export function checkModel(said: readonly string[] | undefined, problems: string[]): KeptModel | undefined {
  const [text, other] = new Set(said);
  const model = keptModelOf(text);
  if (other !== undefined)
    problems.push(`--model ${text} and --model ${other}: expected one model, received two`);
  else if (text !== undefined && text !== modelVersion && model === undefined)
    problems.push(
      `--model: expected ${formerModels().join(", ")}, which are kept, or ${modelVersion}, the present one; received ${JSON.stringify(text)}`,
    );
  return model;
}

const library = (model: KeptModel) =>
  fillPresets(keptScenarios(model) as readonly PresetFacts[], keptDefaults(model));

/** Ids of the scenarios that came with a model's version. */
export const keptIds = (model: KeptModel): readonly string[] => library(model).map(({ id }) => id);

/** The scenario of an id as a model's version had it, without its texts; undefined for no such id. */
export function keptScenario(model: KeptModel, id: string): Scenario | undefined {
  const found = library(model).find((preset) => preset.id === id);
  return found && { ...standIn(), ...found };
}

/** Every place in the text of a scenario's file that sets what a model does not know; of no JSON there is none. */
export function laterThan(model: KeptModel, text: string): readonly string[] {
  const problems: Problem[] = [];
  const { events, ...sections } = recordOf(readJson(text));
  for (const [section, part] of Object.entries(sections))
    for (const [name, value] of Object.entries(recordOf(part)))
      if (isLater(model, name)) problems.push(problemAt(`${section}.${name}`, model, value));
  for (const [i, event] of (Array.isArray(events) ? events : []).entries()) {
    const { lever } = recordOf(event) as Partial<ScenarioEvent & { lever: unknown }>;
    if (isLater(model, lever)) problems.push(problemAt(`events.${i}.lever`, model, lever));
  }
  return problems.map(formatProblem);
}

/** What settings that a former model's scenario has not at their defaults mean now, where that is something else. */
export function otherMeanings(model: KeptModel, { settings }: Scenario): readonly string[] {
  const usual: Readonly<Record<string, unknown>> = keptDefaults(model);
  return Object.entries(settings).flatMap(([name, value]) => {
    const text = value === usual[name] ? undefined : changedMeaning(name, model, modelVersion);
    return text === undefined ? [] : [`${name} ${value}: ${text}`];
  });
}

const problemAt = (path: string, model: KeptModel, value: unknown): Problem => ({
  path,
  expected: `a setting that model ${model} knows`,
  received: `one that came later (${JSON.stringify(value)})`,
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
