import { type FiguresTest, judgeFigures } from "../../../sim/experiments/index.ts";
import { rangeText } from "../../reports/claimRows.ts";
import { claimsMessages as say } from "../../words/claims.ts";
import { ClaimHead } from "./ClaimHead.tsx";

/** A claim that dated public figures decide: its text, the verdict, and every figure with its source. */
export function FiguresCard({ claim }: { readonly claim: FiguresTest }) {
  const { verdict, steps } = judgeFigures(claim);
  const { first, label, reach } = claim;
  return (
    <li class="claim-card" data-verdict={verdict} data-test="figures">
      <ClaimHead claim={claim} />
      <p class="verdict">
        <span>{say.figures.byFigures}</span> <strong>{say.figures.verdicts[verdict]}</strong>
      </p>
      <p>{say.figures.rule}</p>
      <table class="claim-figures">
        <caption>{label}</caption>
        <thead>
          <tr>
            {say.figures.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[{ figure: first, finding: undefined }, ...steps].map(({ figure, finding }) => (
            <tr key={figure.date}>
              <th scope="row">{figure.date}</th>
              <td>{rangeText(figure)}</td>
              <td>
                {figure.counts} (<a href={figure.address}>{figure.source}</a>, {say.figures.seen[figure.seen]}
                )
              </td>
              <td>
                {finding === undefined
                  ? say.figures.first
                  : figure.shown === undefined
                    ? say.figures.findings[finding]
                    : say.figures.shown(figure.shown)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{say.reach}</summary>
        <p>{reach}</p>
      </details>
    </li>
  );
}
