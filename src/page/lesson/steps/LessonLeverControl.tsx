import { findSettable, valueIn } from "../../../../sim/index.ts";
import type { Store } from "../../../lab/store.ts";
import type { LessonLever } from "../../../lessons/lesson.ts";
import { movedByEvent } from "../../../library/eventTexts.ts";
import { settingLabel } from "../../../library/settingLabel.ts";
import { sliderSpan, stepOf, valueText } from "../../../library/settingText.ts";
import { lessonWords } from "../../../words/lesson/page.ts";
import { messages } from "../../../words/messages.ts";
import { NumberInput } from "../../parts/NumberInput.tsx";

interface LessonLeverControlProps {
  readonly store: Store;
  readonly lever: LessonLever;
}

/** One lever of a step, within the step's range; a locked one only tells its value. */
export function LessonLeverControl({ store, lever }: LessonLeverControlProps) {
  const { name, locked = false, from, to } = lever;
  const row = findSettable(name);
  if (row === undefined) throw new Error(`lever: expected a setting, received ${name}`);
  const say = lessonWords.explore;
  const { current, preset } = store.shown.value;
  const [value, first] = [current, preset].map((scenario) => Number(valueIn(scenario, name)));
  const [least = row.bounds[0], most = row.bounds[1]] = [from, to];
  const span = sliderSpan(
    { ...row, bounds: [least, most], range: [from ?? row.range?.[0] ?? least, to ?? row.range?.[1] ?? most] },
    value ?? least,
  );
  const id = `lesson-lever-${name}`;
  const moved = movedByEvent(current, name);
  const notes = [
    ...(locked ? [say.locked] : []),
    ...(moved === undefined ? [] : [messages.levers.movedBy(moved)]),
  ];
  const part = (at: number) => (span === undefined ? 0 : (at - span[0]) / (span[1] - span[0] || 1));
  if (locked || value === undefined || first === undefined)
    return (
      <div class="lesson-lever locked">
        <span>{settingLabel(name)}</span> <b>{valueText(value ?? Number.NaN)}</b>
        <p class="note">{notes.join(" ")}</p>
      </div>
    );
  return (
    <div class="lesson-lever" data-changed={value !== first || undefined}>
      <label for={id}>{settingLabel(name)}</label>
      {span && (
        <input
          id={id}
          type="range"
          min={span[0]}
          max={span[1]}
          step={stepOf(row)}
          value={value}
          style={{ "--preset": part(Math.min(span[1], Math.max(span[0], first))), "--filled": part(value) }}
          aria-describedby={notes.length > 0 ? `${id}-notes` : undefined}
          onInput={(event) => store.set(name, event.currentTarget.valueAsNumber, false)}
          onChange={(event) => store.set(name, event.currentTarget.valueAsNumber)}
        />
      )}
      <NumberInput
        id={span === undefined ? id : `${id}-number`}
        bounds={[least, most]}
        step={stepOf(row)}
        integer={row.integer}
        value={value}
        text={valueText(value)}
        name={span === undefined ? undefined : messages.levers.value(settingLabel(name))}
        onNumber={(next) => store.set(name, next)}
      />
      {notes.length > 0 && (
        <p class="note" id={`${id}-notes`}>
          {notes.join(" ")}
        </p>
      )}
    </div>
  );
}
