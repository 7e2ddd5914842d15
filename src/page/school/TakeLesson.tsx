import { useSignal } from "@preact/signals";
import { publicLink } from "../../lab/address/publicAddress.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { textIn } from "../../lessons/texts.ts";
import { schoolMessages as say } from "../../words/parts/school.ts";
import { copyText } from "../parts/copyText.ts";
import { embedCode } from "../parts/embedCode.ts";
import { PublicAddress } from "../parts/PublicAddress.tsx";
import { makeLink } from "../parts/pageLinks.ts";
import { saveScorm } from "./saveScorm.ts";
import "./school.css";

interface TakeLessonProps {
  readonly lesson: Lesson;
  /** As links name it; absent for a lesson from a file. */
  readonly name: string | undefined;
}

/** A lesson elsewhere: in another page, in a school's system, or as the beginning of one's own. */
export function TakeLesson({ lesson, name }: TakeLessonProps) {
  const told = useSignal("");
  const link = name === undefined ? "" : publicLink(`${location.href.replace(/#.*$/, "")}#lesson=${name}`);
  const tell = (text: string) => {
    told.value = text;
  };
  const copy = () =>
    copyText(embedCode(link, textIn(lesson.title).text)).then(
      () => tell(say.copied),
      () => tell(say.notCopied),
    );
  const save = () =>
    saveScorm(lesson).then(
      (file) => tell(say.saved(file)),
      (error: unknown) => tell(say.notSaved(error instanceof Error ? error.message : String(error))),
    );
  return (
    <div class="take-lesson">
      <button type="button" disabled={!/^https?:/.test(link)} onClick={copy}>
        {say.embed}
      </button>
      <button type="button" onClick={save}>
        {say.scorm}
      </button>
      {name !== undefined && <a href={`${makeLink}=${name}`}>{say.edit}</a>}
      <PublicAddress />
      <p role="status">{told.value}</p>
    </div>
  );
}
