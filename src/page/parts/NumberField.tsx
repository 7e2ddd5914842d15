interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly bounds: readonly [number, number];
  readonly step?: number | "any";
  readonly onChange: (value: number) => void;
}

/** A labelled number; a text that is no number, or is out of bounds, changes nothing. */
export function NumberField({ label, value, bounds: [low, high], step = "any", onChange }: NumberFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        inputMode="decimal"
        min={low}
        max={high}
        step={step}
        value={value}
        onChange={(event) => {
          const field = event.currentTarget;
          const next = field.valueAsNumber;
          if (next >= low && next <= high) onChange(next);
          else field.value = String(value);
        }}
      />
    </label>
  );
}
