/** Keeps the results up to date with the store: a first look while dragging, all replicates at rest. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { coarseCount } from "../engine/chunks.ts";
import type { Ensembles, GrownEnsemble } from "../engine/ensembles.ts";
import type { KeptModel } from "../engine/keptModels.ts";
import type { Preset } from "../library/presets.ts";
import type { ComingProgress } from "./crowd/followCrowd.ts";
import type { CrowdClock } from "./crowd/speed.ts";
import { type CurveId, curveIds } from "./curveIds.ts";
import { withPresentModel } from "./document.ts";
import { createResolver } from "./resolve.ts";
import type { Store } from "./store.ts";

export interface Runs {
  /** The newest result of a curve; it stays while another is computed or after a failure. */
  of(id: CurveId): GrownEnsemble<Preset> | undefined;
  /**
   * What the present model makes of the current scenario and the reference, where a former one makes the numbers: computed
   * when all of those are there.
   */
  besides(id: BesideId): GrownEnsemble<Preset> | undefined;
  /** Why the present model refuses a former one's document; empty where it does not. */
  readonly refusals: ReadonlySignal<readonly string[]>;
  /** Replicates that are back, and all that were asked for, over all lanes; undefined at rest. */
  readonly progress: ReadonlySignal<{ readonly done: number; readonly count: number } | undefined>;
  /** Whether no new runs are started; for slow machines. */
  readonly paused: Signal<boolean>;
  /** Why a run stopped, until it is tried again. */
  readonly failure: ReadonlySignal<string | undefined>;
  retry(): void;
  /** How far the many agents are that were asked for, while a first look is shown. */
  readonly coming: Signal<ComingProgress | undefined>;
}

export type BesideId = "current" | "reference";

interface Goal {
  readonly scenario: Preset;
  /** Of before; absent, the present one. */
  readonly model: KeptModel | undefined;
  /** The number of replicates of the final result. */
  readonly most: number;
  /** False in a drag: a first look is enough. */
  readonly isSettled: boolean;
  /** The complete result, where it is there already. */
  readonly given?: GrownEnsemble<Preset> | undefined;
}

/** Starts computing what the store shows, and goes on whenever that changes. */
export function createRuns(store: Store, ensembles: Ensembles, clock?: CrowdClock): Runs {
  store.looksFirst.value = true;
  const failure = signal<string | undefined>(undefined);
  const paused = signal(false);
  const lanes = new Map(curveIds.map((id) => [id, createLane(id, ensembles, failure)]));
  const want = () => {
    const isSettled = store.settled.value;
    const { byId, document } = store.shown.value;
    if (paused.value) return;
    const { replicates: most, engine: model } = document.run;
    for (const [id, lane] of lanes) {
      const scenario = byId.get(id);
      if (scenario === undefined) lane.stop();
      else lane.want({ scenario, model, most, isSettled, given: store.ready.value.get(scenario) });
    }
  };
  effect(want);

  const resolve = createResolver(store.terms);
  const byPresent = computed(() => {
    const { document } = store.shown.value;
    return document.run.engine === undefined ? undefined : resolve(withPresentModel(document));
  });
  const besides = new Map(
    (["current", "reference"] as const).map((id) => [id, createLane(`${id} beside`, ensembles, failure)]),
  );
  const wantBesides = () => {
    const { byId, document } = store.shown.value;
    const found = byPresent.value;
    const isReady = [...byId.keys()].every((id) => {
      const result = lanes.get(id)?.result.value;
      return result !== undefined && isComplete(result, store, id);
    });
    if (paused.value) return;
    for (const [id, lane] of besides) {
      const scenario =
        found === undefined || !("byId" in found)
          ? undefined
          : found.byId.get(id === "current" ? id : document.reference);
      if (scenario === undefined || !isReady) lane.stop();
      else lane.want({ scenario, model: undefined, most: document.run.replicates, isSettled: true });
    }
  };
  effect(wantBesides);
  let before = new Map<CurveId, GrownEnsemble<Preset> | undefined>();
  /** Curves of many agents and of few do not stand on one screen: until the last has changed, all stay. */
  const together = computed(() => {
    const next = new Map([...lanes].map(([id, { result }]) => [id, result.value]));
    const agents = new Set([...next.values()].flatMap((one) => one?.scenario.settings.agents ?? []));
    if (agents.size < 2) before = next;
    return before;
  });
  const coming = signal<ComingProgress | undefined>(undefined);
  let isFollowed = false;
  const runs: Runs = {
    of: (id) => together.value.get(id),
    besides: (id) => besides.get(id)?.result.value,
    refusals: computed(() =>
      byPresent.value === undefined || "byId" in byPresent.value ? [] : byPresent.value,
    ),
    paused,
    failure,
    progress: computed(() => {
      const running = [...lanes.values()].flatMap(({ progress }) => progress.value ?? []);
      if (running.length === 0) return undefined;
      const sum = (key: "done" | "count") => running.reduce((total, part) => total + part[key], 0);
      return { done: sum("done"), count: sum("count") };
    }),
    retry() {
      failure.value = undefined;
      want();
      wantBesides();
      follow();
    },
    coming,
  };
  const follow = () => {
    if (store.shown.value.coming === undefined || isFollowed) return;
    isFollowed = true;
    import("./crowd/followCrowd.ts").then(
      ({ followCrowd }) => followCrowd(store, runs, ensembles, failure, clock),
      (error: unknown) => {
        isFollowed = false;
        failure.value = String(error);
      },
    );
  };
  effect(follow);
  return runs;
}

function createLane(name: string, ensembles: Ensembles, failure: Signal<string | undefined>) {
  const result = signal<GrownEnsemble<Preset> | undefined>(undefined);
  const progress = signal<{ done: number; count: number } | undefined>(undefined);
  let running: Goal | undefined;
  /** The last goal that was started, unless it failed. */
  let last: Goal | undefined;
  /** Whether the running goal has shown anything yet. */
  let looked = false;
  let next: Goal | undefined;

  const start = (goal: Goal) => {
    const { scenario, model, most, isSettled } = goal;
    const coarse = Math.min(most, coarseCount(scenario));
    const count = isSettled ? most : coarse;
    running = goal;
    last = goal;
    looked = false;
    next = undefined;
    // Numbers of two models do not stand on one screen.
    if (result.peek()?.model !== model) result.value = undefined;
    if (goal.given?.count === most) {
      ensembles.drop(name);
      result.value = goal.given;
      finish();
      return;
    }
    if (progress.peek() === undefined) progress.value = { done: 0, count };
    const request = {
      scenario,
      model,
      count,
      most,
      // The page's very first curve comes with the first replicates that are back.
      coarse: result.peek() === undefined ? 1 : coarse,
      onGrown(ensemble: GrownEnsemble<Preset>) {
        if (running !== goal) return;
        result.value = ensemble;
        looked = true;
        if (next !== undefined) start(next);
      },
      onProgress(done: number) {
        if (running === goal) progress.value = { done, count };
      },
    };
    ensembles.request(name, request).then(
      (outcome) => {
        if (running === goal && outcome === "done") finish();
      },
      (error: unknown) => {
        if (running !== goal) return;
        next = undefined;
        last = undefined;
        finish();
        failure.value = error instanceof Error ? error.message : String(error);
      },
    );
  };

  const finish = () => {
    running = undefined;
    progress.value = undefined;
    if (next !== undefined) start(next);
  };

  return {
    result,
    progress,
    /** Forgets the result of a curve that no longer exists. */
    stop() {
      next = undefined;
      last = undefined;
      if (running !== undefined) ensembles.drop(name);
      running = undefined;
      progress.value = undefined;
      result.value = undefined;
    },
    /** A drag lets the first look at its last position come back before it asks for the next one. */
    want(goal: Goal) {
      if (covers(last, goal)) next = undefined;
      else if (running !== undefined && !looked && !goal.isSettled) next = goal;
      else start(goal);
    },
  };
}

/** Whether the one goal gives all that the other asks for. */
function covers(given: Goal | undefined, asked: Goal): boolean {
  return (
    given?.scenario === asked.scenario &&
    given.model === asked.model &&
    given.most === asked.most &&
    (given.isSettled || !asked.isSettled)
  );
}

/** Whether a curve's result is of what is shown, by its model, with all replicates that are asked for. */
export function isComplete(
  { scenario, model, count }: GrownEnsemble<Preset>,
  { shown }: Store,
  id: CurveId = "current",
): boolean {
  const { byId, document } = shown.value;
  const { engine, replicates } = document.run;
  return scenario === byId.get(id) && model === engine && count === replicates;
}
