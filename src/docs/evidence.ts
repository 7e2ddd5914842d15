import claimsFile from "../../docs/evidence/claims.json";
import pathsFile from "../../docs/evidence/leadership.json";
import { type ClaimTest, claimTests } from "../../sim/experiments/index.ts";
import type { ClaimRow } from "../reports/claimRows.ts";
import type { LeadershipRow } from "../reports/leadershipRows.ts";
import { table } from "./markdown.ts";

const claimRows = claimsFile as readonly ClaimRow[];
const paths = pathsFile as readonly LeadershipRow[];

/** The text of docs/evidence.md, from the rows that `npm run evidence` wrote to docs/evidence. */
export function writeEvidence(): string {
  const [{ modelVersion, seed, replicates, scenario, worlds }] = claimRows;
  const sections = claimTests.map((claim) => claimSection(claim, rowOf(claim)));
  return `${[
    "# Evidence",
    "Made by `npm run evidence`; do not edit. A model, not a forecast: a verdict is about this model, not about Afghanistan.",
    `Each claim of the source was put to the test in model ${modelVersion}: ${replicates} pairs of runs of \`${scenario}\`, treatment and control with the same people and the same luck (seed \`${seed}\`), then the same in ${worlds} plausible worlds, drawn from the [accepted parameter vectors](../scenarios/accepted/accepted-2021-2022.json). Effects are treatment less control, with 95 % paired intervals. The numbers behind this page, in full: [claims.json](evidence/claims.json), [leadership.json](evidence/leadership.json).`,
    "## How a verdict is found",
    rules,
    "## At a glance",
    glance(),
    ...sections,
    leadershipSection(),
  ].join("\n\n")}\n`;
}

const rules = `* **One outcome.** *Within chance*: the interval holds 0. *Holds*: the effect goes the expected way and is at least the smallest that would matter. *Does not hold*: all else, and no difference at all.
* **One claim.** It holds where all its outcomes do; one outcome that does not is enough for it not to.
* **The verdict.** *Holds*: at the defaults and in nine worlds of ten or more. *Does not hold in this model* or *within chance*: not at the defaults, and in one world of ten at most. *Holds only when …*: all in between; of the two settings that decide the one on whose other side it holds in the smaller share of worlds. The two shares say how far “only” is true.
* **Decided by.** For each setting the threshold that best separates worlds in which the claim holds from the others (Gini's impurity); the two best are shown, with the share of worlds in which the claim holds on either side. One that does no better than the best of 95 in 100 shuffles is marked as chance.`;

function rowOf({ id }: ClaimTest): ClaimRow {
  const row = claimRows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`docs/evidence/claims.json: expected ${id}`);
  return row;
}

function glance(): string {
  return table(
    ["claim", "what is claimed", "verdict", "deciding outcome", "effect", "holds in"],
    claimTests.map((claim) => {
      const row = rowOf(claim);
      return [
        `[${row.id}](#${row.id.toLowerCase()})`,
        claim.statement,
        row.verdict,
        `${row.outcome}, expected ${row.expected}`,
        effect(row),
        `${row.worldsHolding} of ${row.worlds} worlds`,
      ];
    }),
  );
}

function claimSection(claim: ClaimTest, row: ClaimRow): string {
  const outcomes = table(
    ["outcome", "treatment", "control", "months", "effect", "expected", "found", "worlds"],
    row.outcomes.map((outcome) => [
      outcome.label,
      outcome.treatment,
      outcome.control,
      String(outcome.months),
      effect(outcome),
      `${outcome.expected} by ${plain(outcome.smallest)} or more`,
      outcome.finding,
      `${outcome.worldsHolding} of ${row.worlds}`,
    ]),
  );
  const reasons = new Map(
    claim.comparisons.flatMap((comparison) =>
      comparison.outcomes.map(({ smallest, unit, because }) => [`${plain(smallest)} ${unit}`, because]),
    ),
  );
  return [
    `## ${row.id}`,
    `> “${claim.quotation}” (${claim.place})`,
    `${claim.statement} **${sentence(row.verdict)}**`,
    outcomes,
    `It holds in ${row.worldsHolding} of ${row.worlds} worlds and is within chance in ${row.worldsWithinChance}, ${row.worldReplicates} pairs of runs in each.${decided(row)}`,
    `Why a smaller effect would not matter: ${[...reasons].map(([size, because]) => `${size}: ${because}`).join(" ")}`,
    claim.reach,
    `    ${row.command}`,
  ].join("\n\n");
}

const sentence = (verdict: string) => `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}.`;

function decided({ decidedBy }: ClaimRow): string {
  if (decidedBy.length === 0) return "";
  const parts = decidedBy.map(
    ({ condition, share, shareElse, clear }) =>
      `\`${condition}\` (${percent(share)} of worlds, else ${percent(shareElse)}${clear ? "" : ", which may be chance"})`,
  );
  return ` Decided by ${parts.join(" and ")}.`;
}

function leadershipSection(): string {
  const [{ fall, replicates, scenario, seed, path, command }] = paths;
  const last = path.length - 1;
  const shown = [0, 12, 24, fall, fall + 12, fall + 24, last];
  const rows = shown.map((row) => {
    const own = path[row]?.policy;
    return [
      String(row),
      own === undefined ? "" : fixed(own),
      ...paths.map(({ path: of }) => interval(of[row])),
    ];
  });
  const told = paths.map(
    ({ id, statement, distance, figures, figuresAgreeing, atEnd }) =>
      `* **${id}.** ${statement} Root mean square distance from the policy of the scenario: ${interval(distance)}. It agrees with ${figuresAgreeing} of ${figures} observed ranges. At the end it moderates to ${interval(atEnd)}.`,
  );
  const parts = paths.flatMap(({ id, partings }) =>
    partings.map((parting) => `${id} less ${parting.from} ${interval(parting)}`),
  );
  return [
    "## Three explanations of one hard line",
    `In \`${scenario}\` the leadership looks ahead and chooses its own policy; after row ${fall} propaganda falls to zero and the rival's money to .3. Moderation by row, mean of ${replicates} replicates with 95 % intervals (seed \`${seed}\`):`,
    table(["row", "policy", ...paths.map(({ id, name }) => `${id} ${name}`)], rows),
    told.join("\n"),
    `At the end they differ by: ${parts.join("; ")}.`,
    `    ${command}`,
  ].join("\n\n");
}

interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const fixed = (value: number) => value.toFixed(2).replace("-", "−");
const interval = ({ mean, low, high }: Interval) => `${fixed(mean)} (${fixed(low)} to ${fixed(high)})`;
const percent = (share: number) => `${Math.round(100 * share)} %`;
const plain = (value: number) => value.toLocaleString("en-US", { maximumSignificantDigits: 3 });
const signed = (value: number) => (value > 0 ? "+" : value < 0 ? "−" : "") + plain(Math.abs(value));
const effect = ({
  effect: mean,
  low,
  high,
  unit,
}: Omit<Interval, "mean"> & { effect: number; unit: string }) =>
  `${signed(mean)} (${signed(low)} to ${signed(high)}) ${unit}`;
