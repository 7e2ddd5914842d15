import type { Lesson, LessonLanguage } from "../../lessons/lesson.ts";
import { handoutWords } from "../../words/lesson/handout.ts";
import { QrCode } from "../parts/QrCode.tsx";
import { HandoutText } from "./HandoutText.tsx";
import type { LessonPlace } from "./lessonPlace.ts";

interface HandoutHeadProps {
  readonly lesson: Lesson;
  readonly language: LessonLanguage;
  readonly place: LessonPlace;
}

const say = handoutWords.sheet;

/** What stands on top of the first page: title, question, names, and how to get to the lesson. */
export function HandoutHead({ lesson, language, place }: HandoutHeadProps) {
  return (
    <header class="handout-head">
      <div>
        <h2>
          <HandoutText text={lesson.title} lesson={lesson} language={language} />
        </h2>
        <p class="question">
          <HandoutText text={lesson.question} lesson={lesson} language={language} />
        </p>
        <p class="names">
          <span>{say.name}</span>
          <span>{say.group}</span>
          <span>{say.date}</span>
        </p>
        <p class="caution">{say.caution}</p>
        <p class="place">{place.link ?? (place.isFile ? say.byFile(lesson.id) : say.byId(lesson.id))}</p>
      </div>
      {place.link !== undefined && <QrCode text={place.link} label={say.qr} />}
    </header>
  );
}
