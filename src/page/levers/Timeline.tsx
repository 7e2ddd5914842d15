import type { Store } from "../../lab/store.ts";
import { messages } from "../../words/messages.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";

const EventsEditor = lazyPanel(() => import("./EventsEditor.tsx").then(({ EventsEditor }) => EventsEditor));

/** The scheduled events, closed until the reader opens them. */
export function Timeline({ store }: { store: Store }) {
  const { events } = store.current.value;
  return (
    <details
      class="assumptions timeline"
      open={store.timeline.value}
      onToggle={(event) => {
        store.timeline.value = event.currentTarget.open;
      }}
    >
      <summary>
        {messages.events.title} <span class="count">{messages.events.count(events.length)}</span>
      </summary>
      {store.timeline.value && <EventsEditor store={store} />}
    </details>
  );
}
