import claimsFile from "../../docs/evidence/claims.json";
import pathsFile from "../../docs/evidence/leadership.json";
import { type AnyClaim, type ClaimTest, everyClaim, isOfFigures } from "../../sim/experiments/index.ts";
import { claimColumns } from "../reports/claimColumns.ts";
import {
  type ClaimRow,
  conditionText,
  type OutcomeRow,
  percentText,
  verdictText,
} from "../reports/claimRows.ts";
import { plainText as plain, signedText as signed } from "../reports/effectText.ts";
import { exitAndStory, exitAndStoryText } from "../reports/exitAndStory.ts";
import type { LeadershipRow } from "../reports/leadershipRows.ts";
import { leadershipSentences, level, withRange } from "../reports/leadershipSentences.ts";
import { conditionLine, pairsText } from "../studies/claimsText.ts";
import { settingsText } from "../studies/leadershipText.ts";
import { claimsBefore } from "./claimsBefore.ts";
import { figuresSection } from "./figuresSection.ts";
import { table } from "./markdown.ts";

const paths = pathsFile as readonly LeadershipRow[];

/** The text of docs/evidence.md, from the rows that `npm run evidence` left in docs/evidence, or others. */
export function writeEvidence(claimRows = claimsFile as readonly ClaimRow[]): string {
  const [{ modelVersion, seed, replicates, scenario, worlds }] = claimRows;
  const tested = everyClaim.map((claim) => [claim, rowOf(claimRows, claim)] as const);
  return `${[
    "# Evidence",
    "Made by `npm run evidence`; do not edit. A model, not a forecast: a verdict is about this model, not about Afghanistan.",
    `Each claim of the source was put to the test in model ${modelVersion}: ${replicates} pairs of runs of \`${scenario}\`, treatment and control with the same people and the same luck (seed \`${seed}\`), then the same in ${worlds} plausible worlds, drawn from the [accepted parameter vectors](../scenarios/accepted/accepted-2021-2022.json). Effects are treatment less control, with 95 % intervals. The numbers behind this page, in full: [claims.json](evidence/claims.json), [leadership.json](evidence/leadership.json).`,
    "## How a verdict is found",
    rules,
    "## At a glance",
    glance(tested),
    ...claimsBefore(claimRows),
    ...tested.map(([claim, row]) =>
      isOfFigures(claim) ? figuresSection(claim, row) : claimSection(claim, row),
    ),
    leadershipSection(),
    columnsSection(),
  ].join("\n\n")}\n`;
}

const rules = `* **One outcome.** *Holds*: the nearer end of the 95 % interval reaches the smallest effect that matters, on the claimed side. *Does not hold*: the farther end stays short of it. *Too few runs to tell*: that effect lies within the interval. The interval is Student's; for shares of runs it is that of Tango (1998), which has a width where nothing was seen, too.
* **Expected or counted.** *Expected* outcomes add up the chances of each person: the same mean as a count, with less noise. *Counted* ones count what happened in the runs. *Computed* ones are an index of the model.
* **Shown beside.** Some outcomes decide nothing: what the source does not speak of, such as those who go home; what a definition gives; other doses and arms. Of those about which it claims nothing we say *higher*, *lower* or *no difference that matters*.
* **A difference of differences.** Where an effect is less another, it is what two things do together beyond what each does alone.
* **One claim.** It holds where all its outcomes do that decide; one of these that does not is enough for it not to.
* **How many pairs in a world.** An outcome stops after 6 or 10 pairs of runs if it is decided by then, both what was found and which way it goes; else after 18. The early intervals are far wider than usual, so that looking three times is no more often wrong than looking once: each end misses the truth in .25, .25 and 2.2 % of trials at the three looks, together in 2.5 % as one look at 16 pairs does (with normal effects, by simulation; whatever their law in no more than 2.7 % while each interval keeps its level). Effects here are askew by .08 (median over outcomes), at most by 1.1; of effects askew by 1 three looks are wrong in 5.5 worlds of 100 on the worse side, one look in 4.8. Counts that are alike in all pairs so far decide nothing before the last look. One look at 16 pairs, as before, left 408 of 3,200 findings open in the 200 worlds of 16 claims and three looks leave 403; of all outcomes 1,175 and 1,137; no verdict became another by it. That the last look comes after 18 pairs was chosen on these very results: after 16 or 17 a few more findings stayed open, and C11 became *it depends*. A leadership that looks ahead has 8 pairs, looked at once: an early look would save nothing. No world is left out. The mean effect in a world is that of the pairs that were run.
* **Public figures.** A claim about what happened is decided by dated public figures and not by runs. Each later figure is compared with the first: it went as claimed where its range lies wholly beyond the first one's, and did not where it lies wholly on the other side; ranges that meet cannot tell. The claim *holds* where all went as claimed, *does not hold in the record* where one did not; else it *cannot be told*.
* **The share of worlds.** How many of the plausible worlds it holds in, with the 95 % interval of Clopper and Pearson (1934), which holds the truth in 95 % of samples or more. Worlds with too few runs to tell count as worlds in which it was not found to hold.
* **The verdict.** *Holds*: at the defaults and in nine worlds of ten or more. *Does not hold in this model*: not at the defaults, and in one world of ten or fewer. *It depends*: all in between. *Too few runs to tell*: more runs could make it one or the other. Nine in ten and one in ten are a convention; the share of worlds says more.
* **Conditions.** Where a claim holds is sought by PRIM (Friedman and Fisher 1999): settings are cut off at one end, a twentieth of the worlds at a time, until a box of one to three limits is left that parts the worlds best. It is found on one half of the worlds and tested on the other, 100 times. A limit stands when on the other half the box holds more of the claim with it than without it (Fisher's exact test at 5 %). A setting is named when 80 halves of 100 find it; else no condition tells. Thresholds and shares are means over the 100 halves, with the middle 95 % of them; the shares are always those of the other half.`;

type Tested = readonly [AnyClaim, ClaimRow];

function rowOf(rows: readonly ClaimRow[], { id }: AnyClaim): ClaimRow {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`docs/evidence/claims.json: expected ${id}`);
  return row;
}

function glance(tested: readonly Tested[]): string {
  return table(
    ["claim", "what is claimed", "verdict", "holds where", "worlds of each outcome that decides, by itself"],
    tested.map(([claim, row]) => [
      `[${row.id}](#${row.id.toLowerCase()})`,
      claim.statement,
      verdictText(row),
      row.worlds === 0 || row.worldsHolding === 0 || row.worldsHolding === row.worlds
        ? ""
        : conditionText(row) || "no condition tells",
      row.test === "figures"
        ? ""
        : row.outcomes
            .filter(({ role }) => role === "decides")
            .map(({ label, worldsHolding }) => `${label}: ${worldsHolding} of ${row.worlds}`)
            .join("; "),
    ]),
  );
}

function claimSection(claim: ClaimTest, row: ClaimRow): string {
  const [deciding, shown] = (["decides", "shown"] as const).map((role) =>
    row.outcomes.filter((outcome) => outcome.role === role),
  );
  const reasons = new Map(
    claim.comparisons.flatMap((comparison) =>
      comparison.outcomes.map(({ smallest, unit, because }) => [`${plain(smallest)} ${unit}`, because]),
    ),
  );
  return [
    `## ${row.id}`,
    `> “${claim.quotation}” (${claim.place})`,
    `${claim.statement} **${sentence(verdictText(row))}**`,
    outcomeTable(deciding ?? [], row),
    ...(shown === undefined || shown.length === 0
      ? []
      : ["Shown beside; it does not decide:", outcomeTable(shown, row)]),
    ...(claim.id === "C7" ? [`**Exit and story.** ${exitAndStoryText(exitAndStory(row))}`] : []),
    `At the defaults: ${row.finding}. It does not hold in ${row.worldsNotHolding} worlds, and in ${row.worldsTooFew} there are too few runs to tell (${pairsText(row)}). ${conditionLine(row)}.`,
    `Why no smaller effect would matter: ${[...reasons].map(([size, because]) => `${size}: ${because}`).join(" ")}`,
    claim.reach,
    `    ${row.command}`,
  ].join("\n\n");
}

function outcomeTable(outcomes: readonly OutcomeRow[], { worlds }: ClaimRow): string {
  return table(
    ["outcome", "treatment", "control", "months", "levels", "effect", "from", "claimed", "found", "worlds"],
    outcomes.map((outcome) => [
      outcome.label,
      less(outcome.treatment, outcome.lessTreatment),
      less(outcome.control, outcome.lessControl),
      String(outcome.months),
      `${plain(outcome.treatmentMean)} against ${plain(outcome.controlMean)}`,
      effect(outcome),
      outcome.basis,
      outcome.claimed === "neither"
        ? `nothing; ${plain(outcome.smallest)} or more matters`
        : `${outcome.claimed} by ${plain(outcome.smallest)} or more`,
      outcome.finding,
      worldsOf(outcome, worlds),
    ]),
  );
}

const less = (of: string, taken: string | null) => (taken === null ? of : `${of}, less ${taken}`);

function worldsOf(outcome: OutcomeRow, worlds: number): string {
  const { worldsHolding, worldsHigher, worldsLower, share, shareLow, shareHigh } = outcome;
  if (worlds === 0) return "";
  if (worldsHolding === null) return `higher in ${worldsHigher}, lower in ${worldsLower} of ${worlds}`;
  return `${worldsHolding} of ${worlds}, ${percentText(share, shareLow, shareHigh)}`;
}

const sentence = (verdict: string) => `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}.`;

function columnsSection(): string {
  return [
    "## Columns of `outbid claims`",
    "A CSV has a line per outcome of each claim. JSON has an object per claim with the same numbers: those of an outcome in the list `outcomes`, without “outcome” before their names, those of a condition in `condition`, which is null where no condition tells, with the interval of each threshold; null stands for an empty cell; `sides` has the sides of settings that were found most often.",
    table(
      ["column", "what it holds"],
      claimColumns.map(({ name, text }) => [`\`${name}\``, text]),
    ),
  ].join("\n\n");
}

function leadershipSection(): string {
  const [{ fall, replicates, scenario, seed, path, command, tried }] = paths;
  const last = path.length - 1;
  const shown = [...new Set([0, 12, 24, 36, fall, fall + 12, fall + 24, last])].filter((row) => row <= last);
  const moderation = shown
    .sort((a, b) => a - b)
    .map((row) => {
      const { policy } = path[row];
      return [
        String(row),
        policy === undefined ? "" : level(policy),
        ...paths.map(({ path: of }) => withRange(of[row].nearest.mean, of[row])),
      ];
    });
  return [
    "## Four explanations of one hard line",
    `In \`${scenario}\` the leadership looks ahead and chooses its own policy; after row ${fall} propaganda falls to zero and the rival's money to .3. Each explanation is a family of ${tried} leaderships that span its settings. Moderation by row, mean of ${replicates} replicates (seed \`${seed}\`): the leadership of each family that comes nearest to the policy of the scenario, and in brackets the range over all of them.`,
    table(["row", "policy", ...paths.map(({ id, name }) => `${id} ${name}`)], moderation),
    leadershipSentences(paths)
      .map((said) => `* ${said}`)
      .join("\n"),
    familiesTable(),
    partingsTable(),
    `    ${command}`,
  ].join("\n\n");
}

/** Range over each family, and the numbers of its nearest. */
function familiesTable(): string {
  const range = ({ least, median, most }: LeadershipRow["distance"]) =>
    `${level(least)}, ${level(median)}, ${level(most)}`;
  const rows = paths.map(({ id, statement, spans, nearest, ...row }) => [
    id,
    statement,
    settingsText(spans, nearest.settings),
    interval(nearest.distance),
    range(row.distance),
    range(row.change),
    `${row.hardening} of ${row.tried}`,
    range(row.atEnd),
    `${row.figuresAgreeing.least}, ${row.figuresAgreeing.median}, ${row.figuresAgreeing.most} of ${row.figures}`,
  ]);
  const headings =
    "family | what it says | nearest | its distance | distance of all | change to the last year | harden | at the end | observed ranges";
  return [
    "Distance is the root mean square from the policy of the scenario, with its 95 % interval for the nearest; change is moderation in the last twelve months before propaganda falls less that of row 0. Of three numbers they are the least, the median and the most over the family.",
    table(headings.split(" | "), rows),
  ].join("\n\n");
}

function partingsTable(): string {
  const rows = paths.flatMap(({ id, partings }) =>
    partings.map(({ from, nearest, least, most }) => [
      `${id} less ${from}`,
      interval(nearest),
      `${level(least)} to ${level(most)}`,
    ]),
  );
  return table(["at the end", "the nearest of each, same people and luck", "over both families"], rows);
}

interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const fixed = (value: number) => value.toFixed(2).replace("-", "−");
const interval = ({ mean, low, high }: Interval) => `${fixed(mean)} (${fixed(low)} to ${fixed(high)})`;
const effect = ({
  effect: mean,
  low,
  high,
  unit,
}: Omit<Interval, "mean"> & { effect: number; unit: string }) =>
  `${signed(mean)} (${signed(low)} to ${signed(high)}) ${unit}`;
