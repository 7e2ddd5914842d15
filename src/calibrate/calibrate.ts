/** From the prior to the files of accepted worlds and of what they say of other years. */

import { createStudyDraws, type RunJobs } from "../../sim/experiments/index.ts";
import { changeTreatment, fingerprintScenario, modelVersion } from "../../sim/index.ts";
import type { AcceptedWorlds } from "./accepted.ts";
import { type Hindcast, makeHindcast, readMeans, readWorlds } from "./hindcast.ts";
import { drawInTheOpen } from "./inTheOpen.ts";
import { findMisses } from "./judge.ts";
import { createJudge, judgedIn, REPLICATES } from "./judgeWorlds.ts";
import { readPeriods, summarise } from "./readings.ts";
import { type DrawnSample, type SamplerPlan, sampleAccepted } from "./sampler.ts";
import { correlation, effectiveDraws, mean, quantile, roundMean } from "./statistics.ts";
import { targets } from "./targets.ts";
import { freeSettings, history, type World } from "./worlds.ts";

export { runJob } from "../../sim/experiments/index.ts";
export { describeUsual } from "./describeUsual.ts";
export { renderCalibrationPage } from "./page.ts";
export { shareJobs } from "./shareJobs.ts";

const SEED = "calibration-2021-2022";

/** Worlds that are drawn, and rounds that they walk. */
export interface Extent {
  readonly population: number;
  readonly rounds: number;
}
const FULL: Extent = { population: 260, rounds: 160 };
/** Of those in which the rival never hides. */
const OPEN: Extent = { population: 130, rounds: 60 };

/** Runs the whole calibration, minutes of several threads. `report` receives its progress. */
export async function calibrate(
  runJobs: RunJobs,
  report: SamplerPlan["report"],
  { population, rounds }: Extent = FULL,
): Promise<AcceptedWorlds> {
  const sample = await sampleAccepted({
    free: freeSettings,
    judge: createJudge(runJobs),
    chance: createStudyDraws(SEED),
    population,
    sweeps: rounds,
    report,
  });
  const unique = [...new Map(sample.worlds.map((world) => [world.join(), world])).values()];
  report("on another luck", 1);
  return describeWorlds(
    unique,
    { population, rounds, ...(await describeSampling(sample, unique, runJobs)) },
    runJobs,
  );
}

/** The worlds of a file that meet every target with the present model, described again. Takes seconds. */
export async function judgeAgain(
  { worlds, parameters, sampling }: AcceptedWorlds,
  runJobs: RunJobs,
): Promise<AcceptedWorlds> {
  const names = freeSettings.map(({ name }) => name).join();
  const found = parameters.map(({ name }) => name).join();
  if (found !== names) throw new Error(`parameters: expected ${names}, received ${found}`);
  const kept = await keepAccepted(
    worlds.map(({ values }) => values),
    runJobs,
  );
  return describeWorlds(kept, sampling, runJobs);
}

/**
 * What the worlds of a file say of the years held out, beside worlds in which the rival never hides: those of a file
 * that still meet every target, or as many drawn anew as `extent` says.
 */
export async function followWorlds(
  { worlds }: AcceptedWorlds,
  runJobs: RunJobs,
  report: SamplerPlan["report"],
  { found, extent = OPEN }: { readonly found?: readonly World[]; readonly extent?: Extent } = {},
): Promise<Hindcast> {
  const open =
    found === undefined
      ? await drawInTheOpen(runJobs, { population: extent.population, sweeps: extent.rounds, report })
      : await keepAccepted(found, runJobs);
  report("the years held out", 1);
  return makeHindcast(
    worlds.map(({ values }) => values),
    open,
    runJobs,
  );
}

/** The worlds that meet every target with the present model. */
async function keepAccepted(worlds: readonly World[], runJobs: RunJobs): Promise<World[]> {
  const verdicts = await createJudge(runJobs)(worlds, 0);
  return worlds.filter((_, i) => verdicts[i].distance === 0);
}

async function describeWorlds(
  worlds: readonly World[],
  sampling: AcceptedWorlds["sampling"],
  runJobs: RunJobs,
): Promise<AcceptedWorlds> {
  const { usual } = await readWorlds(history, targets, [], runJobs);
  const means = await readMeans(worlds.map(judgedIn), targets, runJobs);
  return {
    id: "accepted-2021-2022",
    title: "Parameter vectors that agree with September 2021 to December 2022",
    text: "Each meets every target of that time under the history scenario; of anything later only a share of one figure, which runs past 2022, took part. They are as likely one as another under uniform priors on the study ranges: draw from them to tell what is not known apart from chance. docs/calibration.md describes them.",
    modelVersion,
    scenario: history.scenario.id,
    scenarioFingerprint: fingerprintScenario(history.scenario),
    command: "npm run calibrate",
    seed: SEED,
    agents: history.scenario.settings.agents,
    replicates: REPLICATES,
    parameters: freeSettings.map(({ name, low, high }) => ({ name, low, high })),
    periods: targets.map(({ id }) => id),
    sampling,
    usual: { ...usual, misses: findMisses(usual, targets).map((i) => targets[i].id) },
    worlds: worlds.map((values, i) => ({ values, means: means[i] })),
  };
}

async function describeSampling(
  sample: DrawnSample,
  unique: readonly World[],
  runJobs: RunJobs,
): Promise<Omit<AcceptedWorlds["sampling"], keyof Extent>> {
  const places = freeSettings.map((_, j) => j);
  const column = (worlds: readonly World[], j: number) => worlds.map((world) => world[j]);
  const lags = places.map((j) => correlation(column(sample.origins, j), column(sample.worlds, j)));
  const effective = places.map((j) => effectiveDraws(column(sample.worlds, j), sample.roots));
  const missesElsewhere = await missesOnOtherLuck(unique, runJobs);
  return {
    judged: sample.judged,
    taken: roundMean(sample.taken),
    roots: new Set(sample.roots).size,
    lag: { median: roundMean(quantile(lags, 0.5)), largest: roundMean(Math.max(...lags)) },
    effective: { median: roundMean(quantile(effective, 0.5)), least: roundMean(Math.min(...effective)) },
    missedByPrior: shareMissing(sample.missesOfPrior),
    forbiddenAlone: targets.map((_, i) => sample.forbiddenAlone.get(i) ?? 0),
    metOnOtherLuck: roundMean(mean(missesElsewhere.map((misses) => (misses.length === 0 ? 1 : 0)))),
    missedOnOtherLuck: shareMissing(missesElsewhere),
  };
}

async function missesOnOtherLuck(worlds: readonly World[], runJobs: RunJobs): Promise<number[][]> {
  const others = worlds.map((world) => {
    const other = changeTreatment(judgedIn(world), [["seed", `${SEED} again`]]);
    if (!other.ok) throw new Error("seed: expected any text");
    return other.treatment;
  });
  const found = await readPeriods(others, targets, 0, REPLICATES, runJobs);
  return found.map((figures) => findMisses(summarise(figures), targets));
}

/** For each target, the share of the lists of misses that include it. */
function shareMissing(lists: readonly (readonly number[])[]): number[] {
  return targets.map((_, i) => roundMean(mean(lists.map((misses) => (misses.includes(i) ? 1 : 0)))));
}
