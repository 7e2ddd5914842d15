import type { Lesson, LessonLanguage, LessonText as Text } from "../../lessons/lesson.ts";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import { isRightToLeft, type ShownText, textBeside, textIn } from "../../lessons/texts.ts";
import { lessonWords as say } from "../../words/lesson/page.ts";
import { BesideText } from "../languages/BesideText.tsx";
import { besideLanguage } from "../languages/besideLanguage.ts";

interface ParagraphTextProps {
  readonly text: Text;
  readonly lesson: Pick<Lesson, "figures">;
  readonly language: LessonLanguage;
}

/**
 * A lesson's text in paragraphs, with its figures, in the page's language or in English, which is said; where a second
 * language is chosen, in that one beside it.
 */
export function ParagraphText({ text, lesson, language }: ParagraphTextProps) {
  const first = textIn(text, language, lesson.figures);
  const second = textBeside(text, first.language, besideLanguage.value, lesson.figures);
  const main = <Paragraphs {...first} isFallback={first.language !== language} />;
  if (second === undefined) return main;
  return (
    <div class="two-languages">
      {main}
      <Paragraphs {...second} isFallback={false} />
    </div>
  );
}

function Paragraphs({ text, language, isFallback }: ShownText & { readonly isFallback: boolean }) {
  return (
    <div class="lesson-text" lang={language} dir={isRightToLeft(language) ? "rtl" : "ltr"}>
      {text.split(/\n+/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {isFallback && (
        <p class="fallback" lang={pageLanguage} dir={isRightToLeft(pageLanguage) ? "rtl" : "ltr"}>
          {say.fallback}
        </p>
      )}
    </div>
  );
}

interface LineTextProps extends ParagraphTextProps {
  /** Said aloud with what is around it, such as a label. */
  readonly class?: string;
}

/** A short text within a line. */
export function LineText({ text, lesson, language, class: name }: LineTextProps) {
  const { text: shown, language: found } = textIn(text, language, lesson.figures);
  return (
    <span class={name} lang={found} dir={isRightToLeft(found) ? "rtl" : "ltr"}>
      {shown}
      <BesideText text={text} figures={lesson.figures} shown={found} />
    </span>
  );
}
