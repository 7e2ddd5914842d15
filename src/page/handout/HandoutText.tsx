import type { Lesson, LessonLanguage, LessonText } from "../../lessons/lesson.ts";
import { isRightToLeft, textIn } from "../../lessons/texts.ts";
import { BesideText } from "../languages/BesideText.tsx";

interface HandoutTextProps {
  readonly text: LessonText;
  readonly lesson: Pick<Lesson, "figures">;
  readonly language: LessonLanguage;
}

/** A lesson's text on paper, in the language that was chosen or in English. */
export function HandoutText({ text, lesson, language }: HandoutTextProps) {
  const { text: shown, language: found } = textIn(text, language, lesson.figures);
  return (
    <span lang={found} dir={isRightToLeft(found) ? "rtl" : "ltr"}>
      {shown}
      <BesideText text={text} figures={lesson.figures} shown={found} />
    </span>
  );
}
