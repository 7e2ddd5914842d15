import { type EscapeResult, type EscapeTrial, escapePaths } from "../../sim/experiments/index.ts";
import { type Scenario, type ScenarioEvent, scenarioToJson } from "../../sim/index.ts";
import { escapeDefaults as usual } from "./defaults.ts";
import { figure, interval } from "./figures.ts";
import { count, number, text } from "./option.ts";
import { defineStudy, tableReport } from "./study.ts";

/** What a path out of the trap is kept as: a scenario's file, the texts of which are the base's own. */
interface KeptTrial extends EscapeTrial {
  readonly base: Scenario;
  readonly keep: string | undefined;
}

/** `outbid escape`. */
export const escapeStudy = defineStudy({
  name: "escape",
  about: "search timetables of moderation, aid and counter-messaging for a path out of the trap",
  usual: { scenario: "baseline", replicates: 16 },
  takes: "settings",
  options: {
    leastMembers: number("n", "members of the Taliban in every row, people at least", usual.leastMembers),
    mostRivals: number("n", "members of IS-K in every row, people at most", usual.mostRivals),
    moderation: number("m", "moderation to be reached, and kept", usual.moderation),
    by: { ...count("the row by which it is reached", usual.by, [2, "months"]), argument: "row" },
    mostAid: number("n", "how far aid on offer (aidScale) may go", usual.mostAid),
    leastPropaganda: number("p", "how far propaganda may be countered", usual.leastPropaganda),
    confidence: number("share", "part of the replicates in which all must be met", {
      usual: 0.9,
      bounds: [0, 1],
    }),
    tries: count("timetables to try at most, in generations of 24", usual.tries.usual, usual.tries.bounds),
    keep: text("file", "write the path as a scenario, a .json file"),
  },
  plan(study, { leastMembers, mostRivals, moderation, by, mostAid, leastPropaganda, ...rest }, problems) {
    const { confidence, tries, keep } = rest;
    if (keep !== undefined && !keep.endsWith(".json"))
      problems.push(`--keep: expected a name that ends in .json, received ${JSON.stringify(keep)}`);
    const trial: EscapeTrial = {
      ...study,
      aims: { leastT: leastMembers, mostK: mostRivals, moderation, by },
      limits: { aidScale: mostAid, propaganda: leastPropaganda },
      confidence,
      tries,
    };
    return { ...trial, keep } as KeptTrial;
  },
  run: escapePaths,
  report: reportPath,
});

function reportPath({ treatment, ...result }: EscapeResult, { base, aims, confidence, keep }: KeptTrial) {
  const { found, best, tries } = result;
  const kept = scenarioToJson({ ...base, ...treatment, id: `${base.id}-escape` });
  const percent = (share: number | undefined) => `${Math.round(100 * (share ?? 0))} %`;
  const ramps = best.events.filter(
    (event): event is Extract<ScenarioEvent, { kind: "ramp" }> => event.kind === "ramp",
  );
  const report = tableReport({
    result: { aims, confidence, ...result, scenario: kept },
    columns: ["found", "tries", "lever", "month", "duration", "value", "share", "shareOfFresh"],
    whole: ["tries", "month", "duration"],
    rows: ramps.map(({ lever, month, duration, value }) => [
      ...[found, tries, lever, month, duration, value],
      ...[best.share, best.shareOfFresh],
    ]),
    lines: [
      found ? `A path was found in ${tries} tries:` : `None found in ${tries} tries. The best seen:`,
      ...ramps.map(
        ({ lever, month, duration, value }) =>
          `  from month ${month}, over ${duration} months: ${lever} to ${figure(value)}`,
      ),
      `Fewest of the Taliban ${interval(best.leastT)}, most of IS-K ${interval(best.mostK)}, moderation ${figure(best.moderation.mean)} from row ${aims.by} on.`,
      `All aims are met in ${percent(best.share)} of the replicates it was sought with, and in ${percent(best.shareOfFresh)} of others.`,
    ],
  });
  if (keep === undefined) return report;
  return { ...report, file: { path: keep, text: `${JSON.stringify(kept, null, 2)}\n` } };
}
