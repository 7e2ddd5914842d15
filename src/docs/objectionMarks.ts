/** What the marks of docs/objections stand for: figures of runs, claims, held-out years and the review. */

import claimsFile from "../../docs/evidence/claims.json";
import formerFile from "../../docs/evidence/claims-1.2.0.json";
import hindcast from "../../docs/evidence/hindcast.json";
import pathsFile from "../../docs/evidence/leadership.json";
import evidence from "../../docs/evidence/objections.json";
import review from "../../docs/evidence/review.json";
import accepted from "../../scenarios/accepted/accepted-2021-2022.json";
import history from "../../scenarios/history-2021-2026.json";
import { modelVersion } from "../../sim/index.ts";
import { comparePeriods, markOf } from "../calibrate/compare.ts";
import { countJoint } from "../calibrate/contradictionSection.ts";
import { heldOut } from "../calibrate/heldOut.ts";
import { heldOutEarlier } from "../calibrate/heldOutEarlier.ts";
import { pageTable, percent, range } from "../calibrate/pageParts.ts";
import { type ClaimRow, conditionText, type OutcomeRow, verdictText } from "../reports/claimRows.ts";
import { plainText as plain, signedText as signed } from "../reports/effectText.ts";
import { exitAndStory, exitAndStoryText } from "../reports/exitAndStory.ts";
import type { LeadershipRow } from "../reports/leadershipRows.ts";
import { leadershipSentences, level } from "../reports/leadershipSentences.ts";
import { conditionLine } from "../studies/claimsText.ts";
import { salafiNumbers } from "../words/salafi.ts";
import { baseline } from "./scenarioTables.ts";

const claims = claimsFile as readonly ClaimRow[];
const paths = pathsFile as readonly LeadershipRow[];
const worlds = evidence.worlds;

/** The text that replaces a mark `{{name argument}}`; parts of an argument stand between bars. */
export const objectionMarks: Readonly<Record<string, (argument: string) => string>> = {
  version: () => modelVersion,
  review: reviewed,
  was: (id) => figureText(id, "1.1.0"),
  is: (id) => figureText(id, modelVersion),
  command: commandText,
  verdict: (id) => verdictText(claimOf(id)),
  short: (id) => shortVerdict(claimOf(id)),
  former: formerVerdict,
  holds: (id) => `${claimOf(id).worldsHolding} of ${claimOf(id).worlds}`,
  condition: (id) => conditionLine(claimOf(id)),
  limits: (id) => `\`${conditionText(claimOf(id))}\``,
  apart: outcomesApart,
  effect: (argument) => effectText(outcomeOf(argument)),
  levels: (argument) => levelsText(outcomeOf(argument)),
  found: (argument) => worldsText(outcomeOf(argument)),
  story: () => exitAndStoryText(exitAndStory(claimOf("C7"))),
  arm: armText,
  leadership: () =>
    leadershipSentences(paths)
      .map((said) => `* ${said}`)
      .join("\n"),
  families: familiesTable,
  split: splitText,
  dose: doseText,
  gone: goneText,
  salafi: salafiText,
  later: () => heldOutTable("later"),
  earlier: () => heldOutTable("earlier"),
  hits: hitsText,
  seen: heldOutText,
  joint: jointText,
  fewer: fewerText,
  aid: aidText,
  home: homeEconomy,
};

function reviewed(id: string): string {
  const found = review.figures.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`docs/evidence/review.json: expected ${id}`);
  return `*${found.text}*`;
}

function figure(id: string, model: string) {
  const found = evidence.figures.find((candidate) => candidate.id === id && candidate.model === model);
  if (found === undefined) throw new Error(`docs/evidence/objections.json: expected ${id} of ${model}`);
  return found;
}

/** What to type for a figure of the present model, and for the former one. */
function commandText(id: string): string {
  const commands = figure(id, modelVersion).command.split(", less ");
  return `${commands.map((words) => `\`${words}\``).join(" less ")}; before, with \`--model 1.1.0\``;
}

/** Shares in percent, differences with their sign and interval, levels plain. */
function figureText(id: string, model: string): string {
  const { value, low, high, reading, less } = figure(id, model);
  if (reading === "chosen") return level(value);
  if (low === null || high === null) return percent(value);
  if (less === undefined) return plain(value);
  return `${signed(value)} (${signed(low)} to ${signed(high)})`;
}

function claimOf(id: string): ClaimRow {
  const found = claims.find((row) => row.id === id);
  if (found === undefined) throw new Error(`docs/evidence/claims.json: expected ${id}`);
  return found;
}

const shortVerdict = ({ verdict, worlds: of, worldsHolding }: ClaimRow) =>
  of === 0 || worldsHolding === null ? verdict : `${verdict}, ${worldsHolding} of ${of}`;

/** The verdict under the rules of 1.1.0, in worlds of model 1.2.0. */
function formerVerdict(id: string): string {
  const found = formerFile.find((row) => row.id === id);
  return found === undefined ? "new" : `${found.verdict}, ${found.worldsHolding} of ${found.worlds}`;
}

/** "C4 | Went home | moderation .7": the first outcome whose label, treatment and control begin so. */
function outcomeOf(argument: string): OutcomeRow {
  const [id = "", label = "", treatment = "", control = ""] = argument.split("|").map((part) => part.trim());
  const found = claimOf(id).outcomes.filter(
    (outcome) =>
      outcome.label.startsWith(label) &&
      outcome.treatment.startsWith(treatment) &&
      outcome.control.startsWith(control),
  );
  const [first] = found;
  if (first === undefined) throw new Error(`docs/evidence/claims.json: expected an outcome ${argument}`);
  return first;
}

const effectText = ({ effect, low, high }: OutcomeRow) =>
  `${signed(effect)} (${signed(low)} to ${signed(high)})`;
const levelsText = ({ treatmentMean, controlMean }: OutcomeRow) =>
  `${plain(treatmentMean)} against ${plain(controlMean)}`;

function worldsText(outcome: OutcomeRow): string {
  const { worldsHolding, worldsHigher, worldsLower } = outcome;
  const { worlds: of } = claims.find(({ outcomes }) => outcomes.includes(outcome)) ?? { worlds: 0 };
  return worldsHolding === null
    ? `higher in ${worldsHigher}, lower in ${worldsLower} of ${of} worlds`
    : `${worldsHolding} of ${of} worlds`;
}

/** Each outcome that decides, with its worlds. */
function outcomesApart(id: string): string {
  const { outcomes, worlds: of } = claimOf(id);
  return outcomes
    .filter(({ role }) => role === "decides")
    .map(({ label, worldsHolding }) => `${label}: ${worldsHolding} of ${of}`)
    .join("; ");
}

function armText(id: string): string {
  const found = exitAndStory(claimOf("C7")).arms.find((arm) => arm.id === id);
  if (found === undefined) throw new Error(`docs/evidence/claims.json: expected the arm ${id} of C7`);
  return level(found.mean);
}

function familiesTable(): string {
  const three = ({ least, median, most }: LeadershipRow["distance"]) =>
    `${level(least)}, ${level(median)}, ${level(most)}`;
  return pageTable(
    ["family", "distance from what was coded", "change", "harden", "observed ranges"],
    paths.map(({ id, name, distance, change, hardening, tried, figuresAgreeing: agreeing, figures }) => [
      `${id} ${name}`,
      three(distance),
      three(change),
      `${hardening} of ${tried}`,
      `${agreeing.least}, ${agreeing.median}, ${agreeing.most} of ${figures}`,
    ]),
  );
}

/** Of those whom moderation .7 makes leave, who goes where in the accepted vectors. */
function splitText(part: string): string {
  const { rising, homeShare, rivalRises, homeRises } = worlds.split;
  const parts: Readonly<Record<string, string>> = {
    rising: String(rising),
    median: percent(homeShare.median),
    range: `${percent(homeShare.low)} to ${percent(homeShare.high)}`,
    rival: String(rivalRises),
    home: String(homeRises),
    of: String(worlds.vectors),
  };
  return partOf(parts, part, "split");
}

/** "girls moreT": vectors of all in which it is so. */
function doseText(argument: string): string {
  const [policy = "", count = ""] = argument.split(" ");
  const found = worlds.doses.find((dose) => dose.policy === policy);
  return partOf(asTexts(found ?? {}), count, "dose");
}

/** Who of all that left for IS-K by month 36 was hard-line or had no post, over the accepted vectors. */
function goneText(argument: string): string {
  const [policy = "", part = ""] = argument.split(" ");
  const found = worlds.leavers.find((leavers) => leavers.policy === policy);
  if (found === undefined) throw new Error(`docs/evidence/objections.json: expected leavers of ${policy}`);
  const spread = ({ low, median, high }: typeof found.hard) =>
    `${percent(median)} (${percent(low)} to ${percent(high)})`;
  return partOf(
    {
      hard: spread(found.hard),
      postless: spread(found.postless),
      overrepresented: `${found.overrepresented} of ${found.vectors}`,
    },
    part,
    "gone",
  );
}

function salafiText(part: string): string {
  const { mean, hard, rivalStart, rivalLater } = evidence.salafis;
  const [others = Number.NaN, salafi = Number.NaN] = mean;
  const [hardOthers = Number.NaN, hardSalafi = Number.NaN] = hard;
  const { people, inRival, ofThousand } = salafiNumbers(baseline.settings);
  return partOf(
    {
      mean: level(salafi),
      meanOthers: level(others),
      hard: percent(hardSalafi),
      hardOthers: percent(hardOthers),
      rivalStart: percent(rivalStart),
      rivalLater: percent(rivalLater),
      people: plain(people),
      inRival: plain(inRival),
      ofThousand: ofThousand.toFixed(1),
    },
    part,
    "salafi",
  );
}

/** Agreement of the figures of 2023 to 2026 (`later`) or of 2020 and 2021 (`earlier`). */
function agreementsOf(span: string) {
  return span === "earlier"
    ? comparePeriods(heldOutEarlier, hindcast.earlier)
    : comparePeriods(heldOut, hindcast.later);
}

function heldOutTable(span: string): string {
  const hasBefore = span === "later";
  return pageTable(
    [
      ...["held out", "observed"],
      ...(hasBefore ? ["1.1.0: default", "accepted, 5 (50) 95 %"] : []),
      ...[`${modelVersion}: default`, "accepted, 5–95 %", "agree", ""],
    ],
    agreementsOf(span).map(({ period, spread, inside, usual, usualAgrees }) => {
      const before = review.heldOut.find(({ id }) => id === period.id);
      const italic = (text: string | undefined) => (text === undefined ? "" : `*${text}*`);
      return [
        ...[period.label, range(period.observed)],
        ...(hasBefore ? [italic(before?.default), italic(before?.accepted)] : []),
        ...[`${plain(usual)} ${usualAgrees ? "hit" : "**miss**"}`, range(spread), percent(inside)],
        markOf(period, inside),
      ];
    }),
  );
}

/** "later hit": how many figures; "later default": how many the default hits; "later all": vectors with every figure. */
function hitsText(argument: string): string {
  const [span = "", what = ""] = argument.split(" ");
  const found = agreementsOf(span);
  const marks = (mark: string) =>
    found.filter(({ period, inside }) => markOf(period, inside) === mark).length;
  const vectors = found[0]?.agree.length ?? 0;
  return partOf(
    {
      of: String(found.length),
      coded: String(found.filter(({ period }) => period.codedIn !== undefined).length),
      hit: String(marks("hit")),
      mostly: String(marks("mostly missed")),
      miss: String(marks("miss")),
      default: String(found.filter(({ usualAgrees }) => usualAgrees).length),
      all: String(
        Array.from({ length: vectors }, (_, w) => found.every(({ agree }) => agree[w])).filter(Boolean)
          .length,
      ),
    },
    what,
    "hits",
  );
}

/** "attacks2024": default, range over the vectors and share that agrees, against what was observed. */
function heldOutText(id: string): string {
  const found = [...agreementsOf("later"), ...agreementsOf("earlier")].find(({ period }) => period.id === id);
  if (found === undefined) throw new Error(`docs/evidence/hindcast.json: expected ${id}`);
  const { period, spread, inside, usual, usualAgrees } = found;
  return `observed ${range(period.observed)}; default ${plain(usual)} (${usualAgrees ? "hit" : "miss"}), accepted ${range(spread)}, ${percent(inside)} agree`;
}

/** "accepted asBefore": how many vectors have IS-K's size and its attacks; "open" those in which it never hides. */
function jointText(argument: string): string {
  const [which = "", what = ""] = argument.split(" ");
  const joint = countJoint(which === "open" ? hindcast.inTheOpen.worlds : hindcast.later.worlds);
  return `${partOf(asTexts({ ...joint }), what, "joint")} of ${joint.vectors}`;
}

/** Vectors with fewer than 70,000 Taliban in some month of 2023 to 2025 in the mean, and the range of that least. */
function fewerText(part: string): string {
  const at = heldOut.findIndex(({ id }) => id === "incumbentSize2025");
  const least = hindcast.later.worlds.map((means) => means[at] ?? Number.NaN);
  const found = agreementsOf("later")[at];
  return partOf(
    {
      count: `${least.filter((people) => people < 70_000).length} of ${least.length}`,
      range: found === undefined ? "" : range(found.spread),
      default: plain(hindcast.later.usual.means[at] ?? Number.NaN),
    },
    part,
    "fewer",
  );
}

/** How vectors of a small and of a great dependence on aid do on GDP per head of 2023 to 2025. */
function aidText(): string {
  const at = accepted.parameters.findIndex(({ name }) => name === "aidShare");
  const years = heldOut.flatMap(({ id, observed }, i) =>
    id.startsWith("economy") ? [{ year: id.slice(-4), i, observed }] : [],
  );
  const agreements = agreementsOf("later");
  const sides = [
    { name: "`aidShare` below .2", of: (share: number) => share < 0.2 },
    { name: ".2 to .4", of: (share: number) => share >= 0.2 && share <= 0.4 },
    { name: "above .4", of: (share: number) => share > 0.4 },
  ];
  return pageTable(
    [
      "vectors",
      "",
      ...years.map(({ year, observed }) => `${year}, observed ${range(observed as [number, number])}`),
    ],
    sides.map(({ name, of }) => {
      const members = accepted.worlds.flatMap(({ values }, w) => (of(values[at] ?? Number.NaN) ? [w] : []));
      return [
        name,
        String(members.length),
        ...years.map(({ i }) => {
          const means = members.map((w) => hindcast.later.worlds[w]?.[i] ?? Number.NaN);
          const agree = members.filter((w) => agreements[i]?.agree[w]).length;
          const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
          return `${mean.toFixed(3)}; ${agree} agree`;
        }),
      ];
    }),
  );
}

/** The last value of the home economy in the history. */
function homeEconomy(): string {
  const steps = history.events.filter(({ lever }) => lever === "domesticEconomy");
  return String(steps.at(-1)?.value);
}

const asTexts = (counts: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, String(value)]));

function partOf(parts: Readonly<Record<string, string>>, part: string, mark: string): string {
  const found = parts[part];
  if (found === undefined)
    throw new Error(
      `docs/objections: expected one of ${Object.keys(parts).join(", ")} after ${mark}, received ${part}`,
    );
  return found;
}
