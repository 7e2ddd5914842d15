import { type FiguresTest, judgeFigures } from "../../../sim/experiments/index.ts";
import { rangeText } from "../../reports/claimRows.ts";
import { claimsMessages as say } from "../../words/claims.ts";
import { listed } from "../../words/parts/listed.ts";
import { observedMessages } from "../../words/parts/observed.ts";
import { tellClaim as tell } from "../../words/told/tellClaim.ts";
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
      <h4>{tell(label)}</h4>
      <ul class="claim-figures">
        {[{ figure: first, finding: undefined }, ...steps].map(({ figure, finding }) => (
          <li key={figure.date}>
            <b>{say.figures.dated(observedMessages.date(figure.date), rangeText(figure))}</b>{" "}
            {finding === undefined
              ? say.figures.first
              : figure.shown === undefined
                ? say.figures.findings[finding]
                : say.figures.shown(tell(figure.shown))}{" "}
            <span class="note">
              {say.figures.counts(tell(figure.counts))} (<a href={figure.address}>{tell(figure.source)}</a>
              {listed(["", say.figures.seen[figure.seen]])}).
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{say.reach}</summary>
        <p>{tell(reach)}</p>
      </details>
    </li>
  );
}
