import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { shareButtonMessages as say } from "../../words/shareButton.ts";

/** Takes files that are dropped on the window, and shows a hint while files are over it. */
export function OpenFileDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const isOver = useSignal(false);
  useEffect(() => {
    const stop = new AbortController();
    const listen = (name: "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
      addEventListener(
        name,
        (event) => {
          if (event.dataTransfer?.types.includes("Files")) act(event);
        },
        { signal: stop.signal },
      );
    listen("dragover", (event) => {
      event.preventDefault();
      isOver.value = true;
    });
    // Only a drag that leaves the window has no related target.
    listen("dragleave", (event) => {
      if (event.relatedTarget === null) isOver.value = false;
    });
    listen("drop", (event) => {
      event.preventDefault();
      isOver.value = false;
      onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => stop.abort();
  }, [isOver, onFiles]);
  return isOver.value ? (
    <div ref={(target) => target?.showPopover()} popover="manual" class="drop-target">
      <p>{say.drop}</p>
    </div>
  ) : null;
}
