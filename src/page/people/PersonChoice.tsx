import type { Store } from "../../lab/store.ts";
import { peopleMessages as say } from "../../words/people.ts";
import { formatCount } from "../../words/wording.ts";
import { scenarioShown } from "./PeopleState.ts";

/** Which run, and which person of it, by number. */
export function PersonChoice({ store }: { readonly store: Store }) {
  const { view, document } = store.shown.value;
  const { agents } = scenarioShown(store).settings;
  const { replicates } = document.run;
  return (
    <p class="person-choice">
      <NumberField
        label={say.choose}
        low={1}
        most={agents}
        value={view.person}
        onValue={(person) => store.show({ person })}
      />
      <NumberField
        label={say.run}
        low={1}
        most={Math.max(replicates, view.run)}
        value={view.run}
        onValue={(run) => store.show({ run })}
      />
    </p>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly low: number;
  readonly most: number;
  /** 0 for none. */
  readonly value: number;
  readonly onValue: (value: number) => void;
}

function NumberField({ label, low, most, value, onValue }: NumberFieldProps) {
  return (
    <label>
      <span>{label}</span>{" "}
      <input
        type="number"
        min={low}
        max={most}
        step={1}
        value={value === 0 ? "" : value}
        onChange={(event) => {
          const number = event.currentTarget.valueAsNumber;
          if (Number.isInteger(number) && number >= low && number <= most) onValue(number);
          else event.currentTarget.value = value === 0 ? "" : String(value);
        }}
      />{" "}
      <span>{say.of(formatCount(most))}</span>
    </label>
  );
}
