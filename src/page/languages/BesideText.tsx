import type { LessonFigure, LessonLanguage, LessonText } from "../../lessons/lesson.ts";
import { isRightToLeft, textBeside } from "../../lessons/texts.ts";
import { besideLanguage } from "./besideLanguage.ts";
import "./arabicFace.css";
import "./beside.css";

interface BesideTextProps {
  readonly text: LessonText;
  readonly figures: readonly LessonFigure[] | undefined;
  /** The language in which it is shown first. */
  readonly shown: LessonLanguage;
}

/** A short text once more in the second language, on a line below; nothing where there is none. */
export function BesideText({ text, figures, shown }: BesideTextProps) {
  const second = textBeside(text, shown, besideLanguage.value, figures);
  if (second === undefined) return null;
  return (
    <span class="beside-line" lang={second.language} dir={isRightToLeft(second.language) ? "rtl" : "ltr"}>
      {second.text}
    </span>
  );
}
