import type { ComponentChildren } from "preact";
import { settables } from "../../sim/index.ts";
import { mapMessages } from "../messages/map.ts";
import { messages } from "../messages.ts";
import { MeasureOptions } from "./MeasureOptions.tsx";
import { type MapOptions, mapState } from "./mapState.ts";
import { labelOf } from "./mapTexts.ts";

const say = mapMessages.map;
const set = (part: Partial<MapOptions>) => {
  mapState.map.value = { ...mapState.map.peek(), ...part };
};

/** Levers first, then assumptions: all that have a study range. */
const groups = [
  { label: messages.levers.title, names: ["moderation", ...namesOf("lever")] },
  {
    label: messages.assumptions.title,
    names: [...namesOf("leadership"), ...namesOf("parameter"), ...namesOf("initial")],
  },
];

function namesOf(kind: string): string[] {
  return settables.filter((row) => row.kind === kind && row.range !== undefined).map(({ name }) => name);
}

interface MapLeversChoiceProps {
  /** The row that is read, and the run's last. */
  readonly month: number;
  readonly months: number;
  /** What starts it. */
  readonly children: ComponentChildren;
}

/** What is across, what is up, what is shown and how finely. */
export function MapLeversChoice({ month, months, children }: MapLeversChoiceProps) {
  const { across, up, of, size } = mapState.map.value;
  return (
    <div class="map-choice">
      <LeverSelect label={say.across} value={across} onChoose={(name) => set({ across: name })} />
      <LeverSelect label={say.up} value={up} onChoose={(name) => set({ up: name })} />
      <label>
        <span>{say.of}</span>
        <select value={of} onChange={(event) => set({ of: event.currentTarget.value })}>
          <option value="bestResponse">{say.best}</option>
          <MeasureOptions />
        </select>
      </label>
      {of !== "bestResponse" && (
        <MonthChoice
          label={say.month}
          value={month}
          months={months}
          onChoose={(chosen) => set({ month: chosen })}
        />
      )}
      <label>
        <span>{say.size}</span>
        <select
          value={size}
          onChange={(event) => set({ size: Number(event.currentTarget.value) as MapOptions["size"] })}
        >
          {([9, 17, 33] as const).map((points) => (
            <option key={points} value={points}>
              {say.sizes[points]}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  );
}

interface LeverSelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (name: string) => void;
}

function LeverSelect({ label, value, onChoose }: LeverSelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.names.map((name) => (
              <option key={name} value={name}>
                {labelOf(name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

interface MonthChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly months: number;
  readonly onChoose: (month: number) => void;
}

/** A month of the run, 1 to its last. */
export function MonthChoice({ label, value, months, onChoose }: MonthChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min={1}
        max={months}
        value={Math.min(value, months)}
        onChange={(event) => {
          const chosen = Math.round(event.currentTarget.valueAsNumber);
          if (chosen >= 1 && chosen <= months) onChoose(chosen);
          else event.currentTarget.value = String(Math.min(value, months));
        }}
      />
    </label>
  );
}
