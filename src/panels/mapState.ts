/** What the tab of maps is set to and what it has found: it stays known while other tabs are open. */
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
} from "../../sim/index.ts";
import { createPageJobs } from "../engine/jobClient.ts";
import { createTrial } from "../lab/trial.ts";

export const mapViews = ["map", "best", "frontier", "leadership"] as const;
export type MapViewName = (typeof mapViews)[number];

/** Runs at each point, as on the command line. */
export const REPLICATES = 40;

/** A result with what was asked, and what to type for it. */
export interface Found<Asked, Result> {
  readonly asked: Asked;
  readonly result: Result;
  readonly command: string;
  readonly file?: string | undefined;
}

export interface MapOptions {
  readonly across: string;
  readonly up: string;
  /** Name of a measure, or `bestResponse`. */
  readonly of: string;
  /** Row that is read, the run's last where it is shorter; that of the page's cursor until another is chosen. */
  readonly month: number | undefined;
  readonly size: MapTrial["size"];
}

export const mapState = {
  view: signal<MapViewName>("map"),
  map: signal<MapOptions>({ across: "moderation", up: "propaganda", of: "K", month: undefined, size: 17 }),
  /** Place of the contour in what the map spans, 0 to 1. */
  contour: signal(0.5),
  /** The point looked at, as parts of the way across and up: it stays where it is while the map grows finer. */
  cursor: signal<readonly [across: number, up: number] | undefined>(undefined),
  gain: signal<"aidGained" | "economyGained">("aidGained"),
  /** As `month` of the map. */
  frontierMonth: signal<number | undefined>(undefined),
};

export const mapTrials = {
  map: createTrial<Found<MapTrial, LeverMap>>(createPageJobs),
  best: createTrial<Found<BestResponseTrial, BestResponse>>(createPageJobs),
  frontier: createTrial<Found<FrontierTrial, Frontier>>(createPageJobs),
  leadership: createTrial<Found<LeadershipTrial, LeadershipResult>>(createPageJobs),
};
