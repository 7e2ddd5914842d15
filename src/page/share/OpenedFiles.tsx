import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { openFiles } from "../../export/openFile.ts";
import type { Store } from "../../lab/store.ts";
import { OpenFileResult, type OpenOutcome } from "./OpenFileResult.tsx";

interface OpenedFilesProps {
  readonly store: Store;
  readonly files: readonly File[];
  readonly onClose: () => void;
}

/** Opens files, once, and tells what came of it. */
export function OpenedFiles({ store, files, onClose }: OpenedFilesProps) {
  const outcome = useSignal<OpenOutcome | undefined>(undefined);
  useEffect(() => {
    let isAsked = true;
    outcome.value = undefined;
    void openFiles(files, store.shown.peek().document, store.terms).then((opened) => {
      // Other files were dropped meanwhile, or the page said no more of these.
      if (!isAsked) return;
      const { at } = store.history.peek();
      if (opened.ok) store.open(opened.document, []);
      const before = store.history.peek().at > at ? at : undefined;
      outcome.value = { name: files[0]?.name ?? "", opened, before };
    });
    return () => {
      isAsked = false;
    };
  }, [files, store, outcome]);
  return outcome.value === undefined ? null : (
    <OpenFileResult store={store} outcome={outcome.value} onClose={onClose} />
  );
}
