import { useId } from "preact/hooks";
import { valueText } from "../../library/settingText.ts";
import { numerals } from "../../words/numerals.ts";
import { NumberInput } from "./NumberInput.tsx";

interface NumberFieldProps {
  readonly label: string;
  /** Undefined for none yet. */
  readonly value: number | undefined;
  readonly bounds: readonly [number, number];
  /** What an arrow key adds. */
  readonly step?: number;
  /** Whether only whole numbers are taken; they are where the step is 1. */
  readonly integer?: boolean;
  /** A text after the field. */
  readonly after?: string;
  readonly onChange: (value: number) => void;
}

/** A labelled number. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, bounds, step = 0.01, integer = step === 1, after, onChange } = props;
  const id = useId();
  return (
    <span class="number-field">
      <label for={id}>{label}</label>
      <NumberInput
        id={id}
        value={value}
        text={value === undefined ? "" : integer ? numerals(value) : valueText(value)}
        bounds={bounds}
        step={step}
        integer={integer}
        onNumber={onChange}
      />
      {after && <span>{after}</span>}
    </span>
  );
}
