/** What the tab of maps has found: it stays known while other tabs are open. */
import { signal } from "@preact/signals";
import type {
  BestResponse,
  BestResponseTrial,
  Frontier,
  FrontierTrial,
  LeadershipResult,
  LeadershipTrial,
  LeverMap,
  MapTrial,
} from "../../../sim/experiments/index.ts";
import { createPageJobs } from "../../engine/jobClient.ts";
import { createTrial } from "../../lab/trial.ts";

/** Runs at each point, as on the command line. */
export const REPLICATES = 40;

/** A result with what was asked, and what to type for it. */
export interface Found<Asked, Result> {
  readonly asked: Asked;
  readonly result: Result;
  readonly command: string;
  readonly file?: string | undefined;
}

/** What stands below a result: how to get it again. */
export const footOf = ({ asked, command, file }: Found<Pick<MapTrial, "seed" | "replicates">, unknown>) => ({
  command,
  file,
  seed: asked.seed,
  replicates: asked.replicates,
});

/** The point of a map that is looked at, as parts of the way across and up: it stays while the map grows finer. */
export const mapCursor = signal<readonly [across: number, up: number] | undefined>(undefined);

export const mapTrials = {
  map: createTrial<Found<MapTrial, LeverMap>>(createPageJobs),
  best: createTrial<Found<BestResponseTrial, BestResponse>>(createPageJobs),
  frontier: createTrial<Found<FrontierTrial, Frontier>>(createPageJobs),
  leadership: createTrial<Found<LeadershipTrial, LeadershipResult>>(createPageJobs),
};
