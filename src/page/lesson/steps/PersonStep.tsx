import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { fingerprintScenario } from "../../../../sim/index.ts";
import { startPeopleWorker } from "../../../engine/peopleClient.ts";
import { findPerson } from "../../../lessons/findPerson.ts";
import type { StepOf } from "../../../lessons/lesson.ts";
import { createPicture } from "../../../results/picture.ts";
import { lessonWords } from "../../../words/lesson/page.ts";
import { peopleMessages } from "../../../words/people.ts";
import { formatCount } from "../../../words/wording.ts";
import { MonthBar } from "../../parts/MonthBar.tsx";
import { PeopleDrawing } from "../../people/PeopleDrawing.tsx";
import { createPeople, personShown } from "../../people/PeopleState.ts";
import { PersonPanel } from "../../people/PersonPanel.tsx";
import { monthOf } from "../../people/peopleMonth.ts";
import "../../people/people.css";
import type { StepProps } from "../StepProps.ts";
import { createStepLab } from "./exploreState.ts";

const say = lessonWords.person;

/** One person's story: the first of the run who did what the step asks for, or whoever is chosen among the dots. */
export function PersonStep({ lesson, step, bench, index, answer, onAnswer }: StepProps<StepOf<"person">>) {
  const { store, picture, people } = bench.once(step, () => {
    const lab = createStepLab(bench, lesson, step);
    const people = createPeople(lab, startPeopleWorker);
    const { current, reference } = lab.store;
    // The same world twice has one story.
    const isAlone = fingerprintScenario(current.peek()) === fingerprintScenario(reference.peek());
    return {
      ...lab,
      picture: createPicture(lab.store, lab.runs),
      people: isAlone ? { ...people, counterpart: signal(undefined) } : people,
    };
  });
  useEffect(() => {
    if (answer === undefined) onAnswer({ seen: true });
  }, [index]);
  const gathered = people.gathered.value;
  const { who = "leftForRival", nth } = step;
  const found = gathered === undefined ? undefined : findPerson(gathered.people, who, nth);
  useEffect(() => {
    if (found !== undefined && store.view.peek().person === 0) store.show({ person: found + 1 });
  }, [found]);
  const failure = people.failure.value;
  if (failure !== undefined)
    return (
      <p class="run-status" role="alert">
        {peopleMessages.failed(failure)}{" "}
        <button type="button" onClick={people.retry}>
          {peopleMessages.retry}
        </button>
      </p>
    );
  if (gathered === undefined)
    return (
      <p class="run-status" role="status">
        <span class="coming">{say.working}</span>
      </p>
    );
  const month = monthOf(gathered.people, store.view.value.month);
  return (
    <div class="step-activity person-step">
      <div class="person-scene">
        <figure class="people-figure" aria-label={peopleMessages.title}>
          <PeopleDrawing store={store} people={people} month={month} />
        </figure>
        <MonthBar store={store} picture={picture} />
        <p class="aside">
          {found !== undefined && personShown(store) === found && say.found(formatCount(found + 1))}{" "}
          {found === undefined && say.none[who]} {say.caution}
        </p>
      </div>
      <PersonPanel
        store={store}
        people={people}
        name={picture.nameOf("current")}
        referenceName={picture.nameOf("baseline")}
      />
    </div>
  );
}
