import { fixedAxis, renderDifferenceCurve } from "../../../viz/index.ts";
import { type CurveId, curveIdOf } from "../../lab/curveIds.ts";
import { differenceOf, sayDifference } from "../../results/compareData.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { readDifferences, readMonth, readNumbers } from "../../results/readings.ts";
import { compareMessages as say } from "../../words/compare.ts";
import { messages } from "../../words/messages.ts";
import { wordingOf } from "../../words/wording.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { DifferingTable } from "./DifferingTable.tsx";
import { LeaversTable } from "./LeaversTable.tsx";
import { OutcomesTable } from "./OutcomesTable.tsx";
import { RangesPart } from "./RangesPart.tsx";
import "./compare.css";
import { measureLabel } from "../../library/measureLabel.ts";
import { Picked } from "../parts/Picked.tsx";

/** Kept scenarios side by side: the difference of two, the outcomes of all, the settings that differ, and ranges. */
export function ComparePanel(props: LabProps) {
  const ids = comparedIds(props);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls must be reachable by keyboard.
    <section class="compare-panel" tabIndex={0} aria-label={say.differ}>
      <DifferencePart {...props} ids={ids} />
      <OutcomesTable {...props} ids={ids} />
      <LeaversTable {...props} ids={ids} />
      <DifferingTable {...props} ids={ids} />
      <RangesPart store={props.store} />
    </section>
  );
}

/** The baseline, the kept scenarios, and the one under the levers. */
function comparedIds({ store }: LabProps): readonly CurveId[] {
  const { kept } = store.shown.value.document;
  return ["baseline", ...kept.map(({ slot }) => curveIdOf(slot)), "current"];
}

interface PartProps extends LabProps {
  readonly ids: readonly CurveId[];
}

function DifferencePart({ store, runs, picture, ids }: PartProps) {
  const { document, view } = store.shown.value;
  const { focus } = view;
  const { reference } = document;
  const options = (except: readonly CurveId[]) =>
    ids
      .filter((id) => !except.includes(id))
      .map((id) => (
        <option key={id} value={id}>
          {picture.nameOf(id)}
        </option>
      ));
  return (
    <div class="difference-part">
      <p class="difference-choice">
        <label>
          {say.of}{" "}
          <Picked text={picture.nameOf(focus)}>
            <select
              value={focus}
              onChange={(event) => store.show({ focus: event.currentTarget.value as CurveId })}
            >
              {options([])}
            </select>
          </Picked>
        </label>{" "}
        <label>
          {say.from}{" "}
          <Picked text={picture.nameOf(reference)}>
            <select
              value={reference}
              onChange={(event) =>
                store.dispatch({ type: "compareWith", id: event.currentTarget.value as CurveId })
              }
            >
              {options(["current"])}
            </select>
          </Picked>
        </label>
      </p>
      <DifferenceOf store={store} runs={runs} picture={picture} />
    </div>
  );
}

function DifferenceOf({ store, runs, picture }: Pick<LabProps, "store" | "runs" | "picture">) {
  const { document, view, current } = store.shown.value;
  const { focus } = view;
  const { reference } = document;
  const [treatment, control] = [runs.of(focus), runs.of(reference)];
  if (treatment === undefined || control === undefined) return <p class="waiting">{say.working}</p>;
  if (treatment.fingerprint === control.fingerprint) return <p class="waiting">{say.same}</p>;
  const measure = picture.measure.value;
  const difference = differenceOf(treatment, control, measure.name);
  if (difference === undefined) return <p class="waiting">{say.working}</p>;
  const ends = Array.from(difference.mean, (mean, row) => [
    mean - difference.unpaired[row],
    mean + difference.unpaired[row],
  ]).flat();
  const domain = fixedAxis(ends);
  const wording = wordingOf(measure.unit);
  const names = [picture.nameOf(focus), picture.nameOf(reference)] as const;
  const single = readMonth(readDifferences(treatment, control, measure.name), view.month);
  const isSure = single.low > 0 || single.high < 0;
  const at = (ensemble: typeof control) => readMonth(readNumbers(ensemble, measure.name), view.month).mean;
  const said = wording.difference(at(treatment), at(control));
  const sentences = sayDifference(difference, view.month, names, wording, said, isSure);
  return (
    <>
      <p class="difference-words" role="status">
        {sentences.join(" ")}
      </p>
      <div class="difference-drawing">
        <SvgDrawing
          class="curves difference"
          render={renderDifferenceCurve}
          label={sentences.join(" ")}
          data={{
            id: "difference-curve",
            style: focus === "baseline" ? "reference" : focus,
            axes: {
              months: current.months,
              formatMonth: messages.chart.monthTick,
              domain,
              format: wording.tick,
              unit: say.chart(measureLabel(measure.name), wording.unit),
            },
            ...difference,
            names: { mean: say.mean, paired: say.paired, unpaired: say.unpaired },
            month: view.month,
          }}
        />
      </div>
    </>
  );
}
