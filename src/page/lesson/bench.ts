/** The runs of a lesson's steps: each is computed once, whichever step asks for it first. */
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { fingerprintScenario } from "../../../sim/index.ts";
import type { Ensembles, GrownEnsemble } from "../../engine/ensembles.ts";
import { layOver } from "../../lessons/layOver.ts";
import type { Lesson, Setup } from "../../lessons/lesson.ts";
import type { Preset } from "../../library/presets.ts";

export interface BenchRun {
  /** All replicates; undefined until they are back. */
  readonly ensemble?: GrownEnsemble<Preset>;
  readonly done: number;
  readonly count: number;
  /** Why it stopped. */
  readonly failure?: string;
}

export interface LessonBench {
  readonly ensembles: Ensembles;
  /** The scenarios that come with the page. */
  readonly presets: readonly Preset[];
  /** While a key is held or pressed at the projector: the comparison alone, or one curve before the others. */
  readonly focus: Signal<{ readonly blink?: true; readonly card?: number }>;
  /** The scenario of a setup of the lesson: equal setups give the same object. */
  scenario(lesson: Lesson, setup?: Setup): Preset;
  /** Starts a run that was not yet asked for, and follows it. */
  run(scenario: Preset, replicates: number): ReadonlySignal<BenchRun>;
  retry(scenario: Preset, replicates: number): void;
  /** What was made of a step, made at the first call: a later visit finds it as it was left. */
  once<Made>(step: object, make: () => Made): Made;
}

export function createBench(ensembles: Ensembles, presets: readonly Preset[]): LessonBench {
  const scenarios = new Map<string, Preset>();
  const runs = new Map<string, Signal<BenchRun>>();
  const made = new WeakMap<object, unknown>();
  const start = (scenario: Preset, count: number, state: Signal<BenchRun>) => {
    state.value = { done: 0, count };
    const request = {
      scenario,
      count,
      most: count,
      coarse: count,
      onGrown(ensemble: GrownEnsemble<Preset>) {
        if (ensemble.count >= count) state.value = { ensemble, done: count, count };
      },
      onProgress(done: number) {
        if (state.peek().ensemble === undefined) state.value = { done, count };
      },
    };
    ensembles.request(keyOf(scenario, count), request).catch((error: unknown) => {
      state.value = { done: 0, count, failure: error instanceof Error ? error.message : String(error) };
    });
  };
  return {
    ensembles,
    presets,
    focus: signal({}),
    once<Made>(step: object, make: () => Made): Made {
      if (!made.has(step)) made.set(step, make());
      return made.get(step) as Made;
    },
    scenario(lesson, setup = {}) {
      const key = JSON.stringify([lesson.start, setup]);
      const known = scenarios.get(key);
      if (known !== undefined) return known;
      const laid = layOver(lesson.start, setup, presets);
      if (!laid.ok)
        throw new Error(`lesson: expected a setup that was checked, received ${key.slice(0, 200)}`);
      scenarios.set(key, laid.scenario);
      return laid.scenario;
    },
    run(scenario, replicates) {
      const key = keyOf(scenario, replicates);
      const known = runs.get(key);
      if (known !== undefined) return known;
      const state = signal<BenchRun>({ done: 0, count: replicates });
      runs.set(key, state);
      start(scenario, replicates, state);
      return state;
    },
    retry(scenario, replicates) {
      const state = runs.get(keyOf(scenario, replicates));
      if (state !== undefined) start(scenario, replicates, state);
    },
  };
}

const keyOf = (scenario: Preset, count: number) => `lesson ${fingerprintScenario(scenario)} ${count}`;
