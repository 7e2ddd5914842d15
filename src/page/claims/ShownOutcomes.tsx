import type { TestedClaim } from "../../../sim/experiments/index.ts";
import { signedText } from "../../reports/effectText.ts";
import { claimsMessages as say } from "../../words/claims.ts";
import { tellClaim as tell } from "../../words/told/tellClaim.ts";

type OutcomeResult = TestedClaim["outcomes"][number];

/** The outcomes that decide nothing: what is compared, the effect, which way it goes, and in how many worlds. */
export function ShownOutcomes({ outcomes }: { readonly outcomes: readonly OutcomeResult[] }) {
  if (outcomes.length === 0) return null;
  return (
    <section class="claim-shown">
      <h4>{say.shown}</h4>
      {groupsOf(outcomes).map((group) => (
        <table key={armsOf(group[0])}>
          <caption>{armsOf(group[0])}</caption>
          <tbody>
            {group.map((result) => (
              <tr key={result.outcome.label}>
                <th scope="row">{tell(result.outcome.label)}</th>
                <td>
                  {say.effect(
                    signedText(result.effect.mean),
                    signedText(result.effect.low),
                    signedText(result.effect.high),
                    tell(result.outcome.unit),
                  )}
                </td>
                <td>
                  {say.directions[result.direction]}
                  {result.directions.count > 0 &&
                    ` ${say.directionWorlds(result.directions.higher, result.directions.lower, result.directions.count)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

/** Neighbours with the same sides. */
function groupsOf(
  outcomes: readonly OutcomeResult[],
): readonly (readonly [OutcomeResult, ...OutcomeResult[]])[] {
  const groups: [OutcomeResult, ...OutcomeResult[]][] = [];
  for (const result of outcomes) {
    const last = groups[groups.length - 1];
    if (last !== undefined && armsOf(last[0]) === armsOf(result)) last.push(result);
    else groups.push([result]);
  }
  return groups;
}

function armsOf({ comparison }: OutcomeResult): string {
  const { treatment, control, less, months } = comparison;
  return less === undefined
    ? say.arms(tell(treatment.words), tell(control.words), months)
    : say.armsLess(
        tell(treatment.words),
        tell(control.words),
        tell(less.treatment.words),
        tell(less.control.words),
        months,
      );
}
