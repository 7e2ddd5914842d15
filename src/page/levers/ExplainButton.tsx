import type { Settable } from "../../../sim/index.ts";
import type { Store } from "../../lab/store.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { messages } from "../../words/messages.ts";

interface ExplainButtonProps {
  readonly store: Store;
  readonly settable: Settable;
}

/** The button beside a lever that opens its explanation. */
export function ExplainButton({ store, settable }: ExplainButtonProps) {
  const text = messages.levers.explain(settingLabel(settable.name));
  return (
    <button
      type="button"
      class="explain"
      aria-label={text}
      title={text}
      aria-haspopup="dialog"
      onClick={() => {
        store.dialog.value = { kind: "explanation", settable };
      }}
    >
      <i class="icon about-icon" />
    </button>
  );
}
