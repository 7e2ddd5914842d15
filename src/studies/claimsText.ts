import { type ClaimRow, conditionText, nearestSide, percentText, verdictText } from "../reports/claimRows.ts";
import { alignColumns } from "./columns.ts";

/** The text of the tested claims for a terminal: one block per claim, with the command that gives it again. */
export function claimsText(rows: readonly ClaimRow[], statements: readonly string[]): string {
  const [{ modelVersion, scenario, replicates, seed }] = rows;
  const head = `Treatment less control, ${replicates} paired replicates of ${scenario} with 95 % intervals; then plausible worlds. Seed ${JSON.stringify(seed)}, model ${modelVersion}.`;
  const blocks = rows.map((row, i) => claimLines(row, statements[i]).join("\n"));
  return [head, ...blocks, "A model, not a forecast."].join("\n\n");
}

function claimLines(row: ClaimRow, statement: string): string[] {
  const outcomes = row.outcomes.map((outcome) => [
    `    ${outcome.label}, ${outcome.basis}`,
    `${signed(outcome.effect)} (${signed(outcome.low)} to ${signed(outcome.high)}) ${outcome.unit}`,
    `claimed ${outcome.claimed} by ${plain(outcome.smallest)} or more: ${outcome.finding}`,
    row.worlds > 0
      ? `${outcome.worldsHolding} worlds, ${percentText(outcome.share, outcome.shareLow, outcome.shareHigh)}`
      : "",
  ]);
  return [
    `${row.id}  ${verdictText(row)}`,
    `    ${statement}`,
    ...alignColumns(outcomes, [1]),
    ...worldLines(row),
    `    ${row.command}`,
  ];
}

function worldLines(row: ClaimRow): string[] {
  const { worlds, worldsNotHolding, worldsTooFew, worldReplicates } = row;
  if (worlds === 0) return [];
  return [
    `    At the defaults: ${row.finding}. It does not hold in ${worldsNotHolding} worlds; too few runs to tell in ${worldsTooFew} (${worldReplicates} pairs each)`,
    `    ${conditionLine(row)}`,
  ];
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
const plain = (value: number) => value.toLocaleString("en-US", { maximumSignificantDigits: 3 });
const signed = (value: number) => (value > 0 ? "+" : value < 0 ? "−" : "") + plain(Math.abs(value));
