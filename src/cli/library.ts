import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { WorldSet } from "../../sim/experiments/index.ts";
import {
  formatProblem,
  nearestNames,
  type Observations,
  type Parsed,
  parseObservations,
  parseScenarioText,
  type Scenario,
} from "../../sim/index.ts";
import type { KeptModel } from "../engine/keptModels.ts";
import { keptDefaults } from "../engine/keptTerms.ts";
import { Failure } from "./failure.ts";
import { readInput, STANDARD_INPUT } from "./inputs.ts";
import { keptIds, keptScenario, laterThan } from "./keptScenario.ts";

// The path holds from dist/cli and from src/cli.
const folder = fileURLToPath(new URL("../../scenarios/", import.meta.url));
const MOST_BYTES = 1_000_000;
/** The scenario on standard input, once it was read. */
let given: string | undefined;

/** Ids of the scenarios that come with Outbid. */
export function listScenarioIds(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}

/**
 * A scenario of the library by its id, or a scenario file by its path. Throws a {@link Failure} that tells every
 * problem.
 */
export function readScenario(idOrPath: string): Scenario {
  const ids = listScenarioIds();
  const path = ids.includes(idOrPath) ? `${folder}${idOrPath}.json` : idOrPath;
  return scenarioOf(idOrPath, parseScenarioText(readScenarioText(path, ids)));
}

/**
 * As {@link readScenario}, for a former model: a scenario of its library, or a file that sets nothing that it does not know;
 * what is not set has its defaults.
 */
export function readKeptScenario(idOrPath: string, model: KeptModel): Scenario {
  const ofLibrary = keptScenario(model, idOrPath);
  if (ofLibrary !== undefined) return ofLibrary;
  const text = readScenarioText(idOrPath, keptIds(model), `an id of model ${model}`);
  return scenarioOf(idOrPath, parseScenarioText(text, keptDefaults(model)), laterThan(model, text));
}

/** The scenario that was read. Throws a {@link Failure} with every problem, those that are already `told` first. */
function scenarioOf(name: string, parsed: Parsed, told: readonly string[] = []): Scenario {
  const problems = [...told, ...(parsed.ok ? [] : parsed.problems.map(formatProblem))];
  if (parsed.ok && problems.length === 0) return parsed.scenario;
  throw new Failure(problems.map((problem) => `${name}: ${problem}`).join("\n"), 2);
}

/**
 * The observed figures of a scenario, by the name that the scenario gives. Throws a {@link Failure} when there is no such
 * file, or when it does not hold observations.
 */
export function readObservations(name: string): Observations {
  const known = readdirSync(`${folder}observations`).flatMap((file) =>
    file.endsWith(".json") ? [file.slice(0, -".json".length)] : [],
  );
  if (!known.includes(name)) {
    throw new Failure(
      `observations: expected one of ${known.sort().join(", ")}, received ${JSON.stringify(name)}`,
      2,
    );
  }
  const parsed = parseObservations(JSON.parse(readInput(`${folder}observations/${name}.json`)));
  if (parsed.ok) return parsed.observations;
  throw new Failure(parsed.problems.map((problem) => `${name}: ${formatProblem(problem)}`).join("\n"));
}

/** The parameter vectors that agree with 2021–22, as `npm run calibrate` wrote them. */
export function readAcceptedWorlds(): WorldSet {
  return JSON.parse(readInput(`${folder}accepted/accepted-2021-2022.json`));
}

function readScenarioText(path: string, ids: readonly string[], id = "an id"): string {
  if (path === STANDARD_INPUT) {
    // A command may read its scenario for two models, or name it twice.
    given ??= checkSize(path, readInput(path));
    return given;
  }
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) {
    const near = nearestNames(path, ids, 3);
    const hint = near.length > 0 ? `did you mean ${near.join(", ")}?` : "`outbid scenarios` lists the ids";
    throw new Failure(`scenario: expected ${id} or a file, received ${JSON.stringify(path)} (${hint})`, 2);
  }
  if (!status.isFile()) throw new Failure(`${path}: expected a file`, 2);
  if (status.size > MOST_BYTES)
    throw new Failure(`${path}: expected at most ${MOST_BYTES} bytes, received ${status.size}`, 2);
  try {
    return readInput(path);
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function checkSize(path: string, text: string): string {
  if (text.length <= MOST_BYTES) return text;
  throw new Failure(`${path}: expected at most ${MOST_BYTES} bytes, received ${text.length}`, 2);
}
