import { peopleMessages } from "../messages/people.ts";
import type { Month } from "./peopleMonth.ts";
import { formatCount } from "./wording.ts";

/** The dots in numbers. Out of sight it is still there for those who do not see the dots. */
export function PeopleTable({ month, isShown }: { readonly month: Month; readonly isShown: boolean }) {
  const { table: say, lanes } = peopleMessages;
  return (
    <div class={isShown ? "people-counts" : "people-counts unseen"}>
      <table>
        <caption>{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.side}</th>
            <th scope="col">{say.count}</th>
            <th scope="col">{say.above}</th>
            <th scope="col">{say.below}</th>
          </tr>
        </thead>
        <tbody>
          {[2, 0, 1, 3].map((side) => (
            <tr key={side}>
              <th scope="row">{lanes[side]}</th>
              <td>{formatCount(month.counts[side].all)}</td>
              <td>{formatCount(month.counts[side].above)}</td>
              <td>{formatCount(month.counts[side].all - month.counts[side].above)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
