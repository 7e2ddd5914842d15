import {
  type BarValue,
  renderIntervalBars,
  renderSpreadBands,
  type SpreadBandsData,
} from "../../../viz/index.ts";
import type { WhyView } from "../../lab/viewFields.ts";
import { chartMeasure } from "../../library/chartMeasures.ts";
import { heldBy } from "../../results/heldBy.ts";
import { messages } from "../../words/messages.ts";
import { numerals } from "../../words/numerals.ts";
import { tooFewMessages } from "../../words/tooFew.ts";
import { whyMessages as say } from "../../words/why.ts";
import { type Wording, wordingOf } from "../../words/wording.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { WhyScreening } from "./WhyScreening.tsx";
import { besideColumn, besideText, tellBeside } from "./whyBeside.ts";
import { type Bands, replicatesOf, type WhyResult } from "./whyStudies.ts";

/** The result of an experiment: a sentence, a picture, and the numbers as a table. */
export function WhyAnswer({ result }: { readonly result: WhyResult }) {
  const { view, bars, bands, asked, few } = result;
  if (bands !== undefined) return <SplitAnswer bands={bands} result={result} />;
  const wording = wordingFor(result);
  const other = result.beside && tellBeside(result.beside, result.asked.reference !== undefined);
  const words = [sentenceOf(result, wording), ...(other === undefined ? [] : [other])].join(" ");
  const ofRuns = view === "shares" || view === "tornado" ? [say.runs(replicatesOf(view))] : [];
  const legend = [legends[view], ...ofRuns].join(" ");
  const label = `${words} ${legend}`;
  return (
    <div class="why-answer">
      <p role="status">
        {words}
        {few !== undefined && ` ${tooFewMessages.narrow(few)} ${tooFewMessages.goOn(few)}`}
      </p>
      <WhyBars result={result} label={label} />
      <p class="note">{legend}</p>
      <details>
        <summary>{say.numbers}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.table.what}</th>
              {headings[view].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
              {result.beside !== undefined && <th scope="col">{besideColumn(result.beside)}</th>}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ id, label, values }) => (
              <tr key={`${asked.measure} ${id}`}>
                <th scope="row">{label}</th>
                {values.map(({ mean, low, high }, i) => (
                  <td key={i}>
                    {low === high ? wording(mean) : say.interval(wording(mean), wording(low), wording(high))}
                  </td>
                ))}
                {result.beside?.bars
                  .filter((other) => other.id === id)
                  .flatMap(({ values }) => values)
                  .map((value) => (
                    <td key="beside">{besideText(value)}</td>
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

/** What a picture of settings or mechanisms shows. */
export type ToldBars = Pick<WhyResult, "view" | "bars"> & {
  readonly asked: Pick<WhyResult["asked"], "measure">;
};

/** Its picture: points for a screening, else bars. */
export function WhyBars({ result, label }: { readonly result: ToldBars; readonly label: string }) {
  const { view, bars } = result;
  const format = wordingFor(result);
  if (view === "morris")
    return <WhyScreening bars={bars} label={label} format={format} unit={measureWording(result).unit} />;
  return (
    <SvgDrawing class="interval-bars" label={label} data={{ bars, format }} render={renderIntervalBars} />
  );
}

const headings: Readonly<Record<WhyView, readonly string[]>> = {
  shares: [say.table.mean],
  tornado: [say.table.atHigh, say.table.atLow],
  morris: [say.table.size, say.table.spread],
  sobol: [say.table.first, say.table.second],
  split: [],
};

const legends: Readonly<Record<WhyView, string>> = {
  shares: say.sharesLegend,
  tornado: say.tornadoLegend,
  morris: say.morrisLegend,
  sobol: say.sobolLegend,
  split: "",
};

/** Numbers as the measure's unit has them; parts of a variance as hundredths. */
function wordingFor(result: ToldBars): (value: number) => string {
  if (result.view === "sobol") return (value) => numerals(value.toFixed(2).replace("-", "−"));
  const { short } = measureWording(result);
  return (value) => short(value).replace("-", "−");
}

function measureWording({ asked }: ToldBars): Wording {
  return wordingOf(chartMeasure(asked.measure)?.unit ?? "people");
}

export function sentenceOf(result: ToldBars, format = wordingFor(result)): string {
  const { view, bars } = result;
  const parts = bars.filter(({ id }) => id !== "rest" && id !== "total");
  const sizeOf = ({ values }: (typeof bars)[number]) => Math.abs(values[0].mean);
  const most = parts.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  const [first, second]: readonly BarValue[] = most.values;
  if (view === "shares") {
    const total = bars[bars.length - 1].values[0].mean;
    return say.largest(most.label, format(first.mean), format(total));
  }
  if (view === "tornado") return say.tornadoMost(parts[0].label, format(second.mean), format(first.mean));
  if (view === "morris") {
    const above = parts.filter(({ values: [size, spread] }) => spread.mean > size.mean).length;
    const { mean, low, high } = first;
    return `${say.morrisMost(most.label, format(mean), format(low), format(high))} ${say.morrisAbove(above, parts.length)}`;
  }
  return say.sobolMost(most.label, numerals(Math.round(100 * first.mean)));
}

function SplitAnswer({ bands, result }: { readonly bands: Bands; readonly result: WhyResult }) {
  const { study, measure, row } = result.asked;
  const words = tellSplit(bands, row);
  const legend = say.splitLegend(heldBy(bands.runs).of90, heldBy(bands.worlds).of90);
  return (
    <div class="why-answer">
      <p role="status">
        {words} {say.worlds(bands.worlds)}.
      </p>
      <WhyBands
        bands={bands}
        measure={measure}
        row={row}
        months={study.base.months}
        label={`${words} ${legend}`}
      />
      <p class="note">{legend}</p>
    </div>
  );
}

/** The parts of the variance, in words. */
export function tellSplit(
  bands: Pick<Bands, "varianceOfChance" | "varianceOfIgnorance">,
  row: number,
): string {
  const chance = bands.varianceOfChance[row];
  const all = chance + bands.varianceOfIgnorance[row];
  const ofHundred = (part: number) => numerals(all === 0 ? 0 : Math.round((100 * part) / all));
  return say.splitWords(row, ofHundred(chance), ofHundred(bands.varianceOfIgnorance[row]));
}

interface WhyBandsProps {
  readonly bands: Pick<Bands, "middle" | "chance" | "both">;
  readonly measure: string;
  readonly row: number;
  readonly months: number;
  readonly label: string;
  /** Of the drawing; unique on the page. */
  readonly id?: string;
}

/** Chance, and both together, over the months. */
export function WhyBands({ bands, measure, row, months, label, id = "spread-bands" }: WhyBandsProps) {
  const wording: Wording = wordingOf(chartMeasure(measure)?.unit ?? "people");
  const data: SpreadBandsData = {
    ...{ id, months, month: row },
    ...{ middle: bands.middle, chance: bands.chance, both: bands.both },
    formatMonth: messages.chart.monthTick,
    format: wording.tick,
    unit: wording.unit,
    names: say.band,
  };
  return <SvgDrawing class="curves spread-bands" label={label} data={data} render={renderSpreadBands} />;
}
