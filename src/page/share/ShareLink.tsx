import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { publicLink } from "../../lab/address/publicAddress.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { shareMessages } from "../../words/share.ts";
import { copyText } from "../parts/copyText.ts";
import { PublicAddress } from "../parts/PublicAddress.tsx";
import { EmbedPart, LessonPart } from "./TakeAlong.tsx";

/** The lab's address, to be copied, alone and in the code of a frame. */
export function ShareLink({ store, address }: Pick<LabProps, "store" | "address">) {
  const say = shareMessages.link;
  const field = useRef<HTMLInputElement>(null);
  const own = useSignal("");
  const link = useComputed(() => publicLink(own.value));
  const told = useSignal("");
  useSignalEffect(() => {
    // The link describes what is shown, and includes its proof as soon as there is one.
    void store.shown.value;
    void address.proof.value;
    void address.link().then((text) => {
      own.value = text;
    });
  });
  const copy = () => {
    copyText(link.peek()).then(
      () => {
        told.value = say.copied;
      },
      () => {
        told.value = say.notCopied;
        field.current?.select();
      },
    );
  };
  return (
    <>
      <section class="share-part" aria-label={say.title}>
        <h3>{say.title}</h3>
        <p>{say.text}</p>
        <p class="share-link">
          <input
            ref={field}
            type="text"
            readOnly
            aria-label={say.field}
            value={link.value}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" class="primary" onClick={copy}>
            {say.copy}
          </button>
          <span role="status">{told.value}</span>
        </p>
        <PublicAddress />
      </section>
      <LessonPart link={own.value} />
      <EmbedPart link={link.value} title={document.title} />
    </>
  );
}
