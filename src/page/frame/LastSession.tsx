import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { readPageLink } from "../../lab/address/readPageLink.ts";
import type { ReadLink } from "../../lab/link.ts";
import { presetOf } from "../../lab/resolve.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { lastSessionMessages as say } from "../../words/parts/lastSession.ts";

interface LastSessionProps extends Pick<LabProps, "store" | "address"> {
  readonly link: string;
}

/** Offers the last session; one that cannot be read whole is not offered. */
export function LastSession({ store, address, link }: LastSessionProps) {
  const found = useSignal<ReadLink | undefined>(undefined);
  useEffect(() => {
    readPageLink(`#${link}`, store.terms).then(
      (read) => {
        if (read.problems.length === 0) found.value = read;
      },
      () => {},
    );
  }, [found, link, store]);
  if (found.value === undefined) return null;
  const { document } = found.value;
  const { current, kept } = document;
  const close = () => {
    address.lastSession.value = undefined;
  };
  const changes = current.changes.length + (current.events === undefined ? 0 : 1);
  return (
    <div class="notice" data-good>
      <p>{say.offer(presetOf(store.terms, current.preset).title, changes, kept.length)}</p>
      <button
        type="button"
        onClick={() => {
          store.open(document, []);
          close();
        }}
      >
        {say.open}
      </button>
      <button type="button" onClick={close}>
        {say.dismiss}
      </button>
    </div>
  );
}
