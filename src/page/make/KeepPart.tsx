import { useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { saveFile } from "../../export/saveFile.ts";
import { publicLink } from "../../lab/address/publicAddress.ts";
import { mostPackedLesson, packLesson } from "../../lessons/packLesson.ts";
import { makeWords } from "../../words/lesson/make.ts";
import { formatCount } from "../../words/wording.ts";
import { copyText } from "../parts/copyText.ts";
import { embedCode } from "../parts/embedCode.ts";
import { PublicAddress } from "../parts/PublicAddress.tsx";
import { saveScorm } from "../school/saveScorm.ts";
import { readPlace } from "./draft.ts";
import type { Making } from "./making.ts";
import { openDraft } from "./openDraft.ts";

const say = makeWords.keep;
/** Of a whole link: what some chat tools cut. */
const mostOfChats = 2000;

/** What becomes of the lesson: a file, a link, a frame, a package; and what is opened in its place. */
export function KeepPart({ making }: { readonly making: Making }) {
  const told = useSignal("");
  const link = useSignal<string | undefined>(undefined);
  const file = useRef<HTMLInputElement>(null);
  useSignalEffect(() => {
    const parsed = making.parsed.value;
    link.value = undefined;
    if (!parsed.ok) return;
    void packLesson(parsed.lesson).then((packed) => {
      if (making.parsed.peek() === parsed)
        link.value = `${location.href.replace(/#.*$/, "")}#lesson=${packed}`;
    });
  });
  const parsed = making.parsed.value;
  const own = link.value;
  const packed = own?.slice(own.indexOf("~")) ?? "";
  const isShort = own !== undefined && packed.length <= mostPackedLesson;
  const open = own === undefined ? "" : publicLink(own);
  const name = String(readPlace(making.draft.value, "id") ?? "lesson").replace(/[^a-z0-9-]/g, "") || "lesson";
  const copy = (text: string) =>
    copyText(text).then(
      () => {
        told.value = say.copied;
      },
      () => {
        told.value = say.notCopied;
      },
    );
  const pack = () =>
    parsed.ok &&
    saveScorm(parsed.lesson).then(
      (file) => {
        told.value = say.saved(file);
      },
      (error: unknown) => {
        told.value = say.notSaved(error instanceof Error ? error.message : String(error));
      },
    );
  const take = async (chosen: File) => {
    const found = await openDraft(chosen);
    if ("draft" in found) making.take(found.draft);
    told.value = "draft" in found ? say.opened(chosen.name.slice(0, 60)) : say.refused(found.reason);
    making.chosen.value = "about";
  };
  return (
    <section class="make-keep" aria-label={say.title}>
      <div class="make-row">
        <button
          type="button"
          class="primary"
          onClick={() => {
            saveFile(
              `${name}.json`,
              [`${JSON.stringify(making.draft.peek(), null, 2)}\n`],
              "application/json",
            );
            told.value = say.saved(`${name}.json`);
          }}
        >
          {say.file}
        </button>
        <button type="button" disabled={!isShort} onClick={() => copy(open)}>
          {say.link}
        </button>
        <button
          type="button"
          disabled={!isShort || !/^https?:/.test(open)}
          onClick={() => copy(embedCode(open, titleOf(making)))}
        >
          {say.embed}
        </button>
        <button type="button" disabled={!parsed.ok} onClick={pack}>
          {say.scorm}
        </button>
        {isShort && (
          <a href={own} target="_blank" rel="noopener">
            {say.try}
          </a>
        )}
        <button type="button" onClick={() => file.current?.click()}>
          {say.open}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={say.open}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen !== undefined) void take(chosen);
            event.currentTarget.value = "";
          }}
        />
      </div>
      <p class="make-hint">
        {!parsed.ok
          ? say.notYet
          : own === undefined
            ? ""
            : packed.length > mostPackedLesson
              ? say.tooLong(formatCount(packed.length), formatCount(mostPackedLesson))
              : open.length > mostOfChats
                ? say.cut(formatCount(open.length))
                : say.length(formatCount(open.length))}
      </p>
      <p role="status">{told.value}</p>
      <PublicAddress />
    </section>
  );
}

const titleOf = (making: Making) => String(readPlace(making.draft.peek(), "title.en") ?? "");
