import { openDialog } from "../../lab/dialogs.ts";
import { messages } from "../../words/messages.ts";

/** "?", and behind it what this is, a word on words, sources and keys. */
export function HelpButton() {
  return (
    <button
      type="button"
      class="help"
      aria-label={messages.help.open}
      title={messages.help.open}
      aria-haspopup="dialog"
      onClick={() => {
        openDialog.value = { kind: "help" };
      }}
    >
      ?
    </button>
  );
}
