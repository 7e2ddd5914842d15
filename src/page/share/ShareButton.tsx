import { useSignal } from "@preact/signals";
import type { Opened } from "../../lab/scenarioFile.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { shareButtonMessages as say } from "../../words/shareButton.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import type { Tab } from "../parts/Tab.ts";
import { OpenFileDrop } from "./OpenFileDrop.tsx";
import type { OpenOutcome } from "./OpenFileResult.tsx";

const ShareDialog = lazyPanel(() => import("./ShareDialog.tsx").then(({ ShareDialog }) => ShareDialog));
const OpenFileResult = lazyPanel(() =>
  import("./OpenFileResult.tsx").then(({ OpenFileResult }) => OpenFileResult),
);

/** The "Share" button, which opens the dialog to save and open; files can be dropped anywhere on the page. */
export function ShareButton(props: LabProps & { readonly tabs: readonly Tab[] }) {
  const { store } = props;
  const wanted = useSignal(false);
  const outcome = useSignal<OpenOutcome | undefined>(undefined);
  const open = async (files: readonly File[]) => {
    wanted.value = false;
    outcome.value = undefined;
    const opened = await import("../../export/openFile.ts").then(
      ({ openFiles }) => openFiles(files, store.shown.peek().document, store.terms),
      (): Opened => ({ ok: false, problems: [say.offline] }),
    );
    const { at } = store.history.peek();
    if (opened.ok) store.open(opened.document, []);
    const before = store.history.peek().at > at ? at : undefined;
    outcome.value = { name: files[0]?.name ?? "", opened, before };
  };
  return (
    <>
      <button
        type="button"
        class="share-button"
        aria-haspopup="dialog"
        onClick={() => {
          wanted.value = true;
        }}
      >
        {say.share}
      </button>
      {wanted.value && (
        <ShareDialog
          {...props}
          onFiles={open}
          onClose={() => {
            wanted.value = false;
          }}
        />
      )}
      <OpenFileDrop onFiles={open} />
      {outcome.value && (
        <OpenFileResult
          store={store}
          outcome={outcome.value}
          onClose={() => {
            outcome.value = undefined;
          }}
        />
      )}
    </>
  );
}
