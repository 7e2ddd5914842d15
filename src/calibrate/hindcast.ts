/** The accepted worlds and the default vector in years that took no part in the calibration. */
import type { RunJobs } from "../../sim/experiments/index.ts";
import { fingerprintScenario, modelVersion, type Treatment } from "../../sim/index.ts";
import { heldOut } from "./heldOut.ts";
import { heldOutEarlier } from "./heldOutEarlier.ts";
import { REPLICATES } from "./judgeWorlds.ts";
import type { RunFigure } from "./period.ts";
import { type Readings, readPeriods, summarise } from "./readings.ts";
import { roundMean } from "./statistics.ts";
import { watched } from "./watched.ts";
import { earlier, history, type Setting, settingIn, usualWorld, type World } from "./worlds.ts";

const USUAL_REPLICATES = 200;

/** Figures of one scenario in every accepted world. */
export interface WorldFigures {
  readonly scenario: string;
  readonly scenarioFingerprint: string;
  /** Ids of the figures. */
  readonly figures: readonly string[];
  /** The default vector, on `replicates` of its own. */
  readonly usual: Readings & { readonly replicates: number };
  /** By accepted world, in their order, the figures' means over the replicates, to six digits. */
  readonly worlds: readonly (readonly number[])[];
}

/** The file of what the accepted worlds say of years held out, and of what nothing bounds. */
export interface Hindcast {
  readonly id: string;
  readonly modelVersion: string;
  readonly command: string;
  /** Each mean of a world is over replicates 0 to `replicates` − 1. */
  readonly replicates: number;
  /** 2023 to 2026, and 2020 to 2021. */
  readonly later: WorldFigures;
  readonly earlier: WorldFigures;
  readonly watched: WorldFigures;
  /** Worlds drawn in the same way with `hiding` fixed at 0, and their figures of 2023 to 2026. */
  readonly inTheOpen: {
    readonly values: readonly World[];
    readonly worlds: readonly (readonly number[])[];
  };
}

/** Runs accepted worlds, and some in which the rival never hides, through the years held out. */
export async function makeHindcast(
  worlds: readonly World[],
  open: readonly World[],
  runJobs: RunJobs,
): Promise<Hindcast> {
  const months = monthsFor(heldOut);
  return {
    id: "hindcast",
    modelVersion,
    command: "npm run calibrate",
    replicates: REPLICATES,
    later: await readWorlds(history, heldOut, worlds, runJobs),
    earlier: await readWorlds(earlier, heldOutEarlier, worlds, runJobs),
    watched: await readWorlds(history, watched, worlds, runJobs),
    inTheOpen: {
      values: open,
      worlds: await readMeans(
        open.map((world) => settingIn(history, world, months)),
        heldOut,
        runJobs,
      ),
    },
  };
}

/** Figures of a scenario in worlds and in the default vector; what the scenario sets itself stays. */
export async function readWorlds(
  setting: Setting,
  figures: readonly RunFigure[],
  worlds: readonly World[],
  runJobs: RunJobs,
): Promise<WorldFigures> {
  const months = monthsFor(figures);
  const [usual] = await readPeriods(
    [settingIn(setting, usualWorld, months)],
    figures,
    0,
    USUAL_REPLICATES,
    runJobs,
  );
  const { means, errors } = summarise(usual);
  return {
    scenario: setting.scenario.id,
    scenarioFingerprint: fingerprintScenario(setting.scenario),
    figures: figures.map(({ id }) => id),
    usual: { replicates: USUAL_REPLICATES, means: means.map(roundMean), errors: errors.map(roundMean) },
    worlds: await readMeans(
      worlds.map((world) => settingIn(setting, world, months)),
      figures,
      runJobs,
    ),
  };
}

/** Means of figures by treatment, to six digits. */
export async function readMeans(
  treatments: readonly Treatment[],
  figures: readonly RunFigure[],
  runJobs: RunJobs,
): Promise<number[][]> {
  const found = await readPeriods(treatments, figures, 0, REPLICATES, runJobs);
  return found.map((sample) => summarise(sample).means.map(roundMean));
}

/** Months of a run that has all figures. */
export function monthsFor(figures: readonly RunFigure[]): number {
  return 1 + Math.max(...figures.map(({ toMonth }) => toMonth));
}
