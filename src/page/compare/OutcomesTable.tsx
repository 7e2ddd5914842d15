import type { CurveId } from "../../lab/curveIds.ts";
import { measureLabel } from "../../library/measureLabel.ts";
import { outcomesOf } from "../../results/compareData.ts";
import { fewestOf, heldBy } from "../../results/heldBy.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { readMonth, readNumbers } from "../../results/readings.ts";
import { compareMessages as say } from "../../words/compare.ts";
import { wordingOf } from "../../words/wording.ts";

/** The chosen measure of each scenario after one, two, three, five and seven years. */
export function OutcomesTable({
  store,
  runs,
  picture,
  ids,
}: LabProps & { readonly ids: readonly CurveId[] }) {
  const { unit, name: measure } = picture.measure.value;
  const rows = ids.flatMap((id) => {
    const ensemble = runs.of(id);
    return ensemble === undefined ? [] : [{ id, ...readNumbers(ensemble, measure) }];
  });
  if (rows.length === 0) return <p class="waiting">{say.working}</p>;
  const months = outcomesOf(store.current.value.months);
  const { short, unit: of } = wordingOf(unit);
  return (
    <table class="outcomes">
      <caption>{say.outcomes(measureLabel(measure), of, heldBy(fewestOf(rows)).of90)}</caption>
      <thead>
        <tr>
          <th scope="col">{say.scenario}</th>
          {months.map((month) => (
            <th key={month} scope="col">
              {say.month(month)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" class={`of-${row.id}`}>
              {picture.nameOf(row.id)}
            </th>
            {months.map((month) => {
              if (month >= row.rows) return <td key={month} data-of={say.month(month)} />;
              const { mean, low, high } = readMonth(row, month);
              return (
                <td key={month} data-of={say.month(month)}>
                  {short(mean)} <span class="range">{say.range(short(low), short(high))}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
