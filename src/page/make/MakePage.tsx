import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Lesson, LessonLanguage, StepKind } from "../../lessons/lesson.ts";
import { lessonLanguages } from "../../lessons/lessonParts.ts";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import { makeWords as say } from "../../words/lesson/make.ts";
import { lessonWords } from "../../words/lesson/page.ts";
import { LanguageLinks } from "../languages/LanguageLinks.tsx";
import type { LessonBench } from "../lesson/bench.ts";
import { labLink } from "../parts/pageLinks.ts";
import { readPlace } from "./draft.ts";
import { FieldView } from "./FieldView.tsx";
import { fieldsOfPart, fieldsOfStep } from "./fields.ts";
import { KeepPart } from "./KeepPart.tsx";
import { MakeProblems } from "./MakeProblems.tsx";
import type { Making } from "./making.ts";
import { Preview } from "./Preview.tsx";
import { StepRail } from "./StepRail.tsx";

interface MakePageProps {
  readonly making: Making;
  readonly bench: LessonBench;
  /** What is said at first: where the lesson comes from, and what could not be carried over. */
  readonly told: readonly string[];
}

/** A lesson in the making: its parts at one side, one of them to be edited, and how it looks. */
export function MakePage({ making, bench, told }: MakePageProps) {
  const language = useSignal<LessonLanguage>(pageLanguage);
  const shown = useRef<Lesson | undefined>(undefined);
  const parsed = making.shown.value;
  if (parsed.ok) shown.current = parsed.lesson;
  const chosen = making.chosen.value;
  const index = typeof chosen === "number" ? chosen : 0;
  useKeys(making);
  return (
    <>
      <header class="lesson-top">
        <strong class="brand">
          <a href={labLink}>{lessonWords.product}</a>
        </strong>
        <h1>{say.title}</h1>
        <LanguageLinks />
        <div class="make-row">
          <button type="button" disabled={!making.canUndo.value} onClick={() => making.undo()}>
            {say.undo}
          </button>
          <button type="button" disabled={!making.canRedo.value} onClick={() => making.redo()}>
            {say.redo}
          </button>
          <label>
            {say.language}{" "}
            <select
              value={language.value}
              onChange={(event) => {
                language.value = lessonLanguages.find((one) => one === event.currentTarget.value) ?? "en";
              }}
            >
              {lessonLanguages.map((one) => (
                <option key={one} value={one}>
                  {lessonWords.languages[one]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      <main class="make-main">
        <p class="make-lead">{say.lead}</p>
        {told.length > 0 && (
          <div class="notice" data-good>
            {told.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        )}
        <StepRail making={making} />
        <section class="make-form" aria-label={say.edit}>
          <PartForm making={making} language={language.value} />
        </section>
        <div class="make-side">
          <MakeProblems making={making} />
          <KeepPart making={making} />
          <section aria-label={say.preview.title}>
            {!parsed.ok && <p class="make-hint">{say.preview.waiting}</p>}
            {shown.current !== undefined && (
              <Preview
                lesson={shown.current}
                index={Math.min(index, shown.current.steps.length - 1)}
                language={language.value}
                bench={bench}
              />
            )}
          </section>
        </div>
      </main>
    </>
  );
}

/** The fields of what is chosen. */
function PartForm({ making, language }: { readonly making: Making; readonly language: LessonLanguage }) {
  const chosen = making.chosen.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // What was chosen is what a screen reader reads next.
  useEffect(() => {
    if (!first.current && document.activeElement?.closest(".make-rail") !== null) heading.current?.focus();
    first.current = false;
  }, [typeof chosen === "number" ? "step" : chosen]);
  if (typeof chosen !== "number")
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          {say.parts[chosen]}
        </h2>
        {fieldsOfPart[chosen].map((field) => (
          <FieldView key={field.name} making={making} field={field} base="" language={language} />
        ))}
      </>
    );
  const kind = readPlace(making.draft.value, `steps.${chosen}.kind`) as StepKind;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {say.step(chosen + 1)}: {say.kinds[kind] ?? kind}
      </h2>
      <p class="make-hint">{say.does[kind]}</p>
      {fieldsOfStep(kind).map((field) => (
        <FieldView
          key={`${kind} ${field.name}`}
          making={making}
          field={field}
          base={`steps.${chosen}`}
          language={language}
        />
      ))}
    </>
  );
}

/** Undo by the keyboard, but within a field, where the browser's own is meant. */
function useKeys(making: Making): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isField = event.target instanceof Element && event.target.matches("input[type=text], textarea");
      if (isField || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
      event.preventDefault();
      if (event.shiftKey) making.redo();
      else making.undo();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
