import type { ClaimRow } from "../reports/claimRows.ts";
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
    `    ${outcome.label}`,
    `${signed(outcome.effect)} (${signed(outcome.low)} to ${signed(outcome.high)}) ${outcome.unit}`,
    `expected ${outcome.expected} by ${plain(outcome.smallest)} or more: ${outcome.finding}`,
    row.worlds > 0 ? `${outcome.worldsHolding} worlds` : "",
  ]);
  return [
    `${row.id}  ${row.verdict}`,
    `    ${statement}`,
    ...alignColumns(outcomes, [1]),
    ...worldLines(row),
    `    ${row.command}`,
  ];
}

function worldLines({ worlds, worldsHolding, worldsWithinChance, worldReplicates, decidedBy }: ClaimRow) {
  if (worlds === 0) return [];
  const holding = `    Holds in ${worldsHolding} of ${worlds} worlds, within chance in ${worldsWithinChance} (${worldReplicates} replicates each)`;
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const told = decidedBy.map(
    ({ condition, share, shareElse, clear }) =>
      `${condition} (${percent(share)}, else ${percent(shareElse)}${clear ? "" : "; no more than chance"})`,
  );
  return [told.length > 0 ? `${holding}; decided by ${told.join(" and ")}` : holding];
}

const plain = (value: number) => value.toLocaleString("en-US", { maximumSignificantDigits: 3 });
const signed = (value: number) => (value > 0 ? "+" : value < 0 ? "−" : "") + plain(Math.abs(value));
