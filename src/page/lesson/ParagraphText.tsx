import type { Language, Lesson, LessonText as Text } from "../../lessons/lesson.ts";
import { isRightToLeft, textIn } from "../../lessons/texts.ts";
import { lessonWords as say } from "../../words/lesson/page.ts";

interface ParagraphTextProps {
  readonly text: Text;
  readonly lesson: Pick<Lesson, "figures">;
  readonly language: Language;
}

/** A lesson's text in paragraphs, with its figures, in the language that was chosen or in English, which is said. */
export function ParagraphText({ text, lesson, language }: ParagraphTextProps) {
  const { text: shown, language: found } = textIn(text, language, lesson.figures);
  return (
    <div class="lesson-text" lang={found} dir={isRightToLeft(found) ? "rtl" : "ltr"}>
      {shown.split(/\n+/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {found !== language && <p class="fallback">{say.fallback}</p>}
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
    </span>
  );
}
