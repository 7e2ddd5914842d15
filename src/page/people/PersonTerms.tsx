import type { Decision } from "../../../sim/experiments/index.ts";
import { peopleMessages } from "../../words/people.ts";
import { oddsOf, signed } from "./personTexts.ts";

const say = peopleMessages.decision;
const options = [0, 1, 2] as const;

/** Every part of the utilities of the three sides that is not zero, as a real table, with their sums and the odds. */
export function PersonTerms({ decision }: { readonly decision: Decision }) {
  const { terms, probabilities } = decision;
  const names = [...new Set(terms.flatMap(({ name, value }) => (value === 0 ? [] : [name])))];
  const sums = options.map((option) =>
    terms.reduce((sum, term) => (term.option === option ? sum + term.value : sum), 0),
  );
  const odds = oddsOf(probabilities);
  return (
    <table class="terms">
      <caption>{say.table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.table.part}</th>
          {options.map((option) => (
            <th key={option} scope="col">
              {peopleMessages.lanes[option]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{say.terms[name] ?? name}</th>
            {options.map((option) => {
              const term = terms.find((one) => one.option === option && one.name === name);
              return <td key={option}>{term === undefined ? "" : signed(term.value)}</td>;
            })}
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{say.table.sum}</th>
          {options.map((option) => (
            <td key={option}>{terms.some((term) => term.option === option) ? signed(sums[option]) : ""}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{say.table.odds}</th>
          {options.map((option) => (
            <td key={option}>{odds[option]}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
