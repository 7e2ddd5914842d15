import { useSignal } from "@preact/signals";
import { settables } from "../../../sim/index.ts";
import { termsOf } from "../../lab/resolve.ts";
import type { Store } from "../../lab/store.ts";
import { messages } from "../../words/messages.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import { shownElsewhere } from "./shownLevers.ts";

const AssumptionLists = lazyPanel(() =>
  import("./AssumptionLists.tsx").then(({ AssumptionLists }) => AssumptionLists),
);

const listed = settables.filter(({ name }) => !shownElsewhere.has(name));

/** Every other number of the model, closed until the reader opens it. */
export function Assumptions({ store }: { store: Store }) {
  const say = messages.assumptions;
  const wanted = useSignal(false);
  const { current, preset, document } = store.shown.value;
  const { isLater } = termsOf(store.terms, document.run.engine);
  const known = listed.filter(({ name }) => isLater?.(name) !== true);
  const changed = known.filter(({ name }) => current.settings[name] !== preset.settings[name]);
  return (
    <details
      class="assumptions"
      onToggle={(event) => {
        wanted.value = event.currentTarget.open;
      }}
    >
      <summary>
        {say.title} <span class="count">{say.count(changed.length)}</span>
      </summary>
      {wanted.value && <AssumptionLists store={store} listed={known} />}
    </details>
  );
}
