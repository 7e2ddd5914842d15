/** The results of the tab of maps; they stay while other tabs are open. */
import { signal } from "@preact/signals";
import type {
  BestResponse,
  BestResponseTrial,
  Frontier,
  FrontierTrial,
  LeadershipResult,
  LeverMap,
  MapTrial,
} from "../../../sim/experiments/index.ts";
import { createPageJobs } from "../../engine/jobClient.ts";
import { lasting } from "../../lab/lasting.ts";
import { createTrial } from "../../lab/trial.ts";
import type { NamedLeadershipTrial } from "../../reports/leadershipRows.ts";

/** A result with its question, and the command that gives it. */
export interface Found<Asked, Result> {
  readonly asked: Asked;
  readonly result: Result;
  readonly command: string;
  readonly file?: string | undefined;
}

/** The text below a result: how to get it again. */
export const footOf = ({
  asked,
  command,
  file,
}: Found<Pick<MapTrial, "seed" | "replicates" | "base">, unknown>) => ({
  command,
  file,
  seed: asked.seed,
  replicates: asked.replicates,
  agents: asked.base.settings.agents,
});

export const mapState = lasting(() => ({
  /** The chosen point of a map, as fractions of the way across and up, so that it stays while the map grows finer. */
  cursor: signal<readonly [across: number, up: number] | undefined>(undefined),
  map: createTrial<Found<MapTrial, LeverMap>>(createPageJobs),
  best: createTrial<Found<BestResponseTrial, BestResponse>>(createPageJobs),
  frontier: createTrial<Found<FrontierTrial, Frontier>>(createPageJobs),
  /** The input of the last frontier that was started, so that a cancelled one is not begun again. */
  frontierOf: "",
  leadership: createTrial<Found<NamedLeadershipTrial, LeadershipResult>>(createPageJobs),
}));
