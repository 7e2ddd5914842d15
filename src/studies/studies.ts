/** All studies: the command line has one command per study; the page has those it shows. */
import { bestResponseStudy } from "./bestResponse.ts";
import { claimsStudy } from "./claims.ts";
import { compareStudy } from "./compare.ts";
import { escapeStudy } from "./escape.ts";
import { frontierStudy } from "./frontier.ts";
import { leadershipStudy } from "./leadership.ts";
import { mapStudy } from "./map.ts";
import { seekStudy } from "./seek.ts";
import { sensitivityStudy } from "./sensitivity.ts";
import type { Options, StudyDefinition } from "./study.ts";
import { whyStudy } from "./why.ts";

/** A study as its runner sees it: without the types of its own options and results. */
// biome-ignore lint/suspicious/noExplicitAny: a study's plan is the input of its run and its report.
export type AnyStudy = StudyDefinition<Options, any, any>;

export const studies: readonly AnyStudy[] = [
  claimsStudy,
  leadershipStudy,
  compareStudy,
  frontierStudy,
  bestResponseStudy,
  mapStudy,
  whyStudy,
  sensitivityStudy,
  seekStudy,
  escapeStudy,
];
