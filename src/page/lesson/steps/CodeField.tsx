import { useSignal } from "@preact/signals";
import type { Guess } from "../../../lessons/guess.ts";
import type { Lesson, StepOf } from "../../../lessons/lesson.ts";
import { takeCode } from "../../../lessons/takeCode.ts";
import { codeWords as say } from "../../../words/lesson/codes.ts";

interface CodeFieldProps {
  readonly lesson: Lesson;
  readonly step: StepOf<"predict">;
  /** Guesses that were read out so far, in their order. */
  readonly guesses: readonly Guess[];
  readonly onGuesses: (guesses: readonly Guess[]) => void;
}

/** A field for the codes that students read out, one after another; what they stand for is shown with the run. */
export function CodeField({ lesson, step, guesses, onGuesses }: CodeFieldProps) {
  const told = useSignal("");
  return (
    <form
      class="code-field"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const field = form.elements.namedItem("code");
        if (!(field instanceof HTMLInputElement) || field.value.trim() === "") return;
        const taken = takeCode(field.value, step, lesson.start);
        if (!taken.ok) {
          told.value = say[taken.why](field.value.trim().slice(0, 12));
          field.select();
          return;
        }
        onGuesses([...guesses, taken.guess]);
        told.value = say.taken(guesses.length + 1);
        form.reset();
      }}
    >
      <label>
        {say.label}{" "}
        <input
          type="text"
          name="code"
          maxLength={12}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
      </label>
      <button type="submit">{say.take}</button>
      <button
        type="button"
        disabled={guesses.length === 0}
        onClick={() => {
          onGuesses(guesses.slice(0, -1));
          told.value = say.back(guesses.length - 1);
        }}
      >
        {say.undo}
      </button>
      <span role="status">
        {told.value === "" && guesses.length > 0 ? say.taken(guesses.length) : told.value}
      </span>
    </form>
  );
}
