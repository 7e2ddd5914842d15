import { useSignal } from "@preact/signals";
import type { LabProps } from "../../results/LabProps.ts";
import { shareButtonMessages as say } from "../../words/shareButton.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import type { Tab } from "../parts/Tab.ts";
import { OpenFileDrop } from "./OpenFileDrop.tsx";

const ShareDialog = lazyPanel(() => import("./ShareDialog.tsx").then(({ ShareDialog }) => ShareDialog));
const OpenedFiles = lazyPanel(() => import("./OpenedFiles.tsx").then(({ OpenedFiles }) => OpenedFiles));

/** The "Share" button, which opens the dialog to save and open; files can be dropped anywhere on the page. */
export function ShareButton(props: LabProps & { readonly tabs: readonly Tab[] }) {
  const { store } = props;
  const wanted = useSignal(false);
  const opened = useSignal<readonly File[] | undefined>(undefined);
  const open = (files: readonly File[]) => {
    wanted.value = false;
    opened.value = files;
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
      {opened.value && (
        <OpenedFiles
          store={store}
          files={opened.value}
          onClose={() => {
            opened.value = undefined;
          }}
        />
      )}
    </>
  );
}
