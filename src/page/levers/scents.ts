/** Computes the scent of each lever (the shade of its track, see `scentTracks.ts`) while nothing moves. */
import { effect } from "@preact/signals";
import { factorOf, readAt, type Scent, scentOf } from "../../../sim/experiments/index.ts";
import { findSettable, fingerprintScenario, valueIn } from "../../../sim/index.ts";
import { createPageJobs } from "../../engine/jobClient.ts";
import { asTried } from "../../lab/crowd/fewAgents.ts";
import { createTrial } from "../../lab/trial.ts";
import { fixedAxes } from "../../library/fixedAxes.ts";
import { scentText } from "../../library/scentText.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { sliderSpan } from "../../library/settingText.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { wordingOf } from "../../words/wording.ts";
import { type ScentTrack, scents } from "./scentTracks.ts";
import { sliderNames } from "./shownLevers.ts";

const REPLICATES = 8;
const POINTS = 9;
/** With more agents than this, trying every lever would take longer than a reader usually pauses. */
const MOST_AGENTS = 20_000;
const REST_MILLISECONDS = 700;

/** Follows the scenario under the levers, the measure and the month that are shown. */
export function followLevers({ store, runs, picture }: LabProps): void {
  const { tracks, shown } = store.lasting(scents);
  const trial = createTrial<ReadonlyMap<string, ScentTrack>>(createPageJobs);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let shownOf = "";
  effect(() => {
    const { view, document, ...present } = store.shown.value;
    const current = asTried(present.current);
    // Scents are the present model's.
    const isOn = shown.isOn.value && document.run.engine === undefined;
    const isAtRest = store.settled.value && !store.playing.value && runs.progress.value === undefined;
    const measure = picture.measure.value;
    clearTimeout(waiting);
    if (!isOn) {
      trial.cancel();
      shownOf = "";
      tracks.value = new Map();
    }
    if (!isOn || runs.paused.value || current.settings.agents > MOST_AGENTS) return;
    const of = `${fingerprintScenario(current)} ${measure.name} ${view.month}`;
    if (of === shownOf) return;
    trial.cancel();
    if (!isAtRest) return;
    waiting = setTimeout(() => {
      const base = current;
      const domain = fixedAxes[measure.name] ?? [0, 1];
      const words = wordingOf(measure.unit);
      trial.start(of, async (run) => {
        const reading = readAt(measure.name, view.month);
        const found = await Promise.all(
          sliderNames.map(async (name): Promise<[string, ScentTrack]> => {
            const row = findSettable(name);
            const span = row && sliderSpan(row, Number(valueIn(current, name)));
            const lever = factorOf(name, span);
            const study = {
              base,
              seed: base.seed,
              replicates: REPLICATES,
              lever,
              reading,
              points: POINTS,
            } as const;
            const scent = await scentOf(study, run);
            return [
              name,
              { shades: shadesOf(scent, domain), words: scentText(scent, settingLabel(name), words.full) },
            ];
          }),
        );
        shownOf = of;
        tracks.value = new Map(found);
        return tracks.value;
      });
    }, REST_MILLISECONDS);
  });
}

/** The height of each place on the measure's fixed axis, so that a lever with little effect has an even shade. */
function shadesOf({ outcomes }: Scent, [low, high]: readonly [number, number]): number[] {
  return outcomes.map(({ mean }) => Math.min(1, Math.max(0, (mean - low) / (high - low || 1))));
}
