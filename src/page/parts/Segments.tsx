interface SegmentsProps<Value extends string | number> {
  readonly legend: string;
  /** Whether the legend is there for screen readers alone. */
  readonly isLegendUnseen?: boolean;
  /** Name of the group, unlike that of any other on the page. */
  readonly name: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  /** Names, or names with what each says when it is pointed at. */
  readonly labels: Readonly<Record<Value, string | { readonly name: string; readonly text: string }>>;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values, side by side. */
export function Segments<Value extends string | number>(props: SegmentsProps<Value>) {
  const { legend, isLegendUnseen = false, name, values, chosen, labels, onChoose } = props;
  return (
    <fieldset class="segments">
      <legend class={isLegendUnseen ? "unseen" : undefined}>{legend}</legend>
      {values.map((value) => {
        const label = labels[value];
        const { name: shown, text } = typeof label === "string" ? { name: label } : label;
        return (
          <label key={value} title={text}>
            <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
            <span>{shown}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
