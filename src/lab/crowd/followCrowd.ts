/** Computes the many agents that were asked for, while the page rests and shows a first look. */
import { effect, type ReadonlySignal, type Signal, untracked } from "@preact/signals";
import { fingerprintScenario } from "../../../sim/index.ts";
import { replicateCost } from "../../engine/chunks.ts";
import type { Ensembles, GrownEnsemble } from "../../engine/ensembles.ts";
import type { KeptModel } from "../../engine/keptModels.ts";
import type { Preset } from "../../library/presets.ts";
import type { Store } from "../store.ts";
import { crowdSpeed } from "./crowdSpeed.ts";
import { type CrowdClock, clockOf, noteSpeed } from "./speed.ts";

/** So long nothing may have changed. */
const restMilliseconds = 400;

export interface ComingProgress {
  /** Replicates that are back, and all that were asked for, over all curves. */
  readonly done: number;
  readonly count: number;
  /** At the speed so far; undefined until that is known. */
  readonly secondsLeft?: number;
}

/** What of the runs it watches, and where it tells how far it is. */
export interface Followed {
  readonly progress: ReadonlySignal<unknown>;
  readonly paused: ReadonlySignal<boolean>;
  readonly coming: Signal<ComingProgress | undefined>;
}

/** What is to be computed. */
interface Wanted {
  /** Alike but for what makes no number: their result is one. */
  readonly scenarios: readonly Preset[];
  readonly model: KeptModel | undefined;
  readonly most: number;
}

/** Follows the store until the page is closed. What was remembered is shown at once; the rest is computed at rest. */
export function followCrowd(
  store: Store,
  runs: Followed,
  ensembles: Ensembles,
  failure: Signal<string | undefined>,
  clock?: CrowdClock,
): void {
  const { now, later } = clockOf(clock);
  const speed = store.lasting(crowdSpeed);
  const found = new Map<Preset, GrownEnsemble<Preset>>();
  let lanes: string[] = [];
  /** What is computed now; results of what was computed before come to nobody. */
  let turn = 0;
  let callOff = () => {};

  const stop = () => {
    turn++;
    callOff();
    for (const lane of lanes) ensembles.drop(lane);
    lanes = [];
    runs.coming.value = undefined;
  };
  const ask = (wanted: readonly Wanted[], isRecall: boolean, mine: number, onDone: () => void) => {
    const missing = wanted.filter(({ scenarios: [first] }) => !found.has(first));
    const tell = isRecall ? () => {} : createTeller(missing, wanted.length - missing.length);
    lanes = missing.map((_, i) => `crowd ${i}`);
    missing.forEach(({ scenarios, model, most }, i) => {
      ensembles
        .request(lanes[i], {
          scenario: scenarios[0],
          model,
          // Nothing is computed for what is only recalled.
          count: isRecall ? 0 : most,
          most,
          coarse: most,
          onGrown(ensemble) {
            if (turn !== mine) return;
            tell(i, ensemble.count);
            if (ensemble.count !== most) return;
            for (const scenario of scenarios) found.set(scenario, { ...ensemble, scenario });
            if (wanted.every(({ scenarios: [first] }) => found.has(first))) onDone();
          },
          onProgress(done) {
            if (turn === mine) tell(i, done);
          },
        })
        .catch((error: unknown) => {
          if (turn !== mine) return;
          stop();
          failure.value = error instanceof Error ? error.message : String(error);
        });
    });
  };
  /** Takes how many replicates of each are back, and tells how far all are. */
  const createTeller = (missing: readonly Wanted[], there: number) => {
    const started = now();
    const costs = missing.map(({ scenarios: [first] }) => replicateCost(first));
    const done = missing.map(() => 0);
    /** Replicates that were there at the start: they say nothing about the speed. */
    let known: readonly number[] | undefined;
    const most = missing[0]?.most ?? 0;
    const sum = (of: (i: number) => number) => costs.reduce((total, cost, i) => total + cost * of(i), 0);
    const tell = (i?: number, count = 0) => {
      if (i !== undefined) done[i] = Math.max(done[i], count);
      const before = known ?? done;
      const [units, left] = [sum((at) => done[at] - before[at]), sum((at) => most - done[at])];
      const perUnit = units > 0 ? (now() - started) / units : speed.peek();
      if (left === 0 && units > 0 && perUnit !== undefined) noteSpeed(speed, perUnit);
      runs.coming.value = {
        done: most * there + done.reduce((total, one) => total + one, 0),
        count: most * (there + missing.length),
        ...(perUnit !== undefined && { secondsLeft: (left * perUnit) / 1000 }),
      };
    };
    tell();
    // What is remembered comes before this turn of the page is over.
    queueMicrotask(() => {
      known = [...done];
    });
    return tell;
  };

  effect(() => {
    const { coming, document } = store.shown.value;
    const isAtRest = store.settled.value && runs.progress.value === undefined && failure.value === undefined;
    const isHeld = runs.paused.value || store.glimpse.value !== undefined;
    untracked(() => {
      stop();
      const byId = coming?.byId;
      // Only what is shown, or comes, is held; the ensembles remember the rest as long as there is room.
      const kept = new Set([...(byId?.values() ?? []), ...store.shown.peek().byId.values()]);
      for (const scenario of found.keys()) if (!kept.has(scenario)) found.delete(scenario);
      if (byId === undefined || !store.settled.peek()) return;
      const { engine: model, replicates: most } = document.run;
      const alike = new Map<string, Preset[]>();
      for (const scenario of new Set(byId.values())) {
        if (found.get(scenario)?.count !== most) found.delete(scenario);
        const fingerprint = fingerprintScenario(scenario);
        alike.set(fingerprint, [...(alike.get(fingerprint) ?? []), scenario]);
      }
      const wanted = [...alike.values()].map((scenarios) => ({ scenarios, model, most }));
      const show = () => {
        callOff();
        lanes = [];
        runs.coming.value = undefined;
        store.ready.value = new Map(found);
      };
      const mine = turn;
      for (const { scenarios } of wanted) {
        const one = scenarios.flatMap((scenario) => found.get(scenario) ?? [])[0];
        if (one !== undefined) for (const scenario of scenarios) found.set(scenario, { ...one, scenario });
      }
      if (wanted.every(({ scenarios: [first] }) => found.has(first))) return show();
      ask(wanted, true, mine, show);
      if (turn !== mine || store.shown.peek().coming === undefined || !isAtRest || isHeld) return;
      callOff = later(restMilliseconds, () => ask(wanted, false, mine, show));
    });
  });
}
