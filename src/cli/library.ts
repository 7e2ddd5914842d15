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
import { Failure } from "./failure.ts";
import { readInput } from "./inputs.ts";

// The path holds from dist/cli and from src/cli.
const folder = fileURLToPath(new URL("../../scenarios/", import.meta.url));
const MOST_BYTES = 1_000_000;

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
  const parsed = parseFile(path, ids);
  if (parsed.ok) return parsed.scenario;
  throw new Failure(parsed.problems.map((problem) => `${idOrPath}: ${formatProblem(problem)}`).join("\n"), 2);
}

/**
 * The observed figures of a scenario, by the name that the scenario gives. Throws a {@link Failure} when the file does
 * not hold observations.
 */
export function readObservations(name: string): Observations {
  const parsed = parseObservations(JSON.parse(readInput(`${folder}observations/${name}.json`)));
  if (parsed.ok) return parsed.observations;
  throw new Failure(parsed.problems.map((problem) => `${name}: ${formatProblem(problem)}`).join("\n"));
}

/** The parameter vectors that agree with 2021–22, as `npm run calibrate` wrote them. */
export function readAcceptedWorlds(): WorldSet {
  return JSON.parse(readInput(`${folder}accepted/accepted-2021-2022.json`));
}

function parseFile(path: string, ids: readonly string[]): Parsed {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) {
    const near = nearestNames(path, ids, 3);
    const hint = near.length > 0 ? `did you mean ${near.join(", ")}?` : "`outbid scenarios` lists the ids";
    throw new Failure(`scenario: expected an id or a file, received ${JSON.stringify(path)} (${hint})`, 2);
  }
  if (!status.isFile()) throw new Failure(`${path}: expected a file`, 2);
  if (status.size > MOST_BYTES)
    throw new Failure(`${path}: expected at most ${MOST_BYTES} bytes, received ${status.size}`, 2);
  try {
    return parseScenarioText(readInput(path));
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
