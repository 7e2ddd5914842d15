import { useEffect, useMemo } from "preact/hooks";
import { startPeopleWorker } from "../../engine/peopleClient.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { peopleMessages as say } from "../../words/people.ts";
import { MonthBar } from "../parts/MonthBar.tsx";
import { PeopleDrawing } from "./PeopleDrawing.tsx";
import { createPeople, type PeopleState, personShown, scenarioShown } from "./PeopleState.ts";
import { PeopleTable } from "./PeopleTable.tsx";
import { PersonChoice } from "./PersonChoice.tsx";
import { PersonPanel } from "./PersonPanel.tsx";
import { monthOf } from "./peopleMonth.ts";
import "./people.css";

/** Everybody as dots, month by month, and one person's story. */
export function PeoplePanel(props: LabProps) {
  const { store, picture } = props;
  const people = useMemo(() => createPeople(props, startPeopleWorker), []);
  useEffect(() => () => people.stop(), [people]);
  const gathered = people.gathered.value;
  const month = gathered === undefined ? undefined : monthOf(gathered.people, store.view.value.month);
  const name = picture.nameOf(store.view.value.focus);
  return (
    <div class="people-panel">
      <div class="people-scene">
        {month === undefined ? (
          <Status store={store} people={people} />
        ) : (
          <figure
            class="people-figure"
            aria-label={say.title}
            data-stale={!people.isFresh.value.people || undefined}
          >
            <PeopleDrawing store={store} people={people} month={month} />
          </figure>
        )}
        <div class="people-controls">
          <MonthBar store={store} picture={picture} />
          <PersonChoice store={store} />
        </div>
        <p class="people-caption">
          {say.caption(say.dotIs(peopleOfAgent(store)))}{" "}
          {month !== undefined && <Status store={store} people={people} />}
        </p>
      </div>
      <div class="person-side">
        {month !== undefined && (
          <PeopleTable name={name} month={month} isShown={personShown(store) === undefined} />
        )}
        <PersonPanel
          store={store}
          people={people}
          name={name}
          referenceName={picture.nameOf(store.shown.value.document.reference)}
        />
      </div>
    </div>
  );
}

function peopleOfAgent(store: LabProps["store"]): number {
  const { poolPeople, agents } = scenarioShown(store).settings;
  return poolPeople / agents;
}

/** The run's progress, or why it stopped; nothing at rest. */
function Status({ store, people }: { readonly store: LabProps["store"]; readonly people: PeopleState }) {
  const [failure, progress] = [people.failure.value, people.progress.value];
  if (failure !== undefined)
    return (
      <span class="people-status" role="alert">
        {say.failed(failure)}{" "}
        <button type="button" onClick={people.retry}>
          {say.retry}
        </button>
      </span>
    );
  return (
    <span class="people-status" role="status">
      {progress !== undefined && (
        <span class="coming">{say.gathering(progress, scenarioShown(store).months)}</span>
      )}
    </span>
  );
}
