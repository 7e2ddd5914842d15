/** docs/calibration.md, from the file of accepted worlds and the file of what they say of other years. */
import type { AcceptedWorlds } from "./accepted.ts";
import { describeContradiction } from "./contradictionSection.ts";
import { heldOut, leftOut } from "./heldOut.ts";
import { heldOutEarlier, leftOutEarlier } from "./heldOutEarlier.ts";
import { describeHeldOut } from "./heldOutSection.ts";
import type { Hindcast } from "./hindcast.ts";
import { decapitalise, numberCell, pageTable, percent, range, sourceLine, spreadCell } from "./pageParts.ts";
import { describeParameters } from "./parameterSection.ts";
import { targets } from "./targets.ts";
import { describeWatched } from "./watchedSection.ts";

/** The page as Markdown. */
export function renderCalibrationPage(file: AcceptedWorlds, hindcast: Hindcast): string {
  return [
    "# Calibration",
    "Made by `npm run docs` from the accepted vectors; do not edit. A model, not a forecast.",
    `The model's behavioural parameters (${file.parameters.length}, grades B and C) are fitted to what was observed from September 2021 to December 2022, under the scenario \`${file.scenario}\`; everything observed later is held out and compared afterwards. Many vectors fit. The **${file.worlds.length} accepted ones** are in [scenarios/accepted/${file.id}.json](../scenarios/accepted/${file.id}.json); each meets every target below. The numbers of the years held out: [${hindcast.id}.json](evidence/${hindcast.id}.json).`,
    "*Seen* says what of a source was looked at: *read* the source at length, *excerpt* the opening of its page, *press* a page that reports it, *mention* its name only. *Sure* says how sure it is that the source says this. *Coded in* says what of a figure went into the scenario: agreement with that would be no hit.",
    "## Held out: 2023 to January 2026",
    "No month's attacks are in two figures, and each figure has one counter. The scenario is coded from dated policies, raids, money and media, nothing in it from attacks or sizes, and its home economy only to December 2022.",
    ...describeHeldOut(heldOut, hindcast.later),
    ...describeContradiction(hindcast),
    "## Held out: 2020 and 2021",
    `An older test, on the scenario \`${hindcast.earlier.scenario}\` and its own start: the talks of 2018 and the deal of February 2020 were the greatest concession that the Taliban had made, and press and UN expected defections to IS-K. Most of it is thinly recorded: the start is an estimate, the Republic that held the country is not in the model, and by the rival's own count it did not shrink.`,
    ...describeHeldOut(heldOutEarlier, hindcast.earlier),
    ...describeTargets(file),
    ...describeWatched(hindcast.watched),
    ...describeParameters(file),
    ...describeMethod(file),
    ...notUsed,
  ]
    .join("\n\n")
    .concat("\n");
}

function describeTargets(file: AcceptedWorlds): string[] {
  const { usual, sampling, worlds } = file;
  const rows = targets.map((target, i) => {
    const means = worlds.map((world) => world.means[i]);
    return [
      target.label,
      range(target.observed),
      range([target.low, target.high]),
      range(spreadCell(means)),
      `${numberCell(usual.means[i])}${usual.misses.includes(target.id) ? " **miss**" : ""}`,
      percent(sampling.missedByPrior[i]),
      String(sampling.forbiddenAlone[i]),
    ];
  });
  const missed = targets.filter(({ id }) => usual.misses.includes(id));
  const verdict =
    missed.length === 0
      ? `**The default vector** meets every target (${usual.replicates} replicates): it lies inside the accepted set.`
      : `**The default vector** lies outside the accepted set: on ${usual.replicates} replicates it misses ${missed.length} of ${targets.length} targets, ${missed.map(({ label }) => decapitalise(label)).join("; ")}.`;
  return [
    "## Targets, September 2021 to December 2022",
    verdict,
    pageTable(
      ["what", "observed", "agrees", "accepted, 5–95 %", "default", "prior misses", "alone forbade"],
      rows,
    ),
    "A vector meets a target when its mean over the replicates lies in *agrees*, two standard errors of that mean allowed. *Prior misses*: share of the vectors drawn from the prior that miss it. *Alone forbade*: steps of the sampler that this target and no other refused; the targets with the most such steps limit the set most.",
    targets.map(sourceLine).join("\n"),
  ];
}

function describeMethod({
  sampling,
  agents,
  replicates,
  seed,
  modelVersion,
  command,
  worlds,
}: AcceptedWorlds): string[] {
  const { population, rounds, judged, taken, roots, lag, effective, metOnOtherLuck } = sampling;
  const weakest = sampling.missedOnOtherLuck
    .map((share, i) => ({ share, label: targets[i].label }))
    .toSorted((a, b) => b.share - a.share)[0];
  return [
    "## How",
    `Approximate Bayesian computation by population Monte Carlo: ${population} vectors drawn uniformly from the study ranges are narrowed step by step to distance 0 from the targets, each half along differences of the other, and then walk ${rounds} rounds among the vectors that meet all of them (${judged} vectors judged, ${percent(taken)} of the steps taken). Every vector runs ${replicates} replicates of ${agents} agents with one luck, so its means can be reproduced to the digit. Model ${modelVersion}, seed \`${seed}\`; \`${command}\` finds them again, and with \`-- --keep\` judges those in the file again, for example with a changed model.`,
    `Diversity: the accepted vectors descend from ${roots} draws; a parameter's value at the end correlates ${numberCell(lag.median)} (median) and at most ${numberCell(lag.largest)} with the value at which the walk began; since vectors of one family are alike, the ${worlds.length} vectors are worth ${numberCell(effective.median)} independent ones (median over parameters; least ${numberCell(effective.least)}).`,
    `With another luck ${percent(metOnOtherLuck)} of them meet every target again; the target that they most often miss there is “${decapitalise(weakest.label)}” (${percent(weakest.share)}). By chance, vectors near a border fall on either side of it.`,
    "Fixed: grade A, the levers, the population, the scales, and the settings that the scenario schedules from evidence (`funding`, `aidSpeed`, `aidCutSpeed`, repression, propaganda and the rest). `tempo` stays at 1: the only evidence from which to schedule it is the attack counts themselves; fitted to them month by month, it would make them no test at all. `hiding` and `hidingSpeed` hold for all months and are fitted like the rest.",
  ];
}

const notUsed = [
  "## Not used, and why",
  [
    "* GDP of 2021 as a whole: eight of its months lie before the run.",
    "* Poverty in 2022: by definition a straight line in the economy through this very figure.",
    "* Members of the Taliban in September 2021 and prisoners released: they are the start of the run.",
    "* Attacks of single months in 2021: with `tempo` at 1 nothing in the model explains their ups and downs; their sum is used.",
    "* Killed per year (4 %, “likely understated”) and surrenders in two provinces: parts of `removed`; the whole is not known.",
    "* Members purged (2,840): the model has no such flow.",
    ...[...leftOut, ...leftOutEarlier].map(([key, reason]) => `* \`${key}\` in the observations: ${reason}.`),
    "* 10 to 31 January 2024: in no report that was found.",
    "* Aid of 2022 to 2025: the scenario is coded from it.",
  ].join("\n"),
];
