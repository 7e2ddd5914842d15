/** Decides whether everybody is an agent, by the speed that the page measures in runs of its own. */
import { effect, untracked } from "@preact/signals";
import { changeTreatment } from "../../../sim/index.ts";
import { replicateCost } from "../../engine/chunks.ts";
import type { Ensembles } from "../../engine/ensembles.ts";
import type { Preset } from "../../library/presets.ts";
import { lasting } from "../lasting.ts";
import type { LabScenarios } from "../resolve.ts";
import type { Runs } from "../runs.ts";
import type { Store } from "../store.ts";
import { createStoredSwitch } from "../storedSwitch.ts";
import { crowdSpeed } from "./crowdSpeed.ts";
import { type CrowdClock, clockOf, noteSpeed, secondsFor } from "./speed.ts";

/** Everybody is an agent where one curve takes no more than these seconds. */
const mostSeconds = 4;
/** So long nothing may have changed before the page measures. */
const restMilliseconds = 600;
/** Agents of the first measure, so small that it takes a slow phone no time. */
const trialAgents = 20_000;
const LANE = "speed";

/** Whether the page may take everybody by itself: off once the reader has called that off, until he asks for it. */
export const crowdSwitch = lasting(() => createStoredSwitch("outbid-everybody"));

/** Follows the store until the page is closed. */
export function chooseCrowd(store: Store, runs: Runs, ensembles: Ensembles, clock?: CrowdClock): void {
  const { now, later, workers } = clockOf(clock);
  const speed = store.lasting(crowdSpeed);
  const { isOn } = store.lasting(crowdSwitch);
  let callOff = () => {};
  let isMeasuring = false;
  /** Measures so far: each has runs of its own. */
  let measures = 0;

  /** Milliseconds per unit of so many replicates; undefined when something else was asked for meanwhile, or all are remembered. */
  const measure = async (scenario: Preset, count: number): Promise<number | undefined> => {
    const started = now();
    let remembered: number | undefined;
    const onGrown = (ensemble: { readonly count: number }) => {
      remembered ??= ensemble.count;
    };
    const request = { scenario, model: undefined, count, most: count, coarse: count, onGrown };
    const pending = ensembles.request(LANE, request);
    // What is remembered is told at once; it takes no time, and says nothing about the speed.
    const made = count - (remembered ?? 0);
    remembered ??= 0;
    const outcome = await pending;
    return outcome === "done" && made > 0 ? (now() - started) / (made * replicateCost(scenario)) : undefined;
  };
  const measureAll = async ({ current }: LabScenarios, replicates: number) => {
    const few = changeTreatment(current, [["agents", Math.min(trialAgents, current.settings.agents)]]);
    if (!few.ok) return;
    measures++;
    const rough = await measure({ ...few.treatment, seed: `speed ${measures}` }, 4 * workers);
    if (rough === undefined) return;
    // A rough measure is too slow rather than too fast: short runs that a page begins with take longer.
    const isEnough = few.treatment.settings.agents === current.settings.agents;
    if (isEnough || secondsFor(current, replicates, rough) > 8 * mostSeconds) noteSpeed(speed, rough);
    else noteSpeed(speed, (await measure(current, 2 * workers)) ?? 0);
  };

  effect(() => {
    const { document } = store.shown.value;
    const isAtRest = store.settled.value && !store.playing.value && runs.progress.value === undefined;
    const isHeld = runs.paused.value || store.glimpse.value !== undefined || runs.failure.value !== undefined;
    const perUnit = speed.value;
    const mayTake = isOn.value && document.run.agents === undefined && document.run.engine === undefined;
    callOff();
    callOff = () => {};
    untracked(() => {
      // All people, also where the reader has asked for fewer agents.
      const { agents: _, ...run } = document.run;
      const { replicates } = run;
      const whole = store.asked({ ...document, ...store.glimpse.peek(), run }, true);
      if (!("byId" in whole)) return;
      if (perUnit !== undefined) {
        store.everybody.value = mayTake && secondsFor(whole.current, replicates, perUnit) <= mostSeconds;
        return;
      }
      // A measure beside other runs would be too slow.
      if (!isAtRest) ensembles.drop(LANE);
      if (!isAtRest || isHeld || isMeasuring) return;
      callOff = later(restMilliseconds, () => {
        isMeasuring = true;
        void measureAll(whole, replicates)
          // What stops a run is told by the runs that the reader asked for.
          .catch(() => {})
          .finally(() => {
            isMeasuring = false;
          });
      });
    });
  });
}

/** Seconds that it takes to compute everybody for all curves; undefined where they are agents already, where the page computes no so many, and before the speed was measured. */
export function secondsForEverybody(store: Store): number | undefined {
  const { document, current, coming } = store.shown.value;
  const { agents, poolPeople } = (coming?.current ?? current).settings;
  const perUnit = store.lasting(crowdSpeed).value;
  if (perUnit === undefined || agents >= poolPeople) return undefined;
  const { agents: _, ...run } = document.run;
  const whole = store.asked({ ...document, run }, true);
  if (!("byId" in whole) || whole.current.settings.agents < poolPeople) return undefined;
  const scenarios = new Set([...whole.byId.values()]);
  return [...scenarios].reduce((sum, one) => sum + secondsFor(one, run.replicates, perUnit), 0);
}
