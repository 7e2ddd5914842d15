import type { Store } from "../../lab/store.ts";
import { labMessages } from "../../words/lab.ts";
import { tabNames, tabs } from "./tabs.ts";

/** The tabs over the results: arrow keys move between them, and the tab that is reached is shown. */
export function Tabs({ store }: { readonly store: Store }) {
  const say = labMessages.tabs;
  const { tab } = store.view.value;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabNames.indexOf(tab);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabNames[(to + tabNames.length) % tabNames.length];
    store.show({ tab: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say.title} onKeyDown={onKeyDown}>
      {tabs.map(({ name, label }) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === tab}
          aria-controls="tab-panel"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => store.show({ tab: name })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
