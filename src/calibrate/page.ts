/** docs/calibration.md, from the file of accepted worlds and nothing else. */
import type { AcceptedWorlds } from "./accepted.ts";
import { describeHeldOut } from "./heldOutSection.ts";
import { decapitalise, numberCell, pageTable, percent, range, spreadCell } from "./pageParts.ts";
import { describeParameters } from "./parameterSection.ts";
import { targets } from "./targets.ts";

/** The page as Markdown. */
export function renderCalibrationPage(file: AcceptedWorlds): string {
  return [
    "# Calibration",
    "Made by `npm run docs` from the accepted vectors; do not edit. A model, not a forecast.",
    `The model's behavioural parameters (${file.parameters.length}, grades B and C) are fitted to what was observed from September 2021 to December 2022, under the scenario \`${file.scenario}\`; what was observed in 2023 and 2024 is held out and compared afterwards. Many vectors fit. The **${file.worlds.length} accepted ones** are in [scenarios/accepted/${file.id}.json](../scenarios/accepted/${file.id}.json); each meets every target below.`,
    ...describeHeldOut(file),
    ...describeTargets(file),
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
    "A vector meets a target when its mean over the replicates lies in *agrees*, two standard errors of that mean allowed. *Prior misses*: share of vectors drawn blindly that miss it. *Alone forbade*: steps of the sampler that this target and no other refused; those with most of them bind.",
    targets.map(({ label, ground, source }) => `* ${label}: ${ground} Source: ${source}.`).join("\n"),
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
    `Approximate Bayesian computation by population Monte Carlo: ${population} vectors drawn uniformly from the study ranges are narrowed step by step to distance 0 from the targets, and then walk ${rounds} rounds among the vectors that meet all of them (${judged} vectors judged, ${percent(taken)} of the steps taken). Every vector runs ${replicates} replicates of ${agents} agents on one luck, so its means can be made again to the digit. Model ${modelVersion}, seed \`${seed}\`; \`${command}\` finds them again, and with \`-- --keep\` judges those in the file again, by a changed model say.`,
    `Diversity: the accepted vectors descend from ${roots} draws; a parameter's value at the end correlates ${numberCell(lag.median)} (median) and at most ${numberCell(lag.largest)} with the value the walk began at; by the likeness within families the ${worlds.length} vectors are worth ${numberCell(effective.median)} independent ones (median over parameters; least ${numberCell(effective.least)}).`,
    `On another luck ${percent(metOnOtherLuck)} of them meet every target again; the target most often missed there is “${decapitalise(weakest.label)}” (${percent(weakest.share)}). Those near a border fall on either side of it by chance.`,
    "Fixed: grade A, the levers, the population, the scales, and what evidence schedules in the scenario (`funding`, `aidSpeed`, `aidCutSpeed`, repression, propaganda and the rest). `tempo` stays at 1: no evidence for the rival's choice to strike or hide exists apart from the attack counts themselves, and fitting it to them month by month would make them empty.",
  ];
}

const notUsed = [
  "## Not used, and why",
  [
    "* GDP of 2021 as a whole: eight of its months lie before the run.",
    "* Poverty in 2022: by definition a straight line in the economy through this very figure.",
    "* Members of the Taliban in September 2021 and prisoners released: they are the start of the run.",
    "* Attacks of single months in 2021: with `tempo` at 1 the model has no reason for their ups and downs; their sum is used.",
    "* Killed per year (4 %, “likely understated”) and surrenders in two provinces: parts of `removed`, whose whole is not known.",
    "* Members purged (2,840): the model has no such flow.",
  ].join("\n"),
];
