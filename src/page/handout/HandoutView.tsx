import "./handout.css";
import type { Lesson, LessonLanguage } from "../../lessons/lesson.ts";
import { handoutWords as say } from "../../words/lesson/handout.ts";
import { BesidePicker } from "../languages/BesidePicker.tsx";
import { PublicAddress } from "../parts/PublicAddress.tsx";
import { AnswerSheet } from "./AnswerSheet.tsx";
import { HandoutSheet } from "./HandoutSheet.tsx";
import { lessonPlace } from "./lessonPlace.ts";

export interface HandoutViewProps {
  readonly lesson: Lesson;
  readonly language: LessonLanguage;
  /** What the page's address says of the lesson: an id, or "~" and the packed lesson; undefined for a file. */
  readonly named: string | undefined;
  /** The mean of the model's runs by month, of predictions with a curve, by index of the step; empty until they are there. */
  readonly means: ReadonlyMap<number, ArrayLike<number>>;
  readonly isWorking?: boolean;
  readonly onBack: () => void;
}

/** A lesson on paper, as it will be printed, with what a teacher chooses before. */
export function HandoutView({ lesson, language, named, means, isWorking = false, onBack }: HandoutViewProps) {
  const place = lessonPlace(named, location.href);
  return (
    <div class="handout">
      <header class="handout-bar">
        <h1>{say.title}</h1>
        <p>{say.about}</p>
        <PublicAddress />
        <BesidePicker lesson={lesson} />
        {place.why !== undefined && <p>{say.noQr[place.why]}</p>}
        <p class="actions">
          <button type="button" onClick={() => print()}>
            {say.print}
          </button>
          <button type="button" onClick={onBack}>
            {say.back}
          </button>
          <span class="working" role="status">
            {isWorking ? say.working : ""}
          </span>
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls must be reachable by keyboard. */}
      <main class="handout-scroll" tabIndex={0}>
        <HandoutSheet lesson={lesson} language={language} place={place} />
        <AnswerSheet lesson={lesson} language={language} means={means} />
      </main>
    </div>
  );
}
