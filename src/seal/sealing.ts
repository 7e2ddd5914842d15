/** What `npm run seal` does, apart from files: src/tools/seal.mjs reads and writes them. */
import {
  fingerprintScenario,
  formatProblem,
  modelVersion,
  parseObservations,
  parseScenarioText,
} from "../../sim/index.ts";
import type { AcceptedWorlds } from "../calibrate/accepted.ts";
import { figuresKnown, type SealSources, seal } from "./seal.ts";
import { readSum, type Sealed, writeSealed } from "./sealed.ts";
import { sha256 } from "./sha256.ts";

export { readRecord } from "./record.ts";
export { renderRecordPage } from "./recordPage.ts";
export { writeSum } from "./sealed.ts";

/** The text of a file of the project, by its path there. Throws where there is none. */
type ReadText = (path: string) => string;
type Report = (done: number) => void;

const [SCENARIO, ACCEPTED] = ["history-2021-2026", "accepted-2021-2022"];

/** The text of the file to be sealed on a day, YYYY-MM-DD. Throws when the accepted vectors are of another model. */
export function makeSealed(
  read: ReadText,
  date: string,
  report: Report,
  counts?: readonly [replicates: number, usualReplicates: number],
): string {
  const made = readAccepted(read, ACCEPTED).accepted.modelVersion;
  if (made !== modelVersion)
    throw new Error(`${ACCEPTED}: expected vectors of model ${modelVersion}, received ${made}`);
  return writeSealed(seal(readSources(read, date, SCENARIO, ACCEPTED), report, counts));
}

/** What came of checking a sealed file, as the end of a sentence. */
export interface Checked {
  readonly isGood: boolean;
  readonly text: string;
}

/** Holds a sealed file against its hash, and makes it again where that is possible. `sum`: the file beside it. */
export function checkSealed(read: ReadText, text: string, sum: string | undefined, report: Report): Checked {
  const hash = sha256(text);
  const stated = sum === undefined ? undefined : readSum(sum);
  if (stated !== hash)
    return {
      isGood: false,
      text: `changed since it was sealed: expected ${stated ?? "a hash"}, received ${hash}`,
    };
  const sealed: Sealed = JSON.parse(text);
  const obstacle = findObstacle(read, sealed);
  if (obstacle !== undefined)
    return { isGood: true, text: `as it was sealed; not made again, since ${obstacle}` };
  const { scenario, accepted, known, date } = sealed;
  const sources = { ...readSources(read, date, scenario, accepted.id), known };
  const again = writeSealed(seal(sources, report, [sealed.replicates, sealed.usualReplicates]));
  return again === text
    ? { isGood: true, text: "as it was sealed, and made again to the byte" }
    : { isGood: false, text: `as it was sealed, but made again it differs: ${firstDifference(text, again)}` };
}

/** Why a sealed file cannot be made again here; undefined where it can. */
function findObstacle(read: ReadText, { modelVersion: of, scenario, scenarioFingerprint, accepted }: Sealed) {
  if (of !== modelVersion) return `it is of model ${of}, and this is ${modelVersion}`;
  if (fingerprintScenario(readScenario(read, scenario)) !== scenarioFingerprint)
    return `${scenario} is another scenario now`;
  if (readAccepted(read, accepted.id).hash !== accepted.sha256) return `${accepted.id} has other vectors now`;
  return undefined;
}

function readSources(read: ReadText, date: string, scenarioId: string, acceptedId: string): SealSources {
  const scenario = readScenario(read, scenarioId);
  const { accepted, hash } = readAccepted(read, acceptedId);
  const path = `scenarios/observations/${scenario.observations}.json`;
  const parsed = parseObservations(JSON.parse(read(path)));
  if (!parsed.ok) throw new Error(`${path}: ${parsed.problems.map(formatProblem).join("\n")}`);
  const { observations } = parsed;
  return {
    scenario,
    accepted,
    acceptedHash: hash,
    monthZero: observations.monthZero,
    known: figuresKnown(observations),
    date,
  };
}

function readScenario(read: ReadText, id: string) {
  const parsed = parseScenarioText(read(`scenarios/${id}.json`));
  if (!parsed.ok) throw new Error(`${id}: ${parsed.problems.map(formatProblem).join("\n")}`);
  return parsed.scenario;
}

function readAccepted(read: ReadText, id: string): { accepted: AcceptedWorlds; hash: string } {
  const text = read(`scenarios/accepted/${id}.json`);
  return { accepted: JSON.parse(text), hash: sha256(text) };
}

function firstDifference(text: string, again: string): string {
  const [lines, others] = [text.split("\n"), again.split("\n")];
  const at = lines.findIndex((line, i) => line !== others[i]);
  return `line ${at + 1}: expected ${lines[at]}, received ${others[at]}`;
}
