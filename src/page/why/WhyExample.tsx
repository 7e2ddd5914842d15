import type { WhyView } from "../../lab/viewFields.ts";
import { chartMeasure } from "../../library/chartMeasures.ts";
import { measureLabel } from "../../library/measureLabel.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import examples from "../../studies/examples.json" with { type: "json" };
import { tellExperiment } from "../../words/told/tellExperiment.ts";
import { whyMessages as say } from "../../words/why.ts";
import { wordingOf } from "../../words/wording.ts";
import { TrialExample } from "../parts/TrialExample.tsx";
import { sentenceOf, type ToldBars, tellSplit, WhyBands, WhyBars } from "./WhyAnswer.tsx";
import type { Bars } from "./whyStudies.ts";

interface WhyExampleProps extends Pick<Parameters<typeof TrialExample>[0], "state"> {
  readonly view: WhyView;
}

/** What each view gives at the defaults: shares of the mechanisms, and settings by what they move. */
export function WhyExample({ state, view }: WhyExampleProps) {
  const { measure, row } = examples.why;
  const shown = chartMeasure(measure);
  const at = say.measureAt(measureLabel(measure), wordingOf(shown?.unit ?? "people").unit, row);
  if (view === "split") {
    const { replicates, months, ...bands } = examples.split;
    const text = `${at}. ${tellSplit(bands, row)}`;
    return (
      <TrialExample state={state} text={text} replicates={replicates}>
        <WhyBands {...{ bands, measure, row, months }} label={text} id="example-bands" />
      </TrialExample>
    );
  }
  const bars: Bars =
    view === "shares"
      ? sharesMade()
      : examples.settings[view].map((bar) => ({ ...bar, label: settingLabel(bar.id) }));
  const result: ToldBars = { view, bars, asked: { measure } };
  const text = `${at}. ${sentenceOf(result)}`;
  const { replicates } = view === "shares" ? examples : examples.settings;
  return (
    <TrialExample state={state} text={text} replicates={replicates}>
      <WhyBars result={result} label={text} />
    </TrialExample>
  );
}

function sharesMade(): Bars {
  const labels: Readonly<Record<string, string>> = { rest: say.rest, total: say.total };
  return examples.why.bars.map(({ id, label, mean, low, high }) => ({
    id,
    label: label === undefined ? (labels[id] ?? id) : tellExperiment(label),
    values: [{ mean, low, high }],
    ...(id === "total" && { isSum: true as const }),
  }));
}
