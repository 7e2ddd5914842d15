import { readAt, studyFactors } from "../../../sim/experiments/index.ts";
import type { Treatment } from "../../../sim/index.ts";
import { createPageJobs } from "../../engine/jobClient.ts";
import { referenceValues, studyCommandLine } from "../../export/studyCommandLine.ts";
import { cardOf, type LabDocument } from "../../lab/document.ts";
import { lasting } from "../../lab/lasting.ts";
import { presetOf } from "../../lab/resolve.ts";
import { studyBase, triedOf } from "../../lab/studyBase.ts";
import { createTrial } from "../../lab/trial.ts";
import { type WhyView, whyViews } from "../../lab/viewFields.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { sensitivityStudy } from "../../studies/sensitivity.ts";
import { whyStudy } from "../../studies/why.ts";
import { whyMessages as say } from "../../words/why.ts";
import { wordingOf } from "../../words/wording.ts";
import { MapFoot } from "../parts/MapFoot.tsx";
import { NumberField } from "../parts/NumberField.tsx";
import { Segments } from "../parts/Segments.tsx";
import { TrialBar } from "../parts/TrialBar.tsx";
import { WhyAnswer } from "./WhyAnswer.tsx";
import { WhyExample } from "./WhyExample.tsx";
import {
  nameStudy,
  replicatesOf,
  runStudy,
  sensitivityValues,
  type WhyAsked,
  type WhyResult,
} from "./whyStudies.ts";
import "../parts/trials.css";
import { measureLabel } from "../../library/measureLabel.ts";
import { settingLabel } from "../../library/settingLabel.ts";

const whyTrials = lasting(
  () =>
    Object.fromEntries(whyViews.map((view) => [view, createTrial<WhyResult>(createPageJobs)])) as Record<
      WhyView,
      ReturnType<typeof createTrial<WhyResult>>
    >,
);

/** What drives the shown measure in the shown month, and what it depends on. */
export function WhyPanel(props: LabProps) {
  const { store, picture } = props;
  const { current, reference, view: seen } = triedOf(store.shown.value);
  const { measure, whyView: view, whyFactors } = seen;
  const compares = seen.whyOf === "difference";
  const asked: WhyAsked = {
    study: studyBase(triedOf(store.shown.value), replicatesOf(view)),
    reference: view === "shares" && compares ? reference : undefined,
    measure,
    row: Math.min(seen.month, current.months),
    factors: whyFactors,
  };
  const now = nameStudy(view, asked);
  const trial = store.lasting(whyTrials)[view];
  const found = trial.state.value.result;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls must be reachable by keyboard.
    <section class="trial-panel why-panel" tabIndex={0} aria-label={say.title}>
      <Segments
        legend={say.viewsTitle}
        isLegendUnseen
        name="why-view"
        values={whyViews}
        chosen={view}
        labels={say.views}
        onChoose={(whyView) => store.show({ whyView })}
      />
      <p>
        <b>{say.measureAt(measureLabel(picture.measure.value.name), unitOf(picture), asked.row)}.</b>{" "}
        {say.intros[view]}
      </p>
      <div class="trial-form">
        <NumberField
          label={say.month}
          value={asked.row}
          bounds={[0, current.months]}
          step={1}
          onChange={(month) => store.show({ month })}
        />
        {view === "shares" && (
          <label class="switch">
            <input
              type="checkbox"
              checked={compares}
              onChange={(event) =>
                store.show({ whyOf: event.currentTarget.checked ? "difference" : "value" })
              }
            />
            {say.compared(picture.nameOf(store.shown.value.document.reference))}
          </label>
        )}
      </div>
      {view === "sobol" && <FactorChoice store={store} scenario={current} />}
      <TrialBar
        state={trial.state}
        label={say.start}
        onStart={() => trial.start(now, (run, show) => runStudy(view, asked, run, show))}
        onCancel={trial.cancel}
        now={now}
      />
      <WhyExample state={trial.state} view={view} />
      {found !== undefined && <WhyAnswer result={found} />}
      <Foot {...props} view={view} asked={asked} />
    </section>
  );
}

/** The settings of which the shares are computed. */
function FactorChoice({ store, scenario }: Pick<LabProps, "store"> & { readonly scenario: Treatment }) {
  const chosen = store.view.value.whyFactors;
  return (
    <details>
      <summary>{say.factors(chosen.length)}</summary>
      <div class="trial-form">
        {studyFactors(scenario).map(({ name }) => (
          <label key={name} class="switch">
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              disabled={chosen.includes(name) && chosen.length <= 2}
              onChange={(event) => {
                const others = chosen.filter((other) => other !== name);
                store.show({ whyFactors: event.currentTarget.checked ? [...others, name] : others });
              }}
            />
            {settingLabel(name)}
          </label>
        ))}
      </div>
    </details>
  );
}

const unitOf = (picture: LabProps["picture"]): string => wordingOf(picture.measure.value.unit).unit;

/** The preset from which the reference was made. */
const referenceId = (document: LabDocument) =>
  cardOf(document, document.reference)?.spec.preset ?? document.baseline;

function Foot({ store, view, asked }: LabProps & { readonly view: WhyView; readonly asked: WhyAsked }) {
  const shown = triedOf(store.shown.value);
  const from = presetOf(store.terms, referenceId(shown.document));
  const against = asked.reference && referenceValues(asked.reference, from);
  const line = view === "shares" ? sharesLine() : sensitivityLine(view);

  function sharesLine() {
    const of = readAt(asked.measure, asked.row);
    return studyCommandLine(whyStudy, shown, { of, ...against?.values });
  }

  function sensitivityLine(method: Exclude<WhyView, "shares">) {
    const { of, factors, paths, rows, worlds, worldReplicates } = sensitivityValues(method, asked);
    const own = {
      tornado: {},
      morris: { paths },
      sobol: { factors, rows },
      split: { worlds, worldReplicates },
    };
    return studyCommandLine(sensitivityStudy, shown, { method, of, ...own[method] });
  }

  return (
    <>
      <MapFoot
        {...line}
        seed={shown.current.seed}
        replicates={replicatesOf(view)}
        agents={shown.current.settings.agents}
      />
      {against?.file !== undefined && <p class="note">{say.referenceFile(against.file)}</p>}
    </>
  );
}
