import {
  type ClaimRow,
  conditionText,
  nearestSide,
  type OutcomeRow,
  percentText,
  verdictText,
} from "../reports/claimRows.ts";
import { plainText as plain, signedText as signed } from "../reports/effectText.ts";
import { alignColumns } from "./columns.ts";

/** The text of the tested claims for a terminal: one block per claim, with the command that gives it again. */
export function claimsText(rows: readonly ClaimRow[], statements: readonly string[]): string {
  const ofModel = rows.find(({ test }) => test === "model");
  const blocks = rows.map((row, i) => claimLines(row, statements[i]).join("\n"));
  return [...(ofModel === undefined ? [] : [head(ofModel)]), ...blocks, "A model, not a forecast."].join(
    "\n\n",
  );
}

const head = ({ modelVersion, scenario, replicates, seed }: ClaimRow) =>
  `Treatment less control, ${replicates} paired replicates of ${scenario} with 95 % intervals; then plausible worlds. Seed ${JSON.stringify(seed)}, model ${modelVersion}.`;

function claimLines(row: ClaimRow, statement: string): string[] {
  const said = row.test === "figures" ? figureLines(row) : outcomeLines(row);
  return [
    `${row.id}  ${verdictText(row)}`,
    `    ${statement}`,
    ...said,
    ...worldLines(row),
    `    ${row.command}`,
  ];
}

/** The outcomes that decide, then those that are shown beside, each under what is compared. */
function outcomeLines(row: ClaimRow): string[] {
  const [decide, shown] = (["decides", "shown"] as const).map((role) =>
    row.outcomes.filter((outcome) => outcome.role === role),
  );
  const several = new Set(row.outcomes.map(armsOf)).size > 1;
  const lines = (outcomes: readonly OutcomeRow[]) => {
    const columns = alignColumns(
      outcomes.map((outcome) => outcomeCells(outcome, row)),
      [1],
    );
    return outcomes.flatMap((outcome, i) =>
      several && (i === 0 || armsOf(outcome) !== armsOf(outcomes[i - 1]))
        ? [`    ${armsText(outcome)}:`, columns[i]]
        : [columns[i]],
    );
  };
  return [
    ...lines(decide),
    ...(shown.length > 0 ? ["    Shown beside; it does not decide:", ...lines(shown)] : []),
  ];
}

const armsOf = ({ treatment, control, lessTreatment, lessControl, months }: OutcomeRow) =>
  [treatment, control, lessTreatment, lessControl, months].join("\n");

/** "moderation .7 against a hard line, moderation .1". */
function armsText({ treatment, control, lessTreatment, lessControl }: OutcomeRow): string {
  const first = `${treatment} against ${control}`;
  return lessTreatment === null ? first : `${first}, less ${lessTreatment} against ${lessControl}`;
}

function outcomeCells(outcome: OutcomeRow, { worlds }: ClaimRow): string[] {
  const { claimed, smallest, finding } = outcome;
  const matters = `${plain(smallest)} or more`;
  return [
    `    ${outcome.label}, ${outcome.basis}`,
    `${signed(outcome.effect)} (${signed(outcome.low)} to ${signed(outcome.high)}) ${outcome.unit}`,
    claimed === "neither"
      ? `nothing claimed, ${matters} matters: ${finding}`
      : `claimed ${claimed} by ${matters}: ${finding}`,
    worlds > 0 ? worldText(outcome) : "",
  ];
}

/** "153 worlds, 77 % (70 to 82 %)"; where nothing is claimed "higher in 150 worlds, lower in 2". */
function worldText(outcome: OutcomeRow): string {
  const { worldsHolding, share, shareLow, shareHigh, worldsHigher, worldsLower } = outcome;
  if (worldsHolding === null) return `higher in ${inWorlds(worldsHigher)}, lower in ${worldsLower}`;
  return `${inWorlds(worldsHolding)}, ${percentText(share, shareLow, shareHigh)}`;
}

const inWorlds = (count: number | null) => `${count} ${count === 1 ? "world" : "worlds"}`;

function figureLines({ outcomes }: ClaimRow): string[] {
  const [{ control, claimed }] = outcomes;
  return [
    `    First figure: ${control}`,
    ...alignColumns(
      outcomes.map(({ treatment, low, high, finding, role }) => [
        `    ${treatment}`,
        `${signed(low)} to ${signed(high)}`,
        role === "decides" ? `claimed ${claimed}: ${finding}` : "shown, not compared",
      ]),
      [1],
    ),
  ];
}

function worldLines(row: ClaimRow): string[] {
  const { worlds, worldsNotHolding, worldsTooFew } = row;
  if (worlds === 0) return [];
  return [
    `    At the defaults: ${row.finding}. It does not hold in ${inWorlds(worldsNotHolding)}; too few runs to tell in ${worldsTooFew} (${pairsText(row)})`,
    `    ${conditionLine(row)}`,
  ];
}

/** "at most 16 pairs each, 9.3 on average"; "8 pairs each" where none needed fewer. */
export function pairsText({ worldReplicates, worldPairs }: ClaimRow): string {
  return worldPairs === null || worldPairs === worldReplicates
    ? `${worldReplicates} pairs each`
    : `at most ${worldReplicates} pairs each, ${worldPairs.toFixed(1)} on average`;
}

/** Where the claim holds, or that no condition tells. */
export function conditionLine(row: ClaimRow): string {
  const { condition, sides, worlds, worldsHolding } = row;
  if (worldsHolding === 0 || worldsHolding === worlds)
    return "It holds in all worlds or in none: there is no condition to look for";
  if (condition === null) {
    const most = nearestSide(sides);
    const nearest =
      most === undefined
        ? ""
        : `; ${most.name} was found most often, in ${halves(most.found)} of 100 halves of the worlds`;
    return `No condition tells where it holds${nearest}`;
  }
  const limits = condition.limits.map(
    ({ name, thresholdLow, thresholdHigh, found }) =>
      `${name} from ${plain(thresholdLow)} to ${plain(thresholdHigh)}, found in ${halves(found)} of 100 halves`,
  );
  return [
    `Where ${conditionText(row)}: holds in ${percentText(condition.density, condition.densityLow, condition.densityHigh)} of worlds`,
    `elsewhere in ${percentText(condition.densityElse, condition.densityElseLow, condition.densityElseHigh)}`,
    `of all worlds where it holds ${percentText(condition.coverage, condition.coverageLow, condition.coverageHigh)} lie there`,
    `thresholds: ${limits.join("; ")}`,
  ].join("; ");
}

const halves = (found: number) => String(Math.round(100 * found));
