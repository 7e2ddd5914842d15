import { useSignal } from "@preact/signals";
import { type Settable, settables } from "../../sim/index.ts";
import { messages } from "../messages.ts";
import { isAssumption, type Store } from "../store.ts";
import { SettingLever } from "./SettingLever.tsx";

/** Shown elsewhere: among the levers, or with the runs. */
const elsewhere = new Set(
  "women inclusion minorities foreign repression selectivity propaganda funding aidScale domesticEconomy humanitarianFloor agents".split(
    " ",
  ),
);
const kinds: readonly Settable["kind"][] = [
  "lever",
  "leadership",
  "parameter",
  "initial",
  "population",
  "scale",
];
const groups = kinds.map((kind) => ({
  kind,
  names: settables
    .filter((settable) => settable.kind === kind && !elsewhere.has(settable.name))
    .map(({ name }) => name),
}));

/** Every other number of the model, closed until it is wanted. */
export function Assumptions({ store }: { store: Store }) {
  const say = messages.assumptions;
  const opened = useSignal<ReadonlySet<string>>(new Set());
  const { current, preset } = store.shown.value;
  const changedOf = (names: readonly string[]) =>
    names.filter((name) => {
      const key = name as keyof typeof current.settings;
      return current.settings[key] !== preset.settings[key];
    }).length;
  const open = (name: string, isOpen: boolean) => {
    const next = new Set(opened.value);
    if (isOpen) next.add(name);
    else next.delete(name);
    opened.value = next;
  };
  return (
    <details class="assumptions" onToggle={(event) => open("all", event.currentTarget.open)}>
      <summary>
        {say.title} <span class="count">{say.count(changedOf(groups.flatMap(({ names }) => names)))}</span>
      </summary>
      {opened.value.has("all") && (
        <>
          <p>{say.text}</p>
          <p>{say.grades}</p>
          {groups.map(({ kind, names }) => (
            <details
              key={kind}
              onToggle={(event) => {
                event.stopPropagation();
                open(kind, event.currentTarget.open);
              }}
            >
              <summary>
                {say.kinds[kind]} <span class="count">{say.count(changedOf(names))}</span>
              </summary>
              {!isAssumption(names[0]) && <p>{say.leverText}</p>}
              {opened.value.has(kind) &&
                names.map((name) => <SettingLever key={name} store={store} name={name} ground />)}
            </details>
          ))}
        </>
      )}
    </details>
  );
}
