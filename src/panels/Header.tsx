import type { LabProps } from "../lab/LabProps.ts";
import { messages } from "../messages.ts";
import { HelpButton } from "./HelpButton.tsx";
import { ViewButton } from "./ViewButton.tsx";

/** Name, the standing caution, and which two scenarios are compared. */
export function Header({ store }: LabProps) {
  const { current, baseline } = store.shown.value.document;
  const picker = (label: string, value: string, choose: (preset: string) => void) => (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {store.terms.presets.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <header class="top">
      <p class="brand">
        <strong>{messages.product}</strong> <span>{messages.notAForecast}</span>
      </p>
      {picker(messages.scenario.label, current.preset, (preset) =>
        store.dispatch({ type: "choosePreset", preset }),
      )}
      {picker(messages.scenario.compareWith, baseline, (preset) =>
        store.dispatch({ type: "chooseBaseline", preset }),
      )}
      <ViewButton store={store} />
      <HelpButton />
    </header>
  );
}
