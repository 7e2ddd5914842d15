import { useSignal } from "@preact/signals";
import { labMessages } from "../../words/lab.ts";
import type { NumberRule } from "./readNumber.ts";
import { stepNumber } from "./stepNumber.ts";

interface NumberInputProps extends NumberRule {
  readonly id: string;
  /** Absent where there is no one number. */
  readonly value?: number | undefined;
  /** The value as text. */
  readonly text: string;
  /** What an arrow key adds: as much as the slider does. */
  readonly step: number;
  readonly class?: string;
  /** For readers who cannot see it, where no label names it. */
  readonly name?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly onNumber: (value: number) => void;
}

const reader = () => import("./readNumber.ts");

/**
 * A number as text: digits, minus and decimal mark of any keyboard. What is no number stays in the field with its reason
 * under it, and changes nothing; Escape gives the value back.
 */
export function NumberInput(props: NumberInputProps) {
  const { id, value, text, step, bounds, onNumber } = props;
  /** What is being written, and over which value: a change from elsewhere takes its place. */
  const draft = useSignal<
    { readonly typed: string; readonly over: string; readonly problem?: string } | undefined
  >(undefined);
  const own = draft.value?.over === text ? draft.value : undefined;
  const finish = (then: (value: number) => void = onNumber) => {
    if (own === undefined) return;
    if (own.typed === text || own.typed.trim() === "") {
      draft.value = undefined;
      if (then !== onNumber && value !== undefined) then(value);
      return;
    }
    const refuse = (problem: string) => {
      if (draft.peek() === own) draft.value = { ...own, problem };
    };
    reader().then(
      ({ readNumber }) => {
        const found = readNumber(own.typed, props);
        if ("problem" in found) return refuse(found.problem);
        if (draft.peek() === own) draft.value = undefined;
        if (found.value !== value || then !== onNumber) then(found.value);
      },
      () => refuse(labMessages.lazy.gone),
    );
  };
  return (
    <>
      <input
        id={id}
        class={`number ${props.class ?? ""}`}
        type="text"
        role="spinbutton"
        inputMode={bounds[0] < 0 ? "text" : "decimal"}
        autocomplete="off"
        spellcheck={false}
        value={own?.typed ?? text}
        placeholder={props.placeholder}
        aria-label={props.name}
        aria-valuenow={value}
        aria-valuemin={bounds[0]}
        aria-valuemax={bounds[1]}
        aria-invalid={own?.problem !== undefined || undefined}
        aria-describedby={own?.problem && `${id}-problem`}
        onInput={(event) => {
          draft.value = { typed: event.currentTarget.value, over: text };
        }}
        onFocus={() => void reader().catch(() => {})}
        onBlur={() => finish()}
        onKeyDown={(event) => {
          if (event.isComposing || event.keyCode === 229) return;
          const by = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
          if (event.key === "Enter") finish();
          if (event.key === "Escape" && own !== undefined) draft.value = undefined;
          else if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          if (by === undefined) return;
          const go = (from: number) => onNumber(stepNumber(from, by, step, bounds));
          if (own !== undefined) finish(go);
          else if (value !== undefined) go(value);
        }}
      />
      {own?.problem && (
        <span class="field-problem" id={`${id}-problem`} role="alert">
          {own.problem}
        </span>
      )}
    </>
  );
}
