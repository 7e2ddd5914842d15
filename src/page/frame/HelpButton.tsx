import type { Store } from "../../lab/store.ts";
import { messages } from "../../words/messages.ts";

/** The "?" button, which opens and closes the help: what this is, the word Salafi, sources and keys. */
export function HelpButton({ store: { dialog } }: { readonly store: Store }) {
  return (
    <button
      type="button"
      class="help"
      aria-label={messages.help.open}
      title={messages.help.open}
      aria-haspopup="dialog"
      onClick={() => {
        dialog.value = dialog.value?.kind === "help" ? undefined : { kind: "help" };
      }}
    >
      ?
    </button>
  );
}
