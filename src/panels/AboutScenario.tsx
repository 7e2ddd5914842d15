import { masterLever, settables } from "../../sim/index.ts";
import { messages } from "../messages.ts";
import { type Store, splitChanges } from "../store.ts";
import { valueText } from "./settingText.ts";

const labels = new Map<string, string>([...settables, masterLever].map(({ name, label }) => [name, label]));

/** What is changed, and where the scenario comes from. */
export function AboutScenario({ store, measure }: { store: Store; measure: string }) {
  const say = messages.scenario;
  const { preset, view, current } = store.shown.value;
  const { policy, assumed } = splitChanges(view.changes);
  const same = view.changes.length === 0 && view.scenario === view.reference;
  const list = (changes: typeof policy) =>
    changes
      .map(([name, value]) => {
        if (name === "mode") return `${messages.levers.leadership} ${messages.levers.modes[current.mode]}`;
        if (name === "rival") return value ? messages.levers.hasRival : say.noRival;
        return `${labels.get(name) ?? name} ${typeof value === "number" ? valueText(value) : value}`;
      })
      .join(", ");
  const changes = [
    ...(policy.length === 0 ? [] : [say.changed(list(policy))]),
    ...(assumed.length === 0 ? [] : [say.changedAssumptions(list(assumed))]),
  ].join(" ");
  const quiet = same ? say.differsNot : say.unchanged;
  return (
    <div class="about">
      <p class="changes" title={changes}>
        {changes || quiet}
      </p>
      {(measure === "salafiJoins" || /salafi/i.test(preset.description)) && <p>{messages.salafi}</p>}
      <details>
        <summary>{say.about(preset.title)}</summary>
        <p>{preset.description}</p>
        <p>
          <b>{say.source}</b> {preset.source}
        </p>
        <p>
          <b>{say.leavesOut}</b> {preset.leavesOut}
        </p>
        <p>{say.by(preset.author, preset.date)}</p>
      </details>
    </div>
  );
}
