import type { Store } from "../../lab/store.ts";
import { peopleMessages as say } from "../../words/people.ts";
import { formatCount } from "../../words/wording.ts";
import { NumberField } from "../parts/NumberField.tsx";
import { scenarioShown } from "./PeopleState.ts";

/** Which run, and which person of it, by number. */
export function PersonChoice({ store }: { readonly store: Store }) {
  const { view, document } = store.shown.value;
  const { agents } = scenarioShown(store).settings;
  const runs = Math.max(document.run.replicates, view.run);
  return (
    <p class="person-choice">
      <NumberField
        label={say.choose}
        value={view.person === 0 ? undefined : view.person}
        bounds={[1, agents]}
        step={1}
        after={say.of(formatCount(agents))}
        onChange={(person) => store.show({ person })}
      />
      <NumberField
        label={say.run}
        value={view.run}
        bounds={[1, runs]}
        step={1}
        after={say.of(formatCount(runs))}
        onChange={(run) => store.show({ run })}
      />
    </p>
  );
}
