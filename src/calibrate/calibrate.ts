/** From the prior to the file of accepted worlds. */

import { createStudyDraws } from "../../sim/experiments/index.ts";
import { changeTreatment, fingerprintScenario, modelVersion } from "../../sim/index.ts";
import type { AcceptedWorlds } from "./accepted.ts";
import { heldOut } from "./heldOut.ts";
import { distance, findMisses } from "./judge.ts";
import { type DrawnSample, type Judge, sampleAccepted } from "./sampler.ts";
import { correlation, effectiveDraws, mean, quantile } from "./statistics.ts";
import { targets } from "./targets.ts";
import {
  freeSettings,
  history,
  historyIn,
  MONTHS_HELD_OUT,
  readPeriods,
  summarise,
  type World,
} from "./worlds.ts";

export { describeUsual } from "./describeUsual.ts";
export { renderCalibrationPage } from "./page.ts";

const SEED = "calibration-2021-2022";
const POPULATION = 260;
const ROUNDS = 160;
/** Replicates of each mean; the first few are enough to refuse a world that is far off. */
const REPLICATES = 16;
const FIRST = 4;
/** Standard errors at which the first few refuse a world; by chance this happens once in 16,000. */
const FAR = 4;
const USUAL_REPLICATES = 200;
/** Months of the calibration; nothing later is run while worlds are judged. */
const MONTHS = 16;

export const periods = [...targets, ...heldOut];

/** Runs the whole calibration, some ten minutes. `report` receives its progress. */
export function calibrate(report: (text: string, done: number) => void): AcceptedWorlds {
  const sample = sampleAccepted({
    free: freeSettings,
    judge: judgeWorld,
    chance: createStudyDraws(SEED),
    population: POPULATION,
    sweeps: ROUNDS,
    report,
  });
  const unique = [...new Map(sample.worlds.map((world) => [world.join(), world])).values()];
  report("runs to 2024 and on another luck", 1);
  return describeWorlds(unique, describeSampling(sample, unique));
}

/** The worlds of a file that meet every target with the present model, described again. Takes seconds. */
export function judgeAgain({ worlds, parameters, sampling }: AcceptedWorlds): AcceptedWorlds {
  const names = freeSettings.map(({ name }) => name).join();
  const found = parameters.map(({ name }) => name).join();
  if (found !== names) throw new Error(`parameters: expected ${names}, received ${found}`);
  const kept = worlds.map(({ values }) => values).filter((world) => judgeWorld(world, 0).distance === 0);
  return describeWorlds(kept, sampling);
}

function describeWorlds(worlds: readonly World[], sampling: AcceptedWorlds["sampling"]): AcceptedWorlds {
  return {
    id: "accepted-2021-2022",
    title: "Parameter vectors that agree with September 2021 to December 2022",
    text: "Each meets every target of that time under the history scenario; of anything later only a share of one figure, which runs past 2022, took part. They are as likely one as another under uniform priors on the study ranges: draw from them to tell what is not known apart from chance. docs/calibration.md describes them.",
    modelVersion,
    scenario: history.id,
    scenarioFingerprint: fingerprintScenario(history),
    command: "npm run calibrate",
    seed: SEED,
    agents: history.settings.agents,
    replicates: REPLICATES,
    parameters: freeSettings.map(({ name, low, high }) => ({ name, low, high })),
    periods: periods.map(({ id }) => id),
    sampling,
    usual: judgeUsual(),
    worlds: worlds.map((values) => ({ values, means: readMeans(values) })),
  };
}

const judgeWorld: Judge = (world, tolerance) => {
  const scenario = historyIn(world, MONTHS);
  const first = readPeriods(scenario, targets, 0, FIRST);
  const early = summarise(first);
  const far = distance(early, targets, FAR);
  if (far > tolerance) return { distance: far, misses: findMisses(early, targets, FAR) };
  const rest = readPeriods(scenario, targets, FIRST, REPLICATES - FIRST);
  const all = summarise(first.map((figures, i) => [...figures, ...rest[i]]));
  return { distance: distance(all, targets), misses: findMisses(all, targets) };
};

/** Means of every period in a world, to six digits, as the file holds them. */
export function readMeans(world: World): number[] {
  const { means } = summarise(readPeriods(historyIn(world, MONTHS_HELD_OUT), periods, 0, REPLICATES));
  return means.map(round);
}

function judgeUsual(): AcceptedWorlds["usual"] {
  const usual = freeSettings.map((setting) => setting.default);
  const readings = summarise(readPeriods(historyIn(usual, MONTHS_HELD_OUT), periods, 0, USUAL_REPLICATES));
  return {
    replicates: USUAL_REPLICATES,
    means: readings.means.map(round),
    errors: readings.errors.map(round),
    misses: findMisses(readings, targets).map((i) => targets[i].id),
  };
}

function describeSampling(sample: DrawnSample, unique: readonly World[]): AcceptedWorlds["sampling"] {
  const places = freeSettings.map((_, j) => j);
  const column = (worlds: readonly World[], j: number) => worlds.map((world) => world[j]);
  const lags = places.map((j) => correlation(column(sample.origins, j), column(sample.worlds, j)));
  const effective = places.map((j) => effectiveDraws(column(sample.worlds, j), sample.roots));
  const missesElsewhere = unique.map(missesOnOtherLuck);
  return {
    population: POPULATION,
    rounds: ROUNDS,
    judged: sample.judged,
    taken: round(sample.taken),
    roots: new Set(sample.roots).size,
    lag: { median: round(quantile(lags, 0.5)), largest: round(Math.max(...lags)) },
    effective: { median: round(quantile(effective, 0.5)), least: round(Math.min(...effective)) },
    missedByPrior: shareMissing(sample.missesOfPrior),
    forbiddenAlone: targets.map((_, i) => sample.forbiddenAlone.get(i) ?? 0),
    metOnOtherLuck: round(mean(missesElsewhere.map((misses) => (misses.length === 0 ? 1 : 0)))),
    missedOnOtherLuck: shareMissing(missesElsewhere),
  };
}

function missesOnOtherLuck(world: World): number[] {
  const other = changeTreatment(historyIn(world, MONTHS), [["seed", `${SEED} again`]]);
  if (!other.ok) throw new Error("seed: expected any text");
  return findMisses(summarise(readPeriods(other.treatment, targets, 0, REPLICATES)), targets);
}

/** For each target, the share of the lists of misses that include it. */
function shareMissing(lists: readonly (readonly number[])[]): number[] {
  return targets.map((_, i) => round(mean(lists.map((misses) => (misses.includes(i) ? 1 : 0)))));
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
