import type { EscapeResult } from "../../../sim/experiments/index.ts";
import { fingerprintScenario } from "../../../sim/index.ts";
import { createPageJobs } from "../../engine/jobClient.ts";
import { studyCommandLine } from "../../export/studyCommandLine.ts";
import { lasting } from "../../lab/lasting.ts";
import { studyBase } from "../../lab/studyBase.ts";
import { createTrial } from "../../lab/trial.ts";
import type { LabView } from "../../lab/viewFields.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { escapeStudy } from "../../studies/escape.ts";
import { usualValues, type Values } from "../../studies/study.ts";
import { eventText } from "../../words/eventTexts.ts";
import { seekMessages } from "../../words/seek.ts";
import { formatCount } from "../../words/wording.ts";
import { MapFoot } from "../parts/MapFoot.tsx";
import { NumberField } from "../parts/NumberField.tsx";
import { pageSources } from "../parts/pageSources.ts";
import { TrialBar } from "../parts/TrialBar.tsx";

const say = seekMessages.escape;
const { replicates } = escapeStudy.usual;

type PathSettings = Extract<keyof LabView, `path${string}`>;

/** The result of a search, or the best so far, which has not been tried on fresh luck. */
const pathTrial = lasting(() => createTrial<EscapeResult>(createPageJobs));

/** Bounds, a search for a timetable that keeps them, and the way to keep it as a scenario. */
export function EscapeSearch({ store }: LabProps) {
  const trial = store.lasting(pathTrial);
  const shown = store.shown.value;
  const view = store.view.value;
  const { current } = shown;
  const values = valuesOf(view, current.months);
  const now = `${fingerprintScenario(current)} ${current.seed} ${JSON.stringify(values)}`;
  const start = () => {
    const expected = (values.tries * replicates * current.months * current.settings.agents) / (84 * 4000);
    trial.start(
      now,
      async (run, show) => {
        const asked = await escapeStudy.plan(studyBase(shown, replicates), values, [], pageSources);
        return escapeStudy.run(asked, run, show);
      },
      expected,
    );
  };
  const field = (
    name: PathSettings,
    label: string,
    span: readonly [number, number],
    step: number | "any" = "any",
  ) => (
    <NumberField
      label={label}
      value={view[name]}
      bounds={span}
      step={step}
      onChange={(value) => store.show({ [name]: value })}
    />
  );
  const people = current.settings.poolPeople;
  const found = trial.state.value.result;
  return (
    <>
      <h2>{say.title}</h2>
      <p>{say.intro}</p>
      <fieldset class="trial-form">
        {field("pathLeastT", say.leastT, [0, people])}
        {field("pathMostK", say.mostK, [0, people])}
        {field("pathModeration", say.moderation, [0, 1])}
        {field("pathMonth", say.by, [3, current.months], 1)}
        {field("pathAidScale", say.aid, [0, 5])}
        {field("pathPropaganda", say.propaganda, [0, 1])}
        {field("pathTries", say.tries, [24, 4800], 24)}
      </fieldset>
      <TrialBar state={trial.state} label={say.search} onStart={start} onCancel={trial.cancel} now={now} />
      {found !== undefined && <Path store={store} found={found} />}
      <MapFoot
        {...studyCommandLine(escapeStudy, shown, values)}
        seed={current.seed}
        replicates={replicates}
      />
    </>
  );
}

/** The goal of a search, its bounds and its length. */
function valuesOf(view: LabView, months: number): Values<typeof escapeStudy.options> {
  return {
    ...usualValues(escapeStudy),
    leastMembers: view.pathLeastT,
    mostRivals: view.pathMostK,
    moderation: view.pathModeration,
    by: Math.min(view.pathMonth, months),
    mostAid: view.pathAidScale,
    leastPropaganda: view.pathPropaganda,
    tries: view.pathTries,
  };
}

function Path({ store, found }: Pick<LabProps, "store"> & { readonly found: EscapeResult }) {
  const { best, treatment, tries } = found;
  const isSoFar = best.shareOfFresh === undefined;
  const ofHundred = (share: number) => String(Math.round(100 * share));
  const share = ofHundred(best.share);
  return (
    <div class="seek-answer">
      {!isSoFar && (
        <p class="verdict" role="status">
          <strong>{(found.found ? say.found : say.notFound)(formatCount(tries))}</strong>
        </p>
      )}
      <p>
        {best.shareOfFresh === undefined
          ? say.shareSoFar(share)
          : say.share(share, ofHundred(best.shareOfFresh))}{" "}
        {say.ends(formatCount(best.leastT.mean), formatCount(best.mostK.mean))}
      </p>
      <h3>{say.timetable}</h3>
      <ol>
        {best.events.map((event) => (
          <li key={eventText(event)}>
            {event.month}: {eventText(event)}
          </li>
        ))}
      </ol>
      {!isSoFar && (
        <button
          type="button"
          onClick={() => {
            store.take([["mode", "scheduled"]], treatment.events);
          }}
        >
          {say.take}
        </button>
      )}
    </div>
  );
}
