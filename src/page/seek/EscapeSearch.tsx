import type { EscapeResult } from "../../../sim/experiments/index.ts";
import { fingerprintScenario } from "../../../sim/index.ts";
import { createPageJobs } from "../../engine/jobClient.ts";
import { describeCurve } from "../../export/labCurves.ts";
import { saveFile } from "../../export/saveFile.ts";
import { studyCommandLine } from "../../export/studyCommandLine.ts";
import type { LabDocument } from "../../lab/document.ts";
import { lasting } from "../../lab/lasting.ts";
import { scenarioFileText } from "../../lab/scenarioFile.ts";
import { studyBase, triedOf } from "../../lab/studyBase.ts";
import { createTrial } from "../../lab/trial.ts";
import type { LabView } from "../../lab/viewFields.ts";
import { eventText } from "../../library/eventTexts.ts";
import { today } from "../../reports/today.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { escapeStudy, pathScenario, type TitledTrial } from "../../studies/escape.ts";
import examples from "../../studies/examples.json" with { type: "json" };
import { usualValues, type Values } from "../../studies/study.ts";
import { numerals } from "../../words/numerals.ts";
import { seekMessages } from "../../words/seek.ts";
import { formatCount, wordingOf } from "../../words/wording.ts";
import { MapFoot } from "../parts/MapFoot.tsx";
import { NumberField } from "../parts/NumberField.tsx";
import { pageSources } from "../parts/pageSources.ts";
import { TrialBar } from "../parts/TrialBar.tsx";
import { TrialExample } from "../parts/TrialExample.tsx";

const say = seekMessages.escape;
const { replicates } = escapeStudy.usual;
/** People as every place of the page writes them. */
const { short: people } = wordingOf("people");

type PathSettings = Extract<keyof LabView, `path${string}`>;

/** The end of a search, or the best of it so far, which no fresh runs have judged; with what was asked, and where. */
interface Found {
  readonly result: EscapeResult;
  readonly asked: TitledTrial;
  readonly document: LabDocument;
}

const pathTrial = lasting(() => createTrial<Found>(createPageJobs));

/** Bounds, a search for a timetable that keeps them, and the way to keep it as a scenario. */
export function EscapeSearch({ store }: LabProps) {
  const trial = store.lasting(pathTrial);
  const shown = triedOf(store.shown.value);
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
        const foundBy = (result: EscapeResult) => ({ result, asked, document: shown.document });
        return foundBy(await escapeStudy.run(asked, run, (early) => show(foundBy(early))));
      },
      expected,
    );
  };
  const field = (
    name: PathSettings,
    label: string,
    span: readonly [number, number],
    step = 0.01,
    integer = step === 1,
  ) => (
    <NumberField
      label={label}
      value={view[name]}
      bounds={span}
      step={step}
      integer={integer}
      onChange={(value) => store.show({ [name]: value })}
    />
  );
  const pool = current.settings.poolPeople;
  const found = trial.state.value.result;
  return (
    <>
      <h2>{say.title}</h2>
      <p>{say.intro}</p>
      <fieldset class="trial-form">
        {field("pathLeastT", say.leastT, [0, pool], 100)}
        {field("pathMostK", say.mostK, [0, pool], 100)}
        {field("pathModeration", say.moderation, [0, 1])}
        {field("pathMonth", say.by, [3, current.months], 1)}
        {field("pathAidScale", say.aid, [0, 5], 0.1)}
        {field("pathPropaganda", say.propaganda, [0, 1])}
        {field("pathTries", say.tries, [24, 4800], 24, true)}
      </fieldset>
      <TrialBar state={trial.state} label={say.search} onStart={start} onCancel={trial.cancel} now={now} />
      <EscapeExample state={trial.state} />
      {found !== undefined && <Path store={store} found={found} />}
      <MapFoot
        {...studyCommandLine(escapeStudy, shown, values)}
        seed={current.seed}
        replicates={replicates}
        agents={current.settings.agents}
      />
    </>
  );
}

/** The best of a short search at the defaults: a timetable, and how often it kept the bounds. */
function EscapeExample({ state }: Pick<Parameters<typeof TrialExample>[0], "state">) {
  const { replicates, tries, share, leastT, mostK, events } = examples.escape;
  const text = `${say.exampleOf(tries)} ${say.shareSoFar(numerals(Math.round(100 * share)))} ${say.ends(people(leastT), people(mostK))}`;
  return (
    <TrialExample state={state} text={text} replicates={replicates}>
      <Timetable events={events as unknown as EscapeResult["best"]["events"]} />
    </TrialExample>
  );
}

function Timetable({ events }: Pick<EscapeResult["best"], "events">) {
  return (
    <ul class="timetable">
      {events.map((event) => (
        <li key={eventText(event)}>
          {say.at(event.month)}: {eventText(event)}
        </li>
      ))}
    </ul>
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

function Path({ store, found }: Pick<LabProps, "store"> & { readonly found: Found }) {
  const { result, asked } = found;
  const { best, treatment, tries, fresh } = result;
  const { shareOfFresh } = best;
  const ofHundred = (share: number) => numerals(Math.round(100 * share));
  return (
    <div class="seek-answer">
      {shareOfFresh !== undefined && (
        <p class="verdict" role="status">
          <strong>{(result.found ? say.found : say.notFound)(formatCount(tries))}</strong>
        </p>
      )}
      <p>
        {shareOfFresh === undefined
          ? say.shareSoFar(ofHundred(best.share))
          : say.share(
              `${formatCount(Math.round(shareOfFresh.mean * fresh))} of ${formatCount(fresh)}`,
              // Outward: 89.6 is not 90.
              numerals(Math.floor(100 * shareOfFresh.low)),
              numerals(Math.ceil(100 * shareOfFresh.high)),
              ofHundred(asked.confidence),
            )}{" "}
        {say.ends(people(best.leastT.mean), people(best.mostK.mean))}
      </p>
      <h3>{say.timetable}</h3>
      <Timetable events={best.events} />
      {shareOfFresh !== undefined && (
        <p>
          <button
            type="button"
            onClick={() => {
              store.take([["mode", "scheduled"]], treatment.events);
            }}
          >
            {say.take}
          </button>{" "}
          <button type="button" onClick={() => savePath(store, found)}>
            {say.save}
          </button>
        </p>
      )}
    </div>
  );
}

/** Saves the file that `outbid escape --keep` writes. */
async function savePath(store: LabProps["store"], { result, asked, document }: Found): Promise<void> {
  // The path is worth saving even when the texts of the scenario it began from cannot be fetched.
  const from = await describeCurve({ store }, "current", asked.base, document).then(
    ({ scenario }) => scenario,
    () => asked.base,
  );
  const scenario = pathScenario(result, { ...asked, base: from }, today());
  saveFile(`outbid-scenario-${scenario.id}.json`, [scenarioFileText(scenario)], "application/json");
}
