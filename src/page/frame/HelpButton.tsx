import type { Store } from "../../lab/store.ts";
import { messages } from "../../words/messages.ts";

/** The "?" button, which opens the help: what this is, the word Salafi, sources and keys. */
export function HelpButton({ store }: { readonly store: Store }) {
  return (
    <button
      type="button"
      class="help"
      aria-label={messages.help.open}
      title={messages.help.open}
      aria-haspopup="dialog"
      onClick={() => {
        store.dialog.value = { kind: "help" };
      }}
    >
      ?
    </button>
  );
}
