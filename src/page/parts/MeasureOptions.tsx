import { chartMeasures } from "../../library/chartMeasures.ts";
import { measureLabel } from "../../library/measureLabel.ts";
import { messages } from "../../words/messages.ts";

/** The measures of the chart as options of a `select`, in their groups: all, or those of `only`. */
export function MeasureOptions({ only }: { readonly only?: readonly string[] }) {
  return (
    <>
      {chartMeasures.map((part) => (
        <optgroup key={part.group} label={messages.chart.groups[part.group]}>
          {part.measures
            .filter(({ name }) => only?.includes(name) !== false)
            .map(({ name }) => (
              <option key={name} value={name}>
                {measureLabel(name)}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}
