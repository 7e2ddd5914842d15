import { useSignal } from "@preact/signals";
import { lazyPanel } from "../lazyPanel.tsx";
import { messages } from "../messages.ts";

const HelpDialog = lazyPanel(() => import("./HelpDialog.tsx").then(({ HelpDialog }) => HelpDialog));

/** "?", and behind it what this is, a word on words, sources and keys. */
export function HelpButton() {
  const wanted = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="help"
        aria-label={messages.help.open}
        title={messages.help.open}
        onClick={() => {
          wanted.value = true;
        }}
      >
        ?
      </button>
      {wanted.value && (
        <HelpDialog
          onClose={() => {
            wanted.value = false;
          }}
        />
      )}
    </>
  );
}
