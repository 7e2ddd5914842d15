import type { ShownMeasure } from "../library/chartMeasures.ts";
import { measureLabel } from "../library/measureLabel.ts";
import { outcomesOf } from "../results/compareData.ts";
import { readDifferences, readMonth, readNumbers } from "../results/readings.ts";
import { reportMessages as say } from "../words/report.ts";
import { wordingOf } from "../words/wording.ts";
import type { LabCurve } from "./labCurves.ts";
import type { ReportTable } from "./reportHtml.ts";

/** Every scenario in some months, and the difference of the two that are compared. */
export function outcomeTable(
  curves: readonly LabCurve[],
  { name, unit }: ShownMeasure,
  focus: LabCurve,
  reference: LabCurve,
): ReportTable {
  const results = curves.map((curve) => ({ name: curve.name, numbers: readNumbers(curve.ensemble, name) }));
  const { short, unit: of, apart } = wordingOf(unit);
  const months = outcomesOf(Math.max(...results.map(({ numbers }) => numbers.rows - 1)));
  type Numbers = Parameters<typeof readMonth>[0];
  const rowOf = (first: string, numbers: Numbers, between?: readonly Numbers[]) => [
    first,
    ...months.map((month): string | readonly [string, string] => {
      if (month >= numbers.rows) return "";
      const { mean, low, high } = readMonth(numbers, month);
      const [value, other] = between?.map((one) => readMonth(one, month).mean) ?? [];
      const said = value === undefined || other === undefined ? short(mean) : apart(value, other);
      return [said, say.range(short(low), short(high))];
    }),
  ];
  const rows = results.map((result) => rowOf(result.name, result.numbers));
  if (focus !== reference)
    rows.push(
      rowOf(
        say.difference(focus.name, reference.name),
        readDifferences(focus.ensemble, reference.ensemble, name),
        [focus, reference].map(({ ensemble }) => readNumbers(ensemble, name)),
      ),
    );
  return {
    caption: say.outcome(measureLabel(name), of),
    head: [say.scenario, ...months.map(say.month)],
    rows,
  };
}
