import { signal } from "@preact/signals";
import { type EscapePath, type EscapeResult, escapePaths, fingerprintScenario } from "../../sim/index.ts";
import { createPageJobs } from "../engine/jobClient.ts";
import { studyCommandLine } from "../export/studyCommandLine.ts";
import { experimentBase } from "../lab/experimentBase.ts";
import type { LabProps } from "../lab/LabProps.ts";
import { createTrial } from "../lab/trial.ts";
import { seekMessages } from "../messages/seek.ts";
import { eventText } from "./eventTexts.ts";
import { MapFoot } from "./MapFoot.tsx";
import { NumberField } from "./NumberField.tsx";
import { TrialBar } from "./TrialBar.tsx";
import { formatCount } from "./wording.ts";

const say = seekMessages.escape;
const REPLICATES = 16;
/** Part of the runs in which every bound has to be kept. */
const CONFIDENCE = 0.9;

interface Bounds {
  readonly leastT: number;
  readonly mostK: number;
  readonly moderation: number;
  readonly by: number;
  readonly aidScale: number;
  readonly propaganda: number;
  readonly tries: number;
}

const bounds = signal<Bounds>({
  leastT: 70_000,
  mostK: 6000,
  moderation: 0.6,
  by: 48,
  aidScale: 1.5,
  propaganda: 0.2,
  tries: 480,
});

/** The end of a search, or the best of it so far. */
type Found =
  | { readonly result: EscapeResult; readonly best: EscapePath }
  | { readonly result: undefined; readonly best: EscapePath };

const trial = createTrial<Found>(createPageJobs);

/** Bounds, a search for a timetable that keeps them, and the way to keep it as a scenario. */
export function EscapeSearch({ store }: LabProps) {
  const { current } = store.shown.value;
  const { aidScale, propaganda, tries, ...aims } = bounds.value;
  const now = `${fingerprintScenario(current)} ${current.seed} ${JSON.stringify(bounds.value)}`;
  const start = () => {
    const base = experimentBase(current);
    const by = Math.min(aims.by, base.months);
    const expected = (tries * REPLICATES * base.months * base.settings.agents) / (84 * 4000);
    trial.start(
      now,
      async (run, show) => {
        const result = await escapePaths(
          {
            base,
            seed: base.seed,
            replicates: REPLICATES,
            aims: { ...aims, by },
            limits: { aidScale, propaganda },
            confidence: CONFIDENCE,
            tries,
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
    name: keyof Bounds,
    label: string,
    span: readonly [number, number],
    step: number | "any" = "any",
  ) => (
    <NumberField
      label={label}
      value={bounds.value[name]}
      bounds={span}
      step={step}
      onChange={(value) => {
        bounds.value = { ...bounds.value, [name]: value };
      }}
    />
  );
  const people = current.settings.poolPeople;
  const found = trial.state.value.result;
  return (
    <>
      <h2>{say.title}</h2>
      <p>{say.intro}</p>
      <fieldset class="trial-form">
        {field("leastT", say.leastT, [0, people])}
        {field("mostK", say.mostK, [0, people])}
        {field("moderation", say.moderation, [0, 1])}
        {field("by", say.by, [3, current.months], 1)}
        {field("aidScale", say.aid, [0, 5])}
        {field("propaganda", say.propaganda, [0, 1])}
        {field("tries", say.tries, [24, 4800], 24)}
      </fieldset>
      <TrialBar state={trial.state} label={say.search} onStart={start} onCancel={trial.cancel} now={now} />
      {found !== undefined && <Path store={store} found={found} />}
      <MapFoot {...commandOf(store, bounds.value)} seed={current.seed} replicates={REPLICATES} />
    </>
  );
}

function commandOf(store: LabProps["store"], { leastT, mostK, moderation, by, ...most }: Bounds) {
  const { current, preset } = store.shown.value;
  return studyCommandLine(current, preset, REPLICATES, {
    name: "escape",
    options: [
      ["least-members", leastT],
      ["most-rivals", mostK],
      ["moderation", moderation],
      ["by", Math.min(by, current.months)],
      ["most-aid", most.aidScale],
      ["least-propaganda", most.propaganda],
      ["confidence", CONFIDENCE],
      ["tries", most.tries],
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
            if (store.current.peek().mode !== "scheduled") store.set("mode", "scheduled");
            store.dispatch({ type: "setEvents", events: result.scenario.events });
          }}
        >
          {say.take}
        </button>
      )}
    </div>
  );
}
