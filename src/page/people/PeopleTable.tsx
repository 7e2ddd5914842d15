import { peopleMessages } from "../../words/people.ts";
import { formatCount } from "../../words/wording.ts";
import type { Month } from "./peopleMonth.ts";

interface PeopleTableProps {
  /** The name of the scenario. */
  readonly name: string;
  readonly month: Month;
  readonly isShown: boolean;
}

/** The dots in numbers. It is hidden from sight but there for readers who cannot see the dots. */
export function PeopleTable({ name, month, isShown }: PeopleTableProps) {
  const { table: say, lanes } = peopleMessages;
  return (
    <div class={isShown ? "people-counts" : "people-counts unseen"}>
      <table>
        <caption>{say.caption(name, month.row)}</caption>
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
              <th scope="row">{side === 3 ? say.removed : lanes[side]}</th>
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
