import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Store } from "../../lab/store.ts";
import { labMessages } from "../../words/lab.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";

const ViewMenu = lazyPanel(() => import("./ViewMenu.tsx").then(({ ViewMenu }) => ViewMenu));

/** The "View" button, which opens the menu of the view. */
export function ViewButton({ store }: { readonly store: Store }) {
  const isOpen = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="view-button"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {labMessages.view.title}
      </button>
      {isOpen.value && (
        <ViewMenu
          store={store}
          opener={opener.current}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </>
  );
}
