import type { Settable } from "../../../sim/index.ts";
import { openDialog } from "../../lab/dialogs.ts";
import { messages } from "../../words/messages.ts";

/** A way from a lever to what it means. */
export function ExplainButton({ settable }: { readonly settable: Settable }) {
  const text = messages.levers.explain(settable.label);
  return (
    <button
      type="button"
      class="explain"
      aria-label={text}
      title={text}
      aria-haspopup="dialog"
      onClick={() => {
        openDialog.value = { kind: "explanation", settable };
      }}
    >
      i
    </button>
  );
}
