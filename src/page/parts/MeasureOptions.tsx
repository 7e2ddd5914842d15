import { chartMeasures } from "../../library/chartMeasures.ts";
import { messages } from "../../words/messages.ts";

/** The measures of the chart as options of a `select`, in their groups. */
export function MeasureOptions() {
  return (
    <>
      {chartMeasures.map((part) => (
        <optgroup key={part.group} label={messages.chart.groups[part.group]}>
          {part.measures.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
