import type { ComponentChildren } from "preact";
import type { Store } from "../../lab/store.ts";
import { mapAssumptionNames, mapLeverNames } from "../../lab/viewFields.ts";
import { chartMeasure } from "../../library/chartMeasures.ts";
import { measureLabel } from "../../library/measureLabel.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { mapSizes } from "../../studies/defaults.ts";
import { mapMessages } from "../../words/map.ts";
import { messages } from "../../words/messages.ts";
import { MeasureOptions } from "../parts/MeasureOptions.tsx";
import { NumberField } from "../parts/NumberField.tsx";
import { Picked } from "../parts/Picked.tsx";

const say = mapMessages.map;

/** Levers first, then assumptions: all that have a study range. */
const groups = [
  { label: messages.levers.title, names: mapLeverNames },
  { label: messages.assumptions.title, names: mapAssumptionNames },
];

interface MapLeversChoiceProps {
  readonly store: Store;
  /** The row that is read, and the run's last. */
  readonly month: number;
  readonly months: number;
  /** The button that starts it. */
  readonly children: ComponentChildren;
}

/** The choice of the two levers, of the value that is shown, and of the number of points. */
export function MapLeversChoice({ store, month, months, children }: MapLeversChoiceProps) {
  const { mapAcross, mapUp, mapOf, mapSize } = store.view.value;
  return (
    <div class="map-choice">
      <LeverSelect
        label={say.across}
        value={mapAcross}
        onChoose={(name) => store.show({ mapAcross: name })}
      />
      <LeverSelect label={say.up} value={mapUp} onChoose={(name) => store.show({ mapUp: name })} />
      <label>
        <span>{say.of}</span>
        <Picked text={chartMeasure(mapOf) === undefined ? say.best : measureLabel(mapOf)}>
          <select value={mapOf} onChange={(event) => store.show({ mapOf: event.currentTarget.value })}>
            <option value="bestResponse">{say.best}</option>
            <MeasureOptions />
          </select>
        </Picked>
      </label>
      {mapOf !== "bestResponse" && (
        <MonthChoice
          label={say.month}
          value={month}
          months={months}
          onChoose={(mapMonth) => store.show({ mapMonth })}
        />
      )}
      <label>
        <span>{say.size}</span>
        <select
          value={mapSize}
          onChange={(event) => {
            const chosen = mapSizes.find((points) => String(points) === event.currentTarget.value);
            store.show({ mapSize: chosen ?? mapSize });
          }}
        >
          {mapSizes.map((points) => (
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
      <Picked text={settingLabel(value)}>
        <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.names.map((name) => (
                <option key={name} value={name}>
                  {settingLabel(name)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Picked>
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
    <NumberField
      label={label}
      value={Math.min(value, months)}
      bounds={[1, months]}
      step={1}
      onChange={onChoose}
    />
  );
}
