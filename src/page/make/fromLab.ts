/** A lesson's draft from what the lab shows: its scenario, what it is compared with, measure, month and levers. */
import { findSettable, type ScenarioEvent } from "../../../sim/index.ts";
import { nameOfSpec } from "../../lab/describe.ts";
import { cardOf, isSame, type LabDocument, type Spec } from "../../lab/document.ts";
import { type LabTerms, presetOf } from "../../lab/resolve.ts";
import { mostOfLesson } from "../../lessons/lessonSchema.ts";
import { makeWords as say } from "../../words/lesson/make.ts";
import type { Draft } from "./draft.ts";
import { freshText } from "./freshText.ts";
import { firstSteps } from "./newStep.ts";

export interface FromLab {
  readonly draft: Draft;
  /** What the lab shows and a lesson cannot hold. */
  readonly left: readonly string[];
}

/** Levers that a lesson offers when the lab has moved none. */
const usualLevers = ["moderation", "propaganda", "repression"];

/** `today` is YYYY-MM-DD. */
export function fromLab(document: LabDocument, terms: LabTerms, today: string): FromLab {
  const left: string[] = [];
  const { current, baseline, reference, run, view } = document;
  const preset = presetOf(terms, current.preset);
  const months = run.months ?? preset.months;
  const compared: Spec = cardOf(document, reference)?.spec ?? { preset: baseline, changes: [] };
  const moved = current.changes
    .map(([name]) => name)
    .filter((name) => findSettable(name)?.kind === "lever" || name === "moderation");
  const start = {
    scenario: current.preset,
    ...setupOf(current, terms, left),
    label: freshText(nameOfSpec(terms, current, baseline).slice(0, 60)),
    ...(isSame(compared, current)
      ? {}
      : {
          reference: {
            label: freshText(
              (cardOf(document, reference)?.name ?? nameOfSpec(terms, compared, baseline)).slice(0, 60),
            ),
            scenario: compared.preset,
            ...setupOf(compared, terms, left),
          },
        }),
    months: Math.min(600, months),
    seed: run.seed ?? preset.seed,
    ...(run.agents === undefined ? {} : { agents: run.agents }),
    replicates: Math.max(2, Math.min(mostOfLesson.replicates, run.replicates, 100)),
    measure: view.measure,
    month: Math.min(view.month, months),
    levers: (moved.length > 0 ? [...new Set(moved)] : usualLevers).slice(0, 12).map((name) => ({ name })),
  };
  const empty: Draft = {
    id: "my-lesson",
    title: { en: "" },
    question: { en: "" },
    minutes: 20,
    level: "school",
    author: "",
    date: today,
    sources: [],
    leavesOut: freshText(say.fresh.leavesOut),
    start,
    steps: [],
    teacher: { aims: [], misreadings: [], reading: [] },
  };
  return { draft: { ...empty, steps: firstSteps(empty) }, left };
}

/** What a scenario of the lab changes in its preset, as a lesson writes it. */
function setupOf(spec: Spec, terms: LabTerms, left: string[]) {
  const { rival, ...set } = Object.fromEntries(spec.changes);
  const own = presetOf(terms, spec.preset).events;
  const events = spec.events ?? own;
  const added = events.slice(own.length);
  const steps = added.flatMap((event) => stepOf(event) ?? []);
  if (!isSame(events.slice(0, own.length), own) || steps.length < added.length) left.push(say.eventsLeft);
  return {
    ...(typeof rival === "boolean" ? { rival } : {}),
    ...(Object.keys(set).length === 0 ? {} : { set }),
    ...(steps.length === 0 ? {} : { at: steps }),
  };
}

/** Lessons have levers that move to a value and stay there. */
const stepOf = (event: ScenarioEvent) =>
  event.kind === "step" ? { month: event.month, name: event.lever, value: event.value } : undefined;
