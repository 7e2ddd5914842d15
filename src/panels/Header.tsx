import { messages } from "../messages.ts";
import type { Store } from "../store.ts";
import { HelpButton } from "./HelpButton.tsx";

/** Name, the standing caution, and which two scenarios are compared. */
export function Header({ store }: { store: Store }) {
  const { scenario, reference } = store.view.value;
  const picker = (part: "scenario" | "reference", label: string, value: string) => (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => store.show({ [part]: event.currentTarget.value })}>
        {store.terms.scenarios.map(({ id, title }) => (
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
      {picker("scenario", messages.scenario.label, scenario)}
      {picker("reference", messages.scenario.compareWith, reference)}
      <HelpButton />
    </header>
  );
}
