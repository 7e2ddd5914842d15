import { modelVersion, settables } from "../../../sim/index.ts";
import type { GrownEnsemble } from "../../engine/ensembles.ts";
import type { KeptModel } from "../../engine/keptModels.ts";
import { labelOf } from "../../lab/describe.ts";
import { cardOf, type LabContent } from "../../lab/document.ts";
import { termsOf } from "../../lab/resolve.ts";
import { showSame } from "../../lab/store.ts";
import { valueText } from "../../library/settingText.ts";
import { heldBy } from "../../results/heldBy.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { readMonth, readNumbers } from "../../results/readings.ts";
import { changedMeaning, formerMessages as say } from "../../words/formerModels.ts";
import { messages } from "../../words/messages.ts";
import { wordingOf } from "../../words/wording.ts";
import "./bothModels.css";
import { measureLabel } from "../../library/measureLabel.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { listedApart } from "../../words/parts/listed.ts";

type BothProps = Pick<LabProps, "store" | "runs" | "picture"> & { readonly former: KeptModel };

/** The headline's number by the former model and by the present one. */
export function NumbersOfBoth({ store, runs, picture, former }: BothProps) {
  const { document, view } = store.shown.value;
  const measure = picture.measure.value;
  const refusals = runs.refusals.value;
  const isOne = showSame(store.shown.value, "current", document.reference);
  const ids = isOne ? (["current"] as const) : (["current", "reference"] as const);
  const curveOf = (id: "current" | "reference") => (id === "current" ? id : document.reference);
  const read = (ensemble: GrownEnsemble | undefined) =>
    ensemble && readMonth(readNumbers(ensemble, measure.name), view.month);
  if (refusals.length > 0) return <p>{say.refused(modelVersion, listedApart(refusals))}</p>;
  const rows = [
    { model: former as string, note: say.own, cells: ids.map((id) => read(runs.of(curveOf(id)))) },
    { model: modelVersion, note: say.present, cells: ids.map((id) => read(runs.besides(id))) },
  ];
  const { full, short, when } = wordingOf(measure.unit);
  return (
    <table class="both-models">
      <caption>
        {say.caption(measureLabel(measure.name), when(view.month), heldBy(document.run.replicates).of90)}
      </caption>
      <thead>
        <tr>
          <td />
          {ids.map((id) => (
            <th key={id} scope="col">
              {picture.nameOf(curveOf(id))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ model, note, cells }) => (
          <tr key={model}>
            <th scope="row">
              {say.model(model)} <small>{note}</small>
            </th>
            {cells.map((cell, i) => (
              <td key={ids[i]}>
                {cell === undefined ? (
                  say.working
                ) : (
                  <>
                    <strong>{full(cell.mean)}</strong>{" "}
                    <small>({messages.chart.range(short(cell.low), short(cell.high))})</small>
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What cannot be the same in both: meanings, defaults, and what is new. */
export function NotTheSame(props: BothProps) {
  return (
    <>
      <OtherMeanings {...props} />
      <OtherDefaults {...props} />
    </>
  );
}

/** Values that the link sets and the present model takes over, though they mean something else there; and the measure. */
function OtherMeanings({ store, picture, former }: BothProps) {
  const { document } = store.shown.value;
  const { name: measure } = picture.measure.value;
  const counted = changedMeaning(measure, former, modelVersion);
  const ofSettings = settingsOf(document).flatMap(([name, value]) => {
    const text = changedMeaning(name, former, modelVersion);
    return text === undefined ? [] : [say.kept(labelOf(name), valueText(Number(value)), text)];
  });
  const told =
    counted === undefined ? ofSettings : [...ofSettings, say.measured(measureLabel(measure), counted)];
  if (told.length === 0) return null;
  return (
    <ul>
      {[...new Set(told)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** All that the current scenario and the one it is compared with set by name. */
function settingsOf(document: LabContent) {
  return [document.current, cardOf(document, document.reference)?.spec].flatMap(
    (spec) => spec?.changes ?? [],
  );
}

function OtherDefaults({ store, former }: BothProps) {
  const { defaults, isLater } = termsOf(store.terms, former);
  const later = settables.filter(({ name }) => isLater?.(name));
  const changed = settables.filter(
    ({ name, default: usual }) => isLater?.(name) === false && defaults?.[name] !== usual,
  );
  const sentences: string[] = [];
  if (changed.length > 0)
    sentences.push(
      say.defaults(
        changed.map(({ name, default: usual }) =>
          say.changed(settingLabel(name), valueText(defaults?.[name] ?? usual), valueText(usual)),
        ),
      ),
    );
  if (later.length > 0)
    sentences.push(
      say.later(
        modelVersion,
        later.map(({ name, default: usual }) => say.laterSetting(settingLabel(name), valueText(usual))),
      ),
    );
  return (
    <details>
      <summary>{say.more}</summary>
      {(sentences.length === 0 ? [say.none] : sentences).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
