import { useSignal } from "@preact/signals";
import { recordMessages as say } from "../../words/record.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";

const Entries = lazyPanel(() => import("./recordEntries.tsx").then(({ loadEntries }) => loadEntries()));

/** The record of sealed ranges, fetched when it is first opened. */
export function RecordSection() {
  const isOpen = useSignal(false);
  return (
    <details
      class="record"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>{say.title}</summary>
      {isOpen.value && <Entries />}
    </details>
  );
}
