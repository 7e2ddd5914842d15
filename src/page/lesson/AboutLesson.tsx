import type { Lesson, LessonLanguage } from "../../lessons/lesson.ts";
import { lessonWords } from "../../words/lesson/page.ts";
import { numerals } from "../../words/numerals.ts";
import { tellAuthor } from "../../words/told/tellAuthor.ts";
import { ParagraphText } from "./ParagraphText.tsx";

interface AboutLessonProps {
  readonly lesson: Lesson;
  readonly language: LessonLanguage;
}

/** The lesson's question, who wrote it, and what the model does not show. */
export function AboutLesson({ lesson, language }: AboutLessonProps) {
  const say = lessonWords.about;
  return (
    <details class="about-lesson">
      <summary>{say.title}</summary>
      <ParagraphText text={lesson.question} lesson={lesson} language={language} />
      <p class="aside">{say.by(tellAuthor(lesson.author), numerals(lesson.date))}</p>
      <h3>{lessonWords.answers.leavesOut}</h3>
      <ParagraphText text={lesson.leavesOut} lesson={lesson} language={language} />
    </details>
  );
}
