import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { describeStep } from "../../lab/describe.ts";
import type { Store } from "../../lab/store.ts";
import { labMessages } from "../../words/lab.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";

const HistoryMenu = lazyPanel(() => import("./HistoryMenu.tsx").then(({ HistoryMenu }) => HistoryMenu));

/** Undo, redo, and behind the third button all steps there were. */
export function UndoBar({ store }: { readonly store: Store }) {
  const say = labMessages.history;
  const isOpen = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { steps, at } = store.history.value;
  const step = (index: number) => describeStep(store.terms, steps[index - 1], steps[index]);
  const undo = at > 0 ? say.undoStep(step(at)) : say.undo;
  const redo = at < steps.length - 1 ? say.redoStep(step(at + 1)) : say.redo;
  return (
    <div class="undo-bar">
      <button type="button" aria-label={undo} title={undo} disabled={at === 0} onClick={() => store.undo()}>
        <i class="icon undo" />
      </button>
      <button
        type="button"
        aria-label={redo}
        title={redo}
        disabled={at === steps.length - 1}
        onClick={() => store.redo()}
      >
        <i class="icon redo" />
      </button>
      <button
        ref={opener}
        type="button"
        aria-label={say.title}
        title={say.title}
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <i class="icon steps" />
      </button>
      {isOpen.value && (
        <HistoryMenu
          store={store}
          opener={opener.current}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </div>
  );
}
