/** Every study there is: the command line has a command for each; the page has those it shows. */
import { bestResponseStudy } from "./bestResponse.ts";
import { claimsStudy } from "./claims.ts";
import { escapeStudy } from "./escape.ts";
import { frontierStudy } from "./frontier.ts";
import { leadershipStudy } from "./leadership.ts";
import { mapStudy } from "./map.ts";
import { seekStudy } from "./seek.ts";
import { sensitivityStudy } from "./sensitivity.ts";
import type { Options, StudyDefinition } from "./study.ts";
import { whyStudy } from "./why.ts";

/** A study whose own types do not matter to who runs it. */
// biome-ignore lint/suspicious/noExplicitAny: what a study plans is what it runs and tells.
export type AnyStudy = StudyDefinition<Options, any, any>;

export const studies: readonly AnyStudy[] = [
  claimsStudy,
  leadershipStudy,
  frontierStudy,
  bestResponseStudy,
  mapStudy,
  whyStudy,
  sensitivityStudy,
  seekStudy,
  escapeStudy,
];
