import { formatProblem } from "../../sim/index.ts";
import type { Lesson } from "../../src/lessons/lesson.ts";
import { parseLesson } from "../../src/lessons/parseLesson.ts";

const en = (text: string) => ({ en: text });
const softer = { set: { moderation: 0.7 } };

/** One step of each kind, in the order of a lesson. */
const everyKind: readonly Readonly<Record<string, unknown>>[] = [
  {
    kind: "read",
    title: en("The question"),
    text: { en: "A softer regime may lose its hard-liners. How many leave?", ar: "كم منهم يغادر؟" },
    notes: en("Ask who has heard of IS-K."),
    minutes: 2,
    picture: { caption: en("The hard line, for two years."), measure: "T" },
  },
  {
    kind: "predict",
    id: "leavers",
    title: en("Draw it"),
    text: en("Draw how many will have left for IS-K."),
    notes: en("Most draw a straight line."),
    ask: "curve",
    measure: "cumulativeTK",
    run: softer,
  },
  { kind: "reveal", title: en("The run"), text: en("In this model {left} people left.") },
  {
    kind: "predict",
    id: "shape",
    title: en("Its shape"),
    text: en("What does IS-K do?"),
    ask: "shape",
    measure: "K",
    run: softer,
  },
  {
    kind: "predict",
    id: "number",
    title: en("A number"),
    text: en("How many members has IS-K after two years?"),
    ask: "number",
    measure: "K",
    run: softer,
  },
  {
    kind: "predict",
    id: "choice",
    title: en("A choice"),
    text: en("Under which policy is IS-K larger?"),
    ask: "choice",
    pick: "most",
    reading: "K@24",
    options: [
      { text: en("Hard line"), run: {} },
      { text: en("Softer"), run: softer },
    ],
  },
  { kind: "reveal", title: en("Which is larger"), of: "choice" },
  {
    kind: "explore",
    title: en("Try it"),
    text: en("Keep IS-K small and the Taliban large."),
    goal: "K@24 < 3000 and T@24 > 60000",
    possible: true,
    levers: [
      { name: "moderation", from: 0, to: 0.8 },
      { name: "propaganda" },
      { name: "repression", locked: true },
    ],
  },
  { kind: "person", title: en("One who left"), text: en("Follow one person."), run: softer },
  { kind: "claim", title: en("The claim"), text: en("Test it in the model."), claim: "C1" },
  { kind: "question", title: en("Write"), text: en("What does the model leave out?") },
  { kind: "discuss", title: en("Talk"), text: en("Whom would a commander count?"), minutes: 5 },
  {
    kind: "redesign",
    title: en("Take it apart"),
    text: en("Switch off one mechanism."),
    run: softer,
    reading: "cumulativeTK@24",
    mechanisms: [
      {
        label: en("Framing as betrayal"),
        off: { set: { betrayalFraming: 0 } },
        half: { set: { betrayalFraming: 1 } },
      },
      { label: en("The rival"), off: { rival: false } },
    ],
    accounts: [en("Doctrine makes them leave."), en("The rival’s story makes them leave.")],
    claim: "C1",
  },
];

/** A small lesson with every kind of step, as a file holds it, with `parts` laid over it. */
export function aLessonFile(parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: "a-lesson",
    title: en("A lesson"),
    question: en("Who leaves?"),
    minutes: 45,
    level: "school",
    author: "a test",
    date: "2026-11-30",
    sources: [{ text: "Verma and Ali 2023", url: "https://doi.org/10.1111/mepo.12714" }],
    leavesOut: en("Why leaders decide as they do."),
    start: {
      scenario: "baseline",
      label: en("Hard line"),
      months: 24,
      seed: "a-lesson",
      agents: 2000,
      replicates: 8,
      measure: "cumulativeTK",
      month: 24,
      levers: [{ name: "moderation" }],
    },
    figures: [{ id: "left", run: softer, reading: "cumulativeTK@24", digits: -1, value: 1230 }],
    steps: everyKind,
    teacher: {
      aims: [en("Tell a claim from a result.")],
      misreadings: [en("It is a forecast.")],
      reading: [],
    },
    ...parts,
  };
}

/** That lesson, parsed. Throws with every problem when the parts do not fit. */
export function aLesson(parts: Readonly<Record<string, unknown>> = {}): Lesson {
  const parsed = parseLesson(aLessonFile(parts));
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  return parsed.lesson;
}
