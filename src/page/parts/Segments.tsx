interface SegmentsProps<Value extends string> {
  readonly legend: string;
  /** Whether the legend is there for screen readers alone. */
  readonly isLegendUnseen?: boolean;
  /** Name of the group, unlike that of any other on the page. */
  readonly name: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly labels: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values, side by side. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { legend, isLegendUnseen = false, name, values, chosen, labels, onChoose } = props;
  return (
    <fieldset class="segments">
      <legend class={isLegendUnseen ? "unseen" : undefined}>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>{labels[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
