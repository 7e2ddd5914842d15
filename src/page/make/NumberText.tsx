import { useSignal } from "@preact/signals";
import { numerals } from "../../words/numerals.ts";
import { readNumber } from "../parts/readNumber.ts";

interface NumberTextProps {
  readonly id?: string;
  readonly name?: string;
  /** A number, or the text that is none. */
  readonly value: unknown;
  readonly onValue: (value: number | string | undefined) => void;
}

const anyNumber = { bounds: [-1e12, 1e12] } as const;

/** A number as people write it; what is none goes into the draft as it is, and is listed as a problem. */
export function NumberText({ id, name, value, onValue }: NumberTextProps) {
  /** What was typed, and what it was taken for. */
  const typed = useSignal<{ readonly text: string; readonly as: unknown } | undefined>(undefined);
  const shown =
    typed.value !== undefined && typed.value.as === value
      ? typed.value.text
      : typeof value === "number"
        ? numerals(value)
        : String(value ?? "");
  return (
    <input
      id={id}
      type="text"
      inputMode="decimal"
      dir="ltr"
      class="make-number"
      aria-label={name}
      value={shown}
      onInput={(event) => {
        const text = event.currentTarget.value;
        const found = readNumber(text, anyNumber);
        const next = text.trim() === "" ? undefined : "value" in found ? found.value : text;
        typed.value = { text, as: next };
        onValue(next);
      }}
    />
  );
}
