import type { RegionsDifference } from "../../../sim/experiments/index.ts";
import { renderIntervalBars } from "../../../viz/index.ts";
import type { StudyCommandLine } from "../../export/studyCommandLine.ts";
import type { SettingRange } from "../../lab/viewFields.ts";
import { chartMeasure } from "../../library/chartMeasures.ts";
import { measureLabel } from "../../library/measureLabel.ts";
import { endWriter } from "../../results/compareData.ts";
import { rangesMessages as say } from "../../words/parts/ranges.ts";
import { wordingOf } from "../../words/wording.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { rangeTitle } from "./rangesAsked.ts";

/** A result with its question, and the command that gives it. */
export interface RangesFound extends StudyCommandLine {
  readonly treatment: SettingRange;
  readonly control: SettingRange;
  readonly measure: string;
  readonly month: number;
  readonly seed: string;
  readonly agents: number;
  readonly replicates: number;
  readonly result: RegionsDifference;
}

/** The mean difference in words, as a bar with its interval, and beside the means of both ranges. */
export function RangesAnswer({ found }: { readonly found: RangesFound }) {
  const { treatment, control, difference } = found.result;
  const label = measureLabel(found.measure);
  const { unit = "index" } = chartMeasure(found.measure) ?? {};
  const wording = wordingOf(unit);
  const { first, more, end } = tellRanges(found);
  const rows = [
    { name: rangeTitle(found.treatment), of: treatment, mean: wording.short(treatment.mean) },
    { name: rangeTitle(found.control), of: control, mean: wording.short(control.mean) },
  ];
  const ends = (low: string, high: string) => say.between(low.replace("-", "−"), high.replace("-", "−"));
  return (
    <div class="ranges-answer">
      <p class="verdict" role="status">
        <strong>{first}</strong>
      </p>
      <p>{more}</p>
      <SvgDrawing
        class="interval-bars"
        label={`${say.bar}. ${first}`}
        data={{
          bars: [{ id: "difference", label: say.bar, values: [difference] }],
          format: (value) => wording.tick(value).replace("-", "−"),
        }}
        render={renderIntervalBars}
      />
      <table class="outcomes">
        <caption>{say.table(say.of(label, found.month), wording.unit)}</caption>
        <thead>
          <tr>
            {[say.what, say.mean, say.ends].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, of, mean }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{mean}</td>
              <td>{ends(wording.short(of.low), wording.short(of.high))}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say.difference}</th>
            <td>{wording.apart(treatment.mean, control.mean)}</td>
            <td>{ends(end(difference.low), end(difference.high))}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** The mean difference in one plain sentence, what is known of it in two more, and how its ends are written. */
export function tellRanges({ result, treatment, control, measure, month }: RangesFound) {
  const { pairs, difference, lowest, highest, shareHigher } = result;
  const label = measureLabel(measure);
  const { unit = "index" } = chartMeasure(measure) ?? {};
  const wording = wordingOf(unit);
  const of = say.of(label, month);
  const { mean, low, high } = difference;
  const write = endWriter(wording, mean, (high - low) / 2);
  const end = (value: number) => write(value).replace("-", "−");
  const said = wording.difference(result.treatment.mean, result.control.mean);
  const first =
    low <= 0 && high >= 0
      ? say.within(of, said)
      : say.result(of, rangeTitle(treatment), said, wording.unit, rangeTitle(control));
  const more = [
    say.interval(pairs, end(mean), end(low), end(high)),
    say.pairwise(end(lowest), end(highest), Math.round(shareHigher * pairs), pairs),
  ].join(" ");
  return { first, more, end };
}
