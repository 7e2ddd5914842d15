import { useRef } from "preact/hooks";
import { findSettable, masterLever, type ScenarioEvent, settables } from "../../../sim/index.ts";
import {
  type EventKind,
  eventKinds,
  type FollowedEvent,
  followEvents,
  withChangedEvent,
  withKind,
  withNewEvent,
  withoutEvent,
} from "../../lab/events/editEvents.ts";
import type { Store } from "../../lab/store.ts";
import { eventText } from "../../library/eventTexts.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { stepOf } from "../../library/settingText.ts";
import { timelineMessages as say } from "../../words/timeline.ts";
import { NumberField } from "../parts/NumberField.tsx";
import { Picked } from "../parts/Picked.tsx";

const eventLevers = [masterLever, ...settables.filter(({ kind }) => kind === "lever")];

/** The events of the current scenario, each with its numbers. */
export function EventsEditor({ store }: { readonly store: Store }) {
  const { current, document } = store.shown.value;
  const { events } = current;
  const take = (next: readonly ScenarioEvent[] | undefined) =>
    store.dispatch(next === undefined ? { type: "setEvents" } : { type: "setEvents", events: next });
  // The store keeps events in the order of months; here each keeps its place, and the field its focus.
  const followed = useRef<readonly FollowedEvent[]>([]);
  followed.current = followEvents(followed.current, events);
  const rows = followed.current.map(({ id }, i) => ({ id, i, event: events[i] }));
  return (
    <div class="events-editor">
      {events.length === 0 && <p class="note">{say.none}</p>}
      {rows
        .sort((a, b) => a.id - b.id)
        .map(({ id, i, event }, place) => (
          <fieldset key={id}>
            <legend>{say.event(place + 1)}</legend>
            <Choice
              label={say.kind}
              value={event.kind}
              options={eventKinds.map((kind) => [kind, say.kinds[kind]])}
              onChoose={(kind) => take(withKind(current, i, kind as EventKind))}
            />
            <NumberField
              label={say.month}
              value={event.month}
              bounds={[0, current.months - 1]}
              step={1}
              onChange={(month) => take(withChangedEvent(events, i, { month }))}
            />
            {event.kind === "prisonRelease" ? (
              <ReleaseFields event={event} onChange={(change) => take(withChangedEvent(events, i, change))} />
            ) : (
              <LeverFields event={event} onChange={(change) => take(withChangedEvent(events, i, change))} />
            )}
            <button
              type="button"
              aria-label={say.remove(eventText(event))}
              title={say.remove(eventText(event))}
              onClick={() => take(withoutEvent(events, i))}
            >
              <i class="icon remove" />
            </button>
          </fieldset>
        ))}
      <p class="events-actions">
        <button type="button" onClick={() => take(withNewEvent(current, store.view.value.month))}>
          {say.add}
        </button>{" "}
        {document.current.events !== undefined && (
          <button type="button" onClick={() => take(undefined)}>
            {say.reset}
          </button>
        )}
      </p>
      {events.length > 0 && <p class="note">{say.drag}</p>}
    </div>
  );
}

type Change = Readonly<Record<string, number | string>>;

interface FieldsProps<Event> {
  readonly event: Event;
  readonly onChange: (change: Change) => void;
}

function LeverFields({ event, onChange }: FieldsProps<Exclude<ScenarioEvent, { kind: "prisonRelease" }>>) {
  const row = findSettable(event.lever);
  return (
    <>
      <Choice
        label={say.lever}
        value={event.lever}
        options={eventLevers.map(({ name }) => [name, settingLabel(name)])}
        onChoose={(lever) => onChange({ lever })}
      />
      <NumberField
        label={say.value}
        value={event.value}
        bounds={row?.bounds ?? [0, 1]}
        step={row === undefined ? 0.01 : stepOf(row)}
        onChange={(value) => onChange({ value })}
      />
      {event.kind !== "step" && (
        <NumberField
          label={say.duration[event.kind]}
          value={event.duration}
          bounds={[1, 1200]}
          step={1}
          onChange={(duration) => onChange({ duration })}
        />
      )}
    </>
  );
}

function ReleaseFields({ event, onChange }: FieldsProps<Extract<ScenarioEvent, { kind: "prisonRelease" }>>) {
  return (
    <>
      <NumberField
        label={say.share}
        value={event.share}
        bounds={[0, 1]}
        step={0.05}
        onChange={(share) => onChange({ share })}
      />
      <NumberField
        label={say.shareToRival}
        value={event.shareToRival}
        bounds={[0, 1]}
        step={0.05}
        onChange={(shareToRival) => onChange({ shareToRival })}
      />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <Picked text={options.find(([name]) => name === value)?.[1] ?? value}>
        <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {options.map(([name, text]) => (
            <option key={name} value={name}>
              {text}
            </option>
          ))}
        </select>
      </Picked>
    </label>
  );
}
