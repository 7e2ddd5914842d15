import {
  type EscapePath,
  type EscapeResult,
  type EscapeTrial,
  escapePaths,
  fewestFresh,
  usualFresh,
} from "../../sim/experiments/index.ts";
import {
  type About,
  fingerprintScenario,
  modelVersion,
  type Scenario,
  type ScenarioEvent,
  scenarioToJson,
} from "../../sim/index.ts";
import { today } from "../reports/today.ts";
import { escapeMessages as say } from "../words/parts/escape.ts";
import { escapeDefaults as usual } from "./defaults.ts";
import { columnsOf, figure, interval } from "./figures.ts";
import { count, number, optionalCount, text } from "./option.ts";
import { defineStudy, type ScenarioStudy, tableReport } from "./study.ts";

/** A search from a scenario of which the title is known and, where its file is, what it leaves out. */
export interface TitledTrial extends EscapeTrial {
  readonly base: ScenarioStudy["base"] & Partial<Pick<About, "leavesOut">>;
}

interface KeptTrial extends TitledTrial, Pick<ScenarioStudy, "date"> {
  readonly keep: string | undefined;
}

/** `outbid escape`. */
export const escapeStudy = defineStudy({
  name: "escape",
  about: "search timetables of moderation, aid and counter-messaging for a path out of the trap",
  usual: { scenario: "baseline", replicates: 16 },
  takes: "settings",
  isDated: true,
  options: {
    leastMembers: number("n", "fewest members of the Taliban, in people, in every row", usual.leastMembers),
    mostRivals: number("n", "most members of IS-K, in people, in every row", usual.mostRivals),
    moderation: number("m", "moderation to be reached, and kept", usual.moderation),
    by: { ...count("the row by which it is reached", usual.by, [2, "months"]), argument: "row" },
    mostAid: number("n", "how far aid on offer (aidScale) may go", usual.mostAid),
    leastPropaganda: number("p", "how far propaganda may be countered", usual.leastPropaganda),
    confidence: number("share", "part of all runs in which all must be met", {
      usual: 0.9,
      // That all runs of any number meet the aims is nothing that a number of runs can show.
      bounds: [0, 0.999],
    }),
    fresh: optionalCount(
      "runs that judge a candidate, new ones for each; as many as the confidence needs unless given",
      [1, 1_000_000],
    ),
    tries: count("timetables to try at most, in generations of 24", usual.tries.usual, usual.tries.bounds),
    keep: text("file", "write the path as a scenario, a .json file"),
  },
  plan(study, { leastMembers, mostRivals, moderation, by, mostAid, leastPropaganda, ...rest }, problems) {
    const { confidence, tries, keep } = rest;
    if (keep !== undefined && !keep.endsWith(".json"))
      problems.push(`--keep: expected a name that ends in .json, received ${JSON.stringify(keep)}`);
    const fresh = rest.fresh ?? usualFresh(confidence);
    const fewest = fewestFresh(confidence);
    if (fresh < fewest)
      problems.push(
        `--fresh: expected at least ${fewest} to show a confidence of ${confidence}, received ${fresh}`,
      );
    const trial: KeptTrial = {
      ...study,
      aims: { leastT: leastMembers, mostK: mostRivals, moderation, by },
      limits: { aidScale: mostAid, propaganda: leastPropaganda },
      confidence,
      fresh,
      tries,
      keep,
    };
    return trial;
  },
  run: (trial: KeptTrial, runJobs, show) => escapePaths(trial, runJobs, show),
  report: reportPath,
});

function reportPath(found: EscapeResult, trial: KeptTrial) {
  const { aims, confidence, keep } = trial;
  const { treatment: _, ...result } = found;
  const { best, tries, judged, fresh } = result;
  const { share, shareOfFresh } = best;
  const kept = scenarioToJson(pathScenario(found, trial, trial.date ?? today()));
  const ramps = rampsOf(best);
  const report = tableReport({
    result: { aims, confidence, ...result, scenario: kept },
    columns: [
      ...["found", "tries", "lever", "month", "duration", "value", "share"],
      ...[...columnsOf("shareOfFresh"), "fresh", "judged"],
    ],
    whole: ["tries", "month", "duration", "fresh", "judged"],
    rows: ramps.map(({ lever, month, duration, value }) => [
      ...[result.found, tries, lever, month, duration, value, share],
      ...[shareOfFresh?.mean, shareOfFresh?.low, shareOfFresh?.high, fresh, judged],
    ]),
    lines: [
      result.found ? `A path was found in ${tries} tries:` : `None found in ${tries} tries. The best seen:`,
      ...ramps.map((ramp) => `  ${sayRamp(ramp)}`),
      `Fewest of the Taliban ${interval(best.leastT)}, most of IS-K ${interval(best.mostK)}, moderation ${figure(best.moderation.mean)} from row ${aims.by} on.`,
      sayShare(found),
      `A path counts when the lower of these is at least ${percent(confidence)} %.${sayJudged(found)}`,
    ],
  });
  if (keep === undefined) return report;
  return { ...report, file: { path: keep, text: `${JSON.stringify(kept, null, 2)}\n` } };
}

/** Most characters of a scenario's texts (sim/scenario/schema.ts). */
const MOST = { id: 64, title: 120, description: 4000, source: 2000, leavesOut: 2000 };

/**
 * A path as a scenario that tells its own story, and not that of the scenario it was sought from: what was asked, what
 * the path is, how well it holds, what made it, and what it leaves out. It shows no claim, and nothing was observed of it.
 */
export function pathScenario(found: EscapeResult, trial: TitledTrial, date: string): Scenario {
  const { base, aims, confidence, seed, replicates } = trial;
  const { best, treatment, tries, judged, fresh } = found;
  const from = say.from(base.title);
  return {
    ...treatment,
    id: `${base.id.slice(0, MOST.id - "-escape".length)}-escape`,
    title: cut(say.title(found.found, from), MOST.title),
    description: cut(
      [
        say.search(found.found, from),
        say.aims(
          figure(aims.leastT),
          figure(aims.mostK),
          figure(aims.moderation),
          aims.by,
          percent(confidence),
        ),
        say.path(rampsOf(best).map(sayRamp)),
        sayShare(found),
        say.caution,
      ].join(" "),
      MOST.description,
    ),
    author: say.author,
    date,
    source: cut(
      [
        say.made(modelVersion, from, base.id, fingerprintScenario(base)),
        say.tries(tries, seed, replicates),
        say.judged(judged, fresh),
      ].join(" "),
      MOST.source,
    ),
    leavesOut: cut(
      [say.leavesOut(from), base.leavesOut === undefined ? "" : say.alsoLeavesOut(from, base.leavesOut)]
        .join(" ")
        .trimEnd(),
      MOST.leavesOut,
    ),
    claims: [],
    observations: "",
  };
}

type Ramp = Extract<ScenarioEvent, { kind: "ramp" }>;

const rampsOf = ({ events }: EscapePath) => events.filter((event): event is Ramp => event.kind === "ramp");

const sayRamp = ({ lever, month, duration, value }: Ramp) => say.ramp(lever, month, duration, figure(value));

/** Only runs that nothing was chosen by are told of. The ends are rounded outward: 89.96 is not 90. */
function sayShare({ best: { shareOfFresh }, fresh }: EscapeResult): string {
  if (shareOfFresh === undefined) return "";
  const { mean, low, high } = shareOfFresh;
  return say.share(
    Math.round(mean * fresh),
    fresh,
    percent(Math.floor(1000 * low) / 1000),
    percent(Math.ceil(1000 * high) / 1000),
  );
}

const sayJudged = ({ judged }: EscapeResult) =>
  judged === 1 ? "" : ` ${judged} candidates were judged, and the range is as much wider.`;

const percent = (share: number) => String(Math.round(1000 * share) / 10);

/** At most so many characters, none of them half. */
function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  return `${words.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
