/** docs/record.md, from the sealed files and the observations. */
import { numberCell, pageTable, percent } from "../calibrate/pageParts.ts";
import { recordMessages as say } from "../words/record.ts";
import { dayName, periodName } from "./months.ts";
import type { RecordEntry } from "./record.ts";
import { knownAtSealing, recordRows, summariseRecord } from "./recordRows.ts";
import { type ScoredFigure, tally } from "./score.ts";
import { notSealed, sealedMeasures } from "./sealedMeasures.ts";

/** The page as Markdown. */
export function renderRecordPage(entries: readonly RecordEntry[]): string {
  return [
    "# Record",
    "Made by `npm run docs` from scenarios/sealed and scenarios/observations; do not edit. A model, not a forecast.",
    say.intro,
    ...(entries.length === 0 ? [say.none] : entries.flatMap(describeEntry)),
    ...method,
  ]
    .join("\n\n")
    .concat("\n");
}

function describeEntry(entry: RecordEntry): string[] {
  const { name, hash } = entry;
  const place = `[scenarios/sealed/${name}](../scenarios/sealed/${name})`;
  if (!entry.isIntact) return [`## ${name}`, `**${say.changed(hash, entry.stated ?? say.noHash)}** ${place}`];
  const { sealed, scored } = entry;
  const { accepted, replicates, usualReplicates, agents, seed } = sealed;
  return [
    `## ${say.sealed(dayName(sealed.date), sealed.modelVersion)}`,
    `**${summariseRecord(sealed, scored)}**`,
    [
      `* ${place}. ${say.intact(`\`${hash}\``)}.`,
      `* ${say.policy(`\`${sealed.scenario}\` (fingerprint \`${sealed.scenarioFingerprint}\`)`, periodName(sealed.lastCoded, sealed.lastCoded))}`,
      `* ${knownAtSealing(sealed)} What was known, and so what the baselines were drawn from, stands in the file.`,
      `* Made from the ${accepted.vectors} vectors of \`${accepted.id}\` (SHA-256 of that file \`${accepted.sha256}\`), ${replicates} runs of each and ${usualReplicates} of the default vector, ${agents} agents, seed \`${seed}\`.`,
    ].join("\n"),
    pageTable(
      say.head,
      recordRows(sealed, scored).map(({ cells: [what, wrong, seen, ...ranges], outcome }) => [
        what,
        wrong,
        outcome === "miss" ? `**${seen}**` : seen,
        ...ranges,
      ]),
    ),
    `${say.columns} ${say.listed(String(sealed.figures.length))}`,
    ...describeScores(scored),
  ];
}

function describeScores(scored: readonly ScoredFigure[]): string[] {
  const rows = tally(scored);
  if (rows.length === 0) return [];
  const three = (scores: { model: number; last: number; trend: number } | undefined) =>
    scores === undefined
      ? [say.nothing, say.nothing, say.nothing]
      : [scores.model, scores.last, scores.trend].map(numberCell);
  const labelOf = (name: string) => sealedMeasures.find(({ measure }) => measure === name)?.label ?? name;
  return [
    pageTable(
      [
        "measure",
        "observed",
        "hit",
        "mean error: model",
        "last value",
        "trend",
        "interval score: model",
        "last value",
        "trend",
      ],
      rows.map(({ measure, count, hits, errors, intervals }) => [
        labelOf(measure),
        String(count),
        `${hits} (${percent(hits / count)})`,
        ...three(errors),
        ...three(intervals),
      ]),
    ),
  ];
}

const method = [
  "## What is sealed, and why",
  sealedMeasures.map(({ label, ground }) => `* ${label}: ${ground}`).join("\n"),
  `Not sealed: ${notSealed.join(" ")}`,
  "## How it is scored",
  [
    "* A range **hits** when it meets the observed one: 5 to 95 % of single runs, so that one in ten is missed by chance. Wholly outside it, the model was wrong. A wide range hits easily; that is why the scores below stand beside it.",
    "* **Error**: how far the median lies from the observed range, in the unit; 0 inside. It rewards stating the true median, and a baseline that is one number can be held against it.",
    "* A **border** (the Taliban's 70,000) is scored by the square of what was missing to certainty, against the expectation that it is held; it is missed when what came happens in fewer than one run in ten.",
    "* **Interval score** (Gneiting and Raftery 2007): the width of a range and twenty times what it is off by; less is better. It rewards stating the true 5 and 95 %, and charges for width.",
    "* **Baselines**, fixed at sealing from what was known: the last value held, as a random walk; the line from the first to the last figure of the last three years drawn on, as a random walk with drift, both on square roots (Hyndman and Athanasopoulos, *Forecasting: Principles and Practice*, 5.5). Of several counters that which was heard last; no figure that says only “at least”. The trend needs three figures. A model that does no better than these adds an argument, not foresight.",
    "* Scored is each figure of scenarios/observations with the same measure and months that was not known at sealing. A later correction of one that was known is not scored.",
  ].join("\n"),
  "## How to check it",
  [
    "* `cd scenarios/sealed && sha256sum --check *.sha256` says whether the files are those that were sealed; the same hashes stand above and in the history of this repository.",
    "* `npm run seal -- --check` does the same and makes each file again, to the byte, where model, scenario and accepted vectors are the same; for an older file that is the commit in which it first stands.",
    "* `npm run seal -- --score` prints this page from the files as they are.",
    "* `npm run seal` seals anew under the day's date, and never overwrites.",
  ].join("\n"),
];
