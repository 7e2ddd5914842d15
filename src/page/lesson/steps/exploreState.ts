/** The laboratory of one step: its own store, whose scenarios are the step's run and what it is compared with. */
import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Change } from "../../../../sim/index.ts";
import type { Ensembles } from "../../../engine/ensembles.ts";
import type { LabDocument } from "../../../lab/document.ts";
import type { LabTerms } from "../../../lab/resolve.ts";
import { createRuns, isComplete, type Runs } from "../../../lab/runs.ts";
import { createStore, type Store } from "../../../lab/store.ts";
import { loadTerms } from "../../../lab/usual.ts";
import { type JudgedGoalPart, judgeGoal, parseGoal } from "../../../lessons/goal.ts";
import { measureOf } from "../../../lessons/guess.ts";
import type { Lesson, LessonStep, StepOf } from "../../../lessons/lesson.ts";
import { meanReading } from "../../../lessons/meanReading.ts";
import { textIn } from "../../../lessons/texts.ts";
import type { Preset } from "../../../library/presets.ts";
import { lessonWords as say } from "../../../words/lesson/page.ts";
import type { LessonBench } from "../bench.ts";

export interface StepLab {
  readonly store: Store;
  readonly runs: Runs;
}

/** Ids of the two scenarios in the step's store. */
const OWN = "step";
const BESIDE = "beside";

/** A store and runs of a step's own: the step's run under the levers, and the lesson's reference or the step's start. */
export function createStepLab(
  bench: LessonBench,
  lesson: Lesson,
  step: LessonStep,
  changes: readonly Change[] = [],
  measure = lesson.start.measure,
): StepLab {
  const { start } = lesson;
  const own = bench.scenario(lesson, step.run);
  const { label, ...setup } = start.reference ?? { label: undefined };
  const startName = start.label === undefined ? say.run.start : textIn(start.label).text;
  const ownName = step.run === undefined ? startName : say.run.model;
  // A person lives in two worlds; levers are compared with where they stood.
  const isOfStart = step.kind === "person" && step.run !== undefined;
  const beside = bench.scenario(lesson, label !== undefined ? setup : isOfStart ? {} : step.run);
  const besideName = label !== undefined ? textIn(label).text : isOfStart ? startName : say.explore.asAtFirst;
  const presets: readonly Preset[] = [
    { ...own, id: OWN, title: ownName },
    { ...beside, id: BESIDE, title: besideName },
  ];
  const terms = loadTerms(["curves"]);
  const document: LabDocument = {
    ...terms.usual,
    current: { preset: OWN, changes },
    baseline: BESIDE,
    run: { replicates: start.replicates },
    view: { ...terms.usual.view, measure, month: start.month },
  };
  const stepTerms: LabTerms = { ...terms, presets, usual: document, fixed: true };
  const store = createStore(stepTerms, document);
  return { store, runs: createRuns(store, inLanes(bench.ensembles, `${lesson.steps.indexOf(step)}`)) };
}

/** The same workers, with lanes that no other step uses. */
const inLanes = (ensembles: Ensembles, name: string): Ensembles => ({
  request: (lane, request) => ensembles.request(`${name} ${lane}`, request),
  drop: (lane) => ensembles.drop(`${name} ${lane}`),
});

export interface Try {
  readonly settings: Readonly<Record<string, number>>;
  readonly parts: readonly JudgedGoalPart[];
}

export interface Explore extends StepLab {
  readonly tries: ReadonlySignal<readonly Try[]>;
  /** The goal as the present run meets it; undefined while the run is computed. */
  readonly judged: ReadonlySignal<readonly JudgedGoalPart[] | undefined>;
  /** Moves the levers to where another screen has them. */
  follow(settings: Readonly<Record<string, number>>): void;
}

const mostTries = 200;

/** An explore step as a reader left it. `settings` are those of an earlier visit. */
export function createExplore(
  bench: LessonBench,
  lesson: Lesson,
  step: StepOf<"explore">,
  settings: Readonly<Record<string, number>>,
): Explore {
  const lab = createStepLab(bench, lesson, step, Object.entries(settings), measureOf(step, lesson.start));
  const { store, runs } = lab;
  const goal = step.goal === undefined ? undefined : parseGoal(step.goal, lesson.start.months);
  const conditions = goal?.ok ? goal.conditions : [];
  const judged = computed(() => {
    const run = runs.of("current");
    if (run === undefined || !isComplete(run, store)) return undefined;
    return judgeGoal(conditions, (reading) => meanReading(run, reading));
  });
  const tries = signal<readonly Try[]>([]);
  effect(() => {
    const parts = judged.value;
    if (parts === undefined || !store.settled.value || store.glimpse.value !== undefined) return;
    const now = settingsOf(store);
    const known = tries.peek();
    const isNew =
      Object.keys(now).length > 0 &&
      !known.some((one) => JSON.stringify(one.settings) === JSON.stringify(now));
    if (isNew && known.length < mostTries) tries.value = [...known, { settings: now, parts }];
  });
  return {
    ...{ ...lab, judged, tries },
    follow(wanted) {
      const now = settingsOf(store);
      batch(() => {
        for (const name of Object.keys(now)) if (wanted[name] === undefined) store.reset(name);
        for (const [name, value] of Object.entries(wanted)) if (now[name] !== value) store.set(name, value);
      });
    },
  };
}

/** What a reader has changed, by name. */
export function settingsOf(store: Store): Readonly<Record<string, number>> {
  const { changes } = store.shown.value.document.current;
  return Object.fromEntries(
    changes.flatMap(([name, value]) => (typeof value === "number" ? [[name, value]] : [])),
  );
}
