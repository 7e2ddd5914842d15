import { useSignal } from "@preact/signals";
import type { StepKind } from "../../lessons/lesson.ts";
import { language } from "../../words/language.ts";
import { makeWords as say } from "../../words/lesson/make.ts";
import { numerals } from "../../words/numerals.ts";
import { listAt, readPlace, withAdded, withMoved, withRemoved } from "./draft.ts";
import type { Chosen, Making } from "./making.ts";
import { newStep, placeOfNew, stepKinds } from "./newStep.ts";
import { partOf } from "./placeInWords.ts";

/** The lesson's parts and steps: one is chosen to be edited; steps are added, moved and removed. */
export function StepRail({ making }: { readonly making: Making }) {
  const draft = making.draft.value;
  const chosen = making.chosen.value;
  const kind = useSignal<StepKind>("read");
  const told = useSignal("");
  const steps = listAt(draft, "steps");
  const { parsed } = making;
  const wrong = new Set<Chosen>(parsed.value.ok ? [] : parsed.value.problems.map(({ path }) => partOf(path)));
  const choose = (part: Chosen) => {
    making.chosen.value = part;
  };
  const part = (name: "about" | "start" | "teacher") => (
    <li>
      <PartButton
        name={say.parts[name]}
        part={name}
        chosen={chosen}
        isWrong={wrong.has(name)}
        onChoose={choose}
      />
    </li>
  );
  const move = (from: number, to: number, id: string) => {
    making.take(withMoved(making.draft.peek(), "steps", from, to));
    if (chosen === from) choose(to);
    // The same button of the step at its new place, so that it can be pressed again.
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  const add = () => {
    const at = placeOfNew(draft);
    making.take(withAdded(making.draft.peek(), "steps", newStep(kind.value, draft), at));
    choose(at);
    told.value = "";
  };
  return (
    <nav class="make-rail" aria-label={say.steps}>
      <ul>
        {part("about")}
        {part("start")}
      </ul>
      <ol>
        {steps.map((step, i) => {
          const title = String(
            readPlace(step, `title.${language}`) || readPlace(step, "title.en") || say.untitled,
          );
          const known = String(readPlace(step, "kind")) as StepKind;
          const name = `${numerals(i + 1)}. ${say.kinds[known] ?? known}: ${title}`;
          return (
            <li key={i}>
              <PartButton name={name} part={i} chosen={chosen} isWrong={wrong.has(i)} onChoose={choose} />
              <span class="make-order">
                <button
                  type="button"
                  id={`make-up-${i}`}
                  aria-label={say.up(title)}
                  disabled={i === 0}
                  onClick={() => move(i, i - 1, `make-up-${i - 1}`)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  id={`make-down-${i}`}
                  aria-label={say.down(title)}
                  disabled={i === steps.length - 1}
                  onClick={() => move(i, i + 1, `make-down-${i + 1}`)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  aria-label={say.remove(title)}
                  onClick={() => {
                    making.take(withRemoved(making.draft.peek(), "steps", i));
                    if (typeof chosen === "number" && chosen >= i) choose(chosen > 0 ? chosen - 1 : "about");
                    told.value = say.removed(title);
                  }}
                >
                  <span aria-hidden="true" class="icon remove" />
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <p class="make-add">
        <select
          aria-label={say.addKind}
          value={kind.value}
          onChange={(event) => {
            kind.value = event.currentTarget.value as StepKind;
          }}
        >
          {stepKinds.map((one) => (
            <option key={one} value={one}>
              {say.kinds[one]}: {say.does[one]}
            </option>
          ))}
        </select>
        <button type="button" onClick={add}>
          {say.add}
        </button>
      </p>
      <ul>{part("teacher")}</ul>
      <p role="status" class="make-hint">
        {told.value}
      </p>
    </nav>
  );
}

interface PartButtonProps {
  readonly name: string;
  readonly part: Chosen;
  readonly chosen: Chosen;
  readonly isWrong: boolean;
  readonly onChoose: (part: Chosen) => void;
}

function PartButton({ name, part, chosen, isWrong, onChoose }: PartButtonProps) {
  return (
    <button
      type="button"
      class="make-part"
      aria-current={part === chosen ? "step" : undefined}
      data-wrong={isWrong || undefined}
      onClick={() => onChoose(part)}
    >
      {name}
      {isWrong && <span class="unseen"> ({say.notRight})</span>}
    </button>
  );
}
