/** What can be edited of a lesson and of each kind of step: a table, from which the forms are made. */
import { everyClaim } from "../../../sim/experiments/index.ts";
import type { StepKind } from "../../lessons/lesson.ts";
import { levels } from "../../lessons/lessonSchema.ts";
import { asks, whos } from "../../lessons/stepSchema.ts";
import { makeFields as say } from "../../words/lesson/makeFields.ts";
import { tellClaim } from "../../words/told/tellClaim.ts";
import { freshText } from "./freshText.ts";

interface Named {
  /** Its place below the part that is edited. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

export type MakeField = Named &
  (
    | { readonly is: "text"; readonly rows?: number; readonly isOptional?: true }
    | { readonly is: "line" | "number" | "measure" | "setup" | "levers" | "switch" | "claim" }
    | {
        readonly is: "choice";
        readonly options: readonly (readonly [value: string, label: string])[];
        readonly none?: string;
      }
    | {
        readonly is: "list";
        readonly of: readonly MakeField[];
        readonly fresh: unknown;
        readonly add: string;
        readonly each: string;
        readonly isOptional?: true;
      }
    | {
        readonly is: "group";
        readonly of: readonly MakeField[];
        readonly fresh: unknown;
        readonly add: string;
        readonly remove: string;
      }
  );

const title: MakeField = { is: "text", name: "title", label: say.title };
const text: MakeField = { is: "text", name: "text", label: say.text, rows: 4 };
const notes: MakeField = { is: "text", name: "notes", label: say.notes, rows: 3, isOptional: true };
const run: MakeField = { is: "setup", name: "run", label: say.run, hint: say.runHint };
const measure: MakeField = { is: "measure", name: "measure", label: say.measure };
const minutes: MakeField = { is: "number", name: "minutes", label: say.minutes };
const minus: MakeField = {
  is: "group",
  name: "minus",
  label: say.minus,
  of: [{ is: "setup", name: "", label: say.minusRun }],
  fresh: {},
  add: say.minusAdd,
  remove: say.minusRemove,
};
const claimOf = (name: string, label: string): MakeField => ({ is: "claim", name, label });

/** What each kind of step has between its text and the teacher's notes. */
const ofKind: Readonly<Record<StepKind, readonly MakeField[]>> = {
  read: [
    {
      is: "group",
      name: "picture",
      label: say.picture,
      of: [{ is: "text", name: "caption", label: say.caption }, measure],
      fresh: { caption: freshText(say.freshCaption) },
      add: say.pictureAdd,
      remove: say.pictureRemove,
    },
    run,
  ],
  predict: [
    { is: "line", name: "id", label: say.id, hint: say.idHint },
    { is: "choice", name: "ask", label: say.ask, options: asks.map((one) => [one, say.asks[one]]) },
    measure,
    { is: "number", name: "month", label: say.month, hint: say.monthHint },
    {
      is: "list",
      name: "options",
      label: say.options,
      hint: say.optionsHint,
      of: [
        { is: "text", name: "text", label: say.answer },
        { is: "line", name: "when", label: say.when, hint: say.goalHint },
      ],
      fresh: { text: freshText(say.freshOption) },
      add: say.optionAdd,
      each: say.answer,
      isOptional: true,
    },
    run,
    minus,
  ],
  reveal: [{ is: "line", name: "of", label: say.of, hint: say.ofHint }],
  explore: [
    measure,
    { is: "levers", name: "levers", label: say.levers, hint: say.leversHint },
    { is: "line", name: "goal", label: say.goal, hint: say.goalHint },
    { is: "switch", name: "possible", label: say.possible },
    run,
  ],
  person: [
    { is: "choice", name: "who", label: say.who, options: whos.map((one) => [one, say.whos[one]]) },
    run,
  ],
  claim: [claimOf("claim", say.claim)],
  redesign: [
    { is: "line", name: "reading", label: say.reading, hint: say.readingHint },
    {
      is: "list",
      name: "mechanisms",
      label: say.mechanisms,
      of: [
        { is: "text", name: "label", label: say.mechanism },
        { is: "setup", name: "off", label: say.off },
        { is: "setup", name: "half", label: say.half },
      ],
      fresh: { label: freshText(say.freshMechanism), off: { rival: false } },
      add: say.mechanismAdd,
      each: say.mechanism,
    },
    {
      is: "list",
      name: "accounts",
      label: say.accounts,
      of: [{ is: "text", name: "", label: say.account }],
      fresh: freshText(say.freshAccount),
      add: say.accountAdd,
      each: say.account,
    },
    claimOf("claim", say.claimBeside),
    run,
  ],
  question: [],
  discuss: [],
};

export const fieldsOfStep = (kind: StepKind): readonly MakeField[] => [
  title,
  // What a reveal shows may speak for itself.
  kind === "reveal" ? { ...text, isOptional: true } : text,
  ...(ofKind[kind] ?? []),
  ...(kind === "discuss" ? [{ ...minutes, label: say.timer }] : [minutes]),
  notes,
];

const work = (name: string, label: string): MakeField => ({
  is: "list",
  name,
  label,
  of: [
    { is: "line", name: "text", label: say.work },
    { is: "line", name: "url", label: say.url },
  ],
  fresh: { text: "" },
  add: say.workAdd,
  each: say.work,
});
const texts = (name: string, label: string, add: string, each: string): MakeField => ({
  is: "list",
  name,
  label,
  of: [{ is: "text", name: "", label: each, rows: 2 }],
  fresh: freshText(""),
  add,
  each,
});

export const fieldsOfPart: Readonly<Record<"about" | "start" | "teacher", readonly MakeField[]>> = {
  about: [
    title,
    { is: "text", name: "question", label: say.question, rows: 2 },
    { is: "text", name: "leavesOut", label: say.leavesOut, rows: 3 },
    { is: "line", name: "author", label: say.author },
    minutes,
    {
      is: "choice",
      name: "level",
      label: say.level,
      options: levels.map((one) => [one, say.levelNames[one]]),
    },
    { is: "line", name: "id", label: say.file, hint: say.fileHint },
    work("sources", say.sources),
  ],
  start: [
    { is: "setup", name: "start", label: say.start },
    { is: "text", name: "start.label", label: say.startLabel, isOptional: true },
    {
      is: "group",
      name: "start.reference",
      label: say.reference,
      of: [
        { is: "text", name: "label", label: say.referenceLabel },
        { is: "setup", name: "", label: say.referenceRun },
      ],
      fresh: { label: freshText(say.freshReference), scenario: "baseline" },
      add: say.referenceAdd,
      remove: say.referenceRemove,
    },
    { is: "measure", name: "start.measure", label: say.measure },
    { is: "number", name: "start.month", label: say.monthOfStart },
    { is: "number", name: "start.months", label: say.months },
    { is: "number", name: "start.replicates", label: say.replicates },
    { is: "line", name: "start.seed", label: say.seed },
    { is: "levers", name: "start.levers", label: say.startLevers },
  ],
  teacher: [
    texts("teacher.aims", say.aims, say.aimAdd, say.aim),
    texts("teacher.misreadings", say.misreadings, say.misreadingAdd, say.misreading),
    work("teacher.reading", say.reading2),
  ],
};

export const claimOptions = everyClaim.map(
  ({ id, statement }) => [id, say.claimNamed(id, tellClaim(statement).slice(0, 90))] as const,
);
