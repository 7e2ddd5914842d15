import type { Settable } from "../../../sim/index.ts";
import type { Store } from "../../lab/store.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { isOutside, sliderSpan, stepOf, valueText } from "../../library/settingText.ts";
import { messages } from "../../words/messages.ts";
import { NumberInput } from "../parts/NumberInput.tsx";
import { ExplainButton } from "./ExplainButton.tsx";
import { scents } from "./scentTracks.ts";

interface LeverProps {
  readonly store: Store;
  readonly settable: Settable;
  /** What it does, in one plain sentence. */
  readonly text: string;
  readonly value: number;
  /** The preset's value: a mark on the track. */
  readonly preset: number;
  /** Whether a reset would change anything. */
  readonly changed: boolean;
  /** Sentences under the control. */
  readonly notes?: readonly string[];
  /** A text in place of the number, when there is no single number. */
  readonly mixed?: boolean;
}

/** One settable number: a slider where it is of use, a number field, a reset, and an explanation. */
export function Lever({
  store,
  settable,
  text,
  value,
  preset,
  changed,
  notes = [],
  mixed = false,
}: LeverProps) {
  const { name, bounds } = settable;
  const label = settingLabel(name);
  const span = sliderSpan(settable, value);
  const step = stepOf(settable);
  const say = messages.levers;
  const id = `setting-${name}`;
  const told = isOutside(settable, value) ? [...notes, say.outside(...(settable.range ?? bounds))] : notes;
  const scent = store.lasting(scents).tracks.value.get(name);
  const described = scent === undefined ? text : `${text} ${scent.words}`;
  const part = (at: number) => (span === undefined ? 0 : (at - span[0]) / (span[1] - span[0] || 1));
  return (
    <div class="lever" data-changed={changed || undefined} data-hint={`${label}: ${described}`}>
      <label for={id}>{label}</label>
      {span && (
        <input
          id={id}
          type="range"
          min={span[0]}
          max={span[1]}
          step={step}
          value={value}
          style={{
            "--preset": part(Math.min(span[1], Math.max(span[0], preset))),
            "--filled": part(value),
            ...(scent !== undefined && { "--scent": gradientOf(scent.shades) }),
          }}
          aria-describedby={told.length > 0 ? `${id}-text ${id}-notes` : `${id}-text`}
          aria-valuetext={mixed ? say.strandsDiffer : undefined}
          onInput={(event) => store.set(name, event.currentTarget.valueAsNumber, false)}
          onChange={(event) => store.set(name, event.currentTarget.valueAsNumber)}
        />
      )}
      <NumberInput
        id={span === undefined ? id : `${id}-number`}
        class={span === undefined ? "alone" : ""}
        bounds={bounds}
        step={step}
        integer={settable.integer}
        value={mixed ? undefined : value}
        text={mixed ? "" : valueText(value)}
        placeholder={mixed ? say.strandsDiffer : undefined}
        name={span === undefined ? undefined : say.value(label)}
        onNumber={(next) => store.set(name, next)}
      />
      <button
        type="button"
        class="reset"
        aria-label={say.reset(label)}
        title={say.resetText(label)}
        disabled={!changed}
        onClick={(event) =>
          event.shiftKey ? store.dispatch({ type: "resetToDefault", name }) : store.reset(name)
        }
      >
        <i class="icon reset-icon" />
      </button>
      <ExplainButton store={store} settable={settable} />
      <span class="unseen" id={`${id}-text`}>
        {described}
      </span>
      {told.length > 0 && (
        <p class="note" id={`${id}-notes`}>
          {told.join(" ")}
        </p>
      )}
    </div>
  );
}

/** Shades from the track's least value to its greatest; a higher outcome has a stronger shade. */
function gradientOf(shades: readonly number[]): string {
  const stops = shades.map((shade) => `rgb(127 127 127 / ${(0.05 + 0.8 * shade).toFixed(2)})`);
  return `linear-gradient(to var(--to), ${stops.join(", ")})`;
}
