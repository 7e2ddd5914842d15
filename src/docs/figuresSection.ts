import type { DatedFigure, FiguresTest } from "../../sim/experiments/index.ts";
import { type ClaimRow, rangeText } from "../reports/claimRows.ts";
import { table } from "./markdown.ts";

/** The section of a claim that dated public figures decide: every figure with its source, and what it says. */
export function figuresSection(claim: FiguresTest, row: ClaimRow): string {
  const { first, others, unit, label } = claim;
  const cells = (figure: DatedFigure) => [
    figure.date,
    rangeText(figure),
    figure.counts,
    `[${figure.source}](${figure.address})`,
    figure.seen,
    figure.sure,
  ];
  return [
    `## ${row.id}`,
    `> “${claim.quotation}” (${claim.place})`,
    `${claim.statement} **By dated public figures, not by runs: ${row.verdict}.**`,
    `${label}, ${unit}; claimed: ${claim.claimed} than the first figure.`,
    table(
      ["date", "figure", "what it counts", "source", "seen", "sure", "less the first", "found"],
      [
        [...cells(first), "", "the first"],
        ...others.map((figure, i) => {
          const { low, high, finding } = row.outcomes[i] ?? { low: 0, high: 0, finding: "" };
          const found = figure.shown === undefined ? finding : `shown, not compared: ${figure.shown}`;
          return [...cells(figure), rangeText({ low, high }).replaceAll("-", "−"), found];
        }),
      ],
    ),
    claim.reach,
    `    ${row.command}`,
  ].join("\n\n");
}
