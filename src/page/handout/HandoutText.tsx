import type { Language, Lesson, LessonText } from "../../lessons/lesson.ts";
import { isRightToLeft, textIn } from "../../lessons/texts.ts";

interface HandoutTextProps {
  readonly text: LessonText;
  readonly lesson: Pick<Lesson, "figures">;
  readonly language: Language;
}

/** A lesson's text on paper, in the language that was chosen or in English. */
export function HandoutText({ text, lesson, language }: HandoutTextProps) {
  const { text: shown, language: found } = textIn(text, language, lesson.figures);
  return (
    <span lang={found} dir={isRightToLeft(found) ? "rtl" : "ltr"}>
      {shown}
    </span>
  );
}
