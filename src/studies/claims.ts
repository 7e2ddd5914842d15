import {
  type AnyClaim,
  chooseWorlds,
  everyClaim,
  isOfFigures,
  judgeFigures,
  type RunJobs,
  testClaims,
  type WorldSet,
} from "../../sim/experiments/index.ts";
import { nearestNames } from "../../sim/index.ts";
import { claimColumns, claimsCsv } from "../reports/claimColumns.ts";
import { claimRow, type JudgedClaim, usualEffort, WORLD_REPLICATES } from "../reports/claimRows.ts";
import { claimsText } from "./claimsText.ts";
import { count, type Option } from "./option.ts";
import { defineStudy, type ScenarioStudy } from "./study.ts";

/** Claims to be put to the test, each in the base and then in worlds, or against public figures. */
export interface ClaimsTrial extends ScenarioStudy {
  readonly claims: readonly AnyClaim[];
  readonly worlds: WorldSet;
  readonly worldReplicates: number;
}

const ids: readonly string[] = everyClaim.map(({ id }) => id);
const allIds = `${ids[0]} to ${ids[ids.length - 1]}`;

const only: Option<readonly AnyClaim[]> = {
  argument: "ids",
  text: `claims from ${allIds}, separated by commas; all by default`,
  usual: everyClaim,
  usualText: "",
  read([text = ""], { name, problems }) {
    if (text === "") return everyClaim;
    const asked = text.split(",").map((id) => id.trim());
    for (const id of asked.filter((each) => !ids.includes(each))) {
      const near = nearestNames(id, ids, 3);
      const hint = near.length > 0 ? ` (did you mean ${near.join(", ")}?)` : "";
      problems.push(
        `--${name}: expected claims from ${allIds}, separated by commas, received ${JSON.stringify(id)}${hint}`,
      );
    }
    return everyClaim.filter(({ id }) => asked.includes(id));
  },
  write: (claims) => [claims.map(({ id }) => id).join(",")],
};

/** `outbid claims`. */
export const claimsStudy = defineStudy({
  name: "claims",
  about: "put the claims of the source to the test: in the defaults, then in plausible worlds",
  usual: { scenario: "baseline", replicates: usualEffort.replicates, seed: usualEffort.seed },
  takes: "nothing",
  options: {
    only,
    worlds: count(
      "accepted parameter vectors to try each claim in; 0 is none",
      usualEffort.worlds,
      [0, 100_000],
    ),
  },
  async plan(study, { only: claims, worlds: wanted }, problems, sources): Promise<ClaimsTrial> {
    const accepted = await sources.acceptedWorlds();
    const most = accepted.worlds.length;
    if (wanted > most)
      problems.push(`--worlds: expected a whole number from 0 to ${most}, received "${wanted}"`);
    const worlds = chooseWorlds(accepted, Math.min(most, wanted || 0), study.seed);
    return { ...study, claims, worlds, worldReplicates: WORLD_REPLICATES };
  },
  run: judgeAll,
  report(tested, { base, seed, replicates, worlds }) {
    const effort = { seed, replicates, worlds: worlds.worlds.length };
    const rows = tested.map((each) => claimRow(each, effort, base));
    return {
      json: () => rows,
      csv: () => claimsCsv(rows),
      header: claimColumns.map(({ name }) => name),
      lines: [
        claimsText(
          rows,
          tested.map(({ claim }) => claim.statement),
        ),
      ],
    };
  },
});

/** Every claim at once, so that they share their runs; `show` hears each as soon as something is known of it. */
async function judgeAll(
  { claims, ...trial }: ClaimsTrial,
  runJobs: RunJobs,
  show: (early: readonly JudgedClaim[]) => void = () => {},
): Promise<readonly JudgedClaim[]> {
  const ofModel = claims.flatMap((claim) => (isOfFigures(claim) ? [] : [claim]));
  const tested = await testClaims(ofModel, trial, runJobs, (early) => show([early]));
  return claims.map((claim) => (isOfFigures(claim) ? judgeFigures(claim) : tested[ofModel.indexOf(claim)]));
}
