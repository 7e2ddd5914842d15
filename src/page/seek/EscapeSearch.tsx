import { type EscapePath, type EscapeResult, escapePaths } from "../../../sim/experiments/index.ts";
import { fingerprintScenario } from "../../../sim/index.ts";
import { createPageJobs } from "../../engine/jobClient.ts";
import { studyCommandLine } from "../../export/studyCommandLine.ts";
import type { StudySettings } from "../../lab/studySettings.ts";
import { createTrial } from "../../lab/trial.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { eventText } from "../../words/eventTexts.ts";
import { seekMessages } from "../../words/seek.ts";
import { formatCount } from "../../words/wording.ts";
import { MapFoot } from "../parts/MapFoot.tsx";
import { NumberField } from "../parts/NumberField.tsx";
import { TrialBar } from "../parts/TrialBar.tsx";

const say = seekMessages.escape;
const REPLICATES = 16;
/** Part of the runs in which every bound has to be kept. */
const CONFIDENCE = 0.9;

type PathSettings = Extract<keyof StudySettings, `path${string}`>;

/** The end of a search, or the best of it so far. */
type Found =
  | { readonly result: EscapeResult; readonly best: EscapePath }
  | { readonly result: undefined; readonly best: EscapePath };

const trial = createTrial<Found>(createPageJobs);

/** Bounds, a search for a timetable that keeps them, and the way to keep it as a scenario. */
export function EscapeSearch({ store }: LabProps) {
  const { current } = store.shown.value;
  const view = store.view.value;
  const asked = searchOf(view, current.months);
  const now = `${fingerprintScenario(current)} ${current.seed} ${JSON.stringify(asked)}`;
  const start = () => {
    const base = current;
    const expected = (asked.tries * REPLICATES * base.months * base.settings.agents) / (84 * 4000);
    trial.start(
      now,
      async (run, show) => {
        const result = await escapePaths(
          {
            base,
            seed: base.seed,
            replicates: REPLICATES,
            ...asked,
            confidence: CONFIDENCE,
          },
          run,
          (best) => show({ result: undefined, best }),
        );
        return { result, best: result.best };
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
      <MapFoot {...commandOf(store, asked)} seed={current.seed} replicates={REPLICATES} />
    </>
  );
}

/** What is searched for, how far it may go and how long. */
function searchOf(view: StudySettings, months: number) {
  return {
    aims: {
      leastT: view.pathLeastT,
      mostK: view.pathMostK,
      moderation: view.pathModeration,
      by: Math.min(view.pathMonth, months),
    },
    limits: { aidScale: view.pathAidScale, propaganda: view.pathPropaganda },
    tries: view.pathTries,
  };
}

function commandOf(store: LabProps["store"], { aims, limits, tries }: ReturnType<typeof searchOf>) {
  const { current, preset } = store.shown.value;
  return studyCommandLine(current, preset, REPLICATES, {
    name: "escape",
    options: [
      ["least-members", aims.leastT],
      ["most-rivals", aims.mostK],
      ["moderation", aims.moderation],
      ["by", aims.by],
      ["most-aid", limits.aidScale],
      ["least-propaganda", limits.propaganda],
      ["confidence", CONFIDENCE],
      ["tries", tries],
    ],
  });
}

function Path({ store, found: { result, best } }: Pick<LabProps, "store"> & { readonly found: Found }) {
  const ofHundred = (share: number) => String(Math.round(100 * share));
  const share = ofHundred(best.share);
  return (
    <div class="seek-answer">
      {result !== undefined && (
        <p class="verdict" role="status">
          <strong>{(result.found ? say.found : say.notFound)(formatCount(result.tries))}</strong>
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
      {result !== undefined && (
        <button
          type="button"
          onClick={() => {
            store.take([["mode", "scheduled"]], result.treatment.events);
          }}
        >
          {say.take}
        </button>
      )}
    </div>
  );
}
