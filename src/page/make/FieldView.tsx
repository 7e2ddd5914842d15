import type { ComponentChildren } from "preact";
import type { Problem } from "../../../sim/index.ts";
import type { LessonLanguage } from "../../lessons/lesson.ts";
import { isRightToLeft } from "../../lessons/texts.ts";
import { makeWords } from "../../words/lesson/make.ts";
import { makeFields as say } from "../../words/lesson/makeFields.ts";
import { numerals } from "../../words/numerals.ts";
import { problemWords } from "../../words/parts/problems.ts";
import { MeasureOptions } from "../parts/MeasureOptions.tsx";
import { listAt, readPlace, withAdded, withPlace, withRemoved } from "./draft.ts";
import { claimOptions, type MakeField } from "./fields.ts";
import { LeversEditor } from "./LeversEditor.tsx";
import type { Making } from "./making.ts";
import { NumberText } from "./NumberText.tsx";
import { idOf, placeOf } from "./places.ts";
import { SetupEditor } from "./SetupEditor.tsx";

export interface FieldProps {
  readonly making: Making;
  /** The part that is edited; "" for the whole lesson. */
  readonly base: string;
  readonly language: LessonLanguage;
}

/** One field of the table, with what is wrong with it. */
export function FieldView({ field, ...props }: FieldProps & { readonly field: MakeField }) {
  const { making, base } = props;
  const place = placeOf(base, field.name);
  const { draft } = making;
  const value = readPlace(draft.value, place);
  const id = idOf(place);
  const set = (next: unknown) => making.edit(place, next);
  switch (field.is) {
    case "text":
      return <TextField {...props} field={field} place={place} />;
    case "line":
      return (
        <Labelled {...props} field={field} place={place}>
          <input
            id={id}
            type="text"
            value={typeof value === "string" ? value : ""}
            onInput={(event) => set(event.currentTarget.value === "" ? undefined : event.currentTarget.value)}
          />
        </Labelled>
      );
    case "number":
      return (
        <Labelled {...props} field={field} place={place}>
          <NumberText id={id} value={value} onValue={set} />
        </Labelled>
      );
    case "switch":
      return (
        <label class="make-switch">
          <input
            id={id}
            type="checkbox"
            checked={value === true}
            onChange={(event) => set(event.currentTarget.checked || undefined)}
          />
          {field.label}
        </label>
      );
    case "measure":
      return (
        <Labelled {...props} field={field} place={place}>
          <select
            id={id}
            value={String(value ?? "")}
            onChange={(event) => set(event.currentTarget.value || undefined)}
          >
            {base !== "" && <option value="">{say.asTheStart}</option>}
            <MeasureOptions />
          </select>
        </Labelled>
      );
    case "choice":
    case "claim": {
      const options = field.is === "choice" ? field.options : claimOptions;
      return (
        <Labelled {...props} field={field} place={place}>
          <select
            id={id}
            value={String(value ?? "")}
            onChange={(event) => set(event.currentTarget.value || undefined)}
          >
            {(value === undefined || field.label === say.claimBeside) && (
              <option value="">{say.noClaim}</option>
            )}
            {options.map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </Labelled>
      );
    }
    case "setup":
      return (
        <fieldset class="make-group" id={id}>
          <legend>{field.label}</legend>
          {field.hint !== undefined && <p class="make-hint">{field.hint}</p>}
          <SetupEditor making={making} place={place} isStart={field.label === say.start} />
          <Problems {...props} place={place} isWhole />
        </fieldset>
      );
    case "levers":
      return (
        <fieldset class="make-group" id={id}>
          <legend>{field.label}</legend>
          {field.hint !== undefined && <p class="make-hint">{field.hint}</p>}
          <LeversEditor making={making} place={place} />
          <Problems {...props} place={place} isWhole />
        </fieldset>
      );
    case "group":
      return <GroupField {...props} field={field} place={place} />;
    case "list":
      return <ListField {...props} field={field} place={place} />;
  }
}

interface PlacedProps<Is extends MakeField["is"]> extends FieldProps {
  readonly field: Extract<MakeField, { is: Is }>;
  readonly place: string;
}

function TextField({ making, field, place, language, base }: PlacedProps<"text">) {
  const spot = `${place}.${language}`;
  const value = readPlace(making.draft.value, spot);
  const shown = typeof value === "string" ? value : "";
  const id = idOf(place);
  const english = readPlace(making.draft.value, `${place}.en`);
  const set = (text: string) => {
    // Until somebody writes the English text, it is that of the language in which the lesson is made.
    if (language !== "en" && (english === undefined || english === shown)) {
      const others = readPlace(making.draft.value, place);
      const isGone = text === "" && field.isOptional === true;
      const both = { ...(typeof others === "object" ? others : {}), en: text, [language]: text };
      making.edit(place, isGone ? undefined : both);
      return;
    }
    const isGone = text === "" && (language !== "en" || field.isOptional === true);
    making.edit(spot, isGone ? undefined : text);
  };
  const common = {
    id,
    value: shown,
    lang: language,
    dir: isRightToLeft(language) ? ("rtl" as const) : ("ltr" as const),
    // What is shown where this language has no text.
    placeholder: language === "en" ? "" : String(english ?? ""),
  };
  return (
    <Labelled making={making} field={field} place={place} language={language} base={base}>
      {field.rows === undefined ? (
        <input type="text" {...common} onInput={(event) => set(event.currentTarget.value)} />
      ) : (
        <textarea rows={field.rows} {...common} onInput={(event) => set(event.currentTarget.value)} />
      )}
    </Labelled>
  );
}

function GroupField({ field, place, ...props }: PlacedProps<"group">) {
  const { making } = props;
  const isThere = readPlace(making.draft.value, place) !== undefined;
  return (
    <fieldset class="make-group" id={idOf(place)}>
      <legend>{field.label}</legend>
      {isThere && field.of.map((one) => <FieldView key={one.name} {...props} field={one} base={place} />)}
      <button type="button" onClick={() => making.edit(place, isThere ? undefined : field.fresh)}>
        {isThere ? field.remove : field.add}
      </button>
    </fieldset>
  );
}

function ListField({ field, place, ...props }: PlacedProps<"list">) {
  const { making } = props;
  const items = listAt(making.draft.value, place);
  return (
    <fieldset class="make-group" id={idOf(place)}>
      <legend>{field.label}</legend>
      {field.hint !== undefined && <p class="make-hint">{field.hint}</p>}
      {items.map((_, i) => (
        <fieldset key={i} class="make-item" aria-label={`${field.each} ${numerals(i + 1)}`}>
          {field.of.map((one) => (
            <FieldView key={one.name} {...props} field={one} base={`${place}.${i}`} />
          ))}
          <button
            type="button"
            onClick={() => {
              const next = withRemoved(making.draft.peek(), place, i);
              // An empty list of answers is none; other lists may be empty.
              making.take(
                items.length === 1 && field.isOptional === true ? withPlace(next, place, undefined) : next,
              );
            }}
          >
            {say.remove(`${field.each} ${numerals(i + 1)}`)}
          </button>
        </fieldset>
      ))}
      <Problems {...props} place={place} />
      <button type="button" onClick={() => making.take(withAdded(making.draft.peek(), place, field.fresh))}>
        {field.add}
      </button>
    </fieldset>
  );
}

interface LabelledProps extends FieldProps {
  readonly field: MakeField;
  readonly place: string;
  readonly children: ComponentChildren;
}

function Labelled({ field, place, children, ...props }: LabelledProps) {
  return (
    <div class="make-field">
      <label for={idOf(place)}>{field.label}</label>
      {children}
      {field.hint !== undefined && <p class="make-hint">{field.hint}</p>}
      <Problems {...props} place={place} isWhole />
    </div>
  );
}

/** What is wrong at a place; with `isWhole` below it too. */
function Problems({
  making,
  place,
  isWhole = false,
}: Pick<FieldProps, "making"> & { place: string; isWhole?: boolean }) {
  const { value } = making.parsed;
  if (value.ok) return null;
  const own = value.problems.filter(
    ({ path }) => path === place || (isWhole && path.startsWith(`${place}.`)),
  );
  return (
    <>
      {own.map((problem) => (
        <p key={problem.path + problem.expected} class="field-problem">
          {problemInWords(problem)}
        </p>
      ))}
    </>
  );
}

export const problemInWords = ({ expected, received, suggestion }: Problem) =>
  makeWords.problem(problemWords.expected(expected), received, suggestion);
