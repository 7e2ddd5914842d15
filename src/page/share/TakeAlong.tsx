import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { isOneFile } from "../../engine/isOneFile.ts";
import { takeAlongMessages as say } from "../../words/parts/takeAlong.ts";
import { copyText } from "../parts/copyText.ts";
import { embedCode } from "../parts/embedCode.ts";
import { makeLink } from "../parts/pageLinks.ts";

/** The page as one file, to be saved from a server, or what the file that is open cannot do. */
export function OneFilePart() {
  return (
    <section class="share-part" aria-label={say.oneFile.title}>
      <h3>{say.oneFile.title}</h3>
      {isOneFile ? (
        <p>{say.oneFile.isOne}</p>
      ) : (
        <p>
          <a href="outbid.html" download="outbid.html">
            {say.oneFile.save}
          </a>{" "}
          {say.oneFile.text}
        </p>
      )}
    </section>
  );
}

/** Copies the code of a frame that shows `link`. */
export function EmbedPart({ link, title }: { readonly link: string; readonly title: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const told = useSignal("");
  const code = embedCode(link, title);
  const isWeb = /^https?:/.test(link);
  const copy = () =>
    copyText(code).then(
      () => {
        told.value = say.embed.copied;
      },
      () => {
        told.value = say.embed.notCopied;
        field.current?.select();
      },
    );
  return (
    <section class="share-part" aria-label={say.embed.title}>
      <h3>{say.embed.title}</h3>
      <p>
        {say.embed.text}. {isWeb ? say.embed.sandbox : say.embed.needsAddress}
      </p>
      {isWeb && (
        <p class="share-link">
          <textarea
            ref={field}
            rows={2}
            readOnly
            aria-label={say.embed.field}
            value={code}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" onClick={copy}>
            {say.embed.copy}
          </button>
          <span role="status">{told.value}</span>
        </p>
      )}
    </section>
  );
}

/** Leads to where a lesson is made, with what the lab shows. */
export function LessonPart({ link }: { readonly link: string }) {
  const [, hash = ""] = /#(.*)$/s.exec(link) ?? [];
  return (
    <section class="share-part" aria-label={say.lesson.title}>
      <h3>{say.lesson.title}</h3>
      <p>
        <a href={hash === "" ? `${makeLink}&link=3` : `${makeLink}&${hash}`} target="_blank" rel="noopener">
          {say.lesson.make}
        </a>{" "}
        {say.lesson.text}
      </p>
    </section>
  );
}
