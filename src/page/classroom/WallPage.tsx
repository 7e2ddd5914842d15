import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { teacherWords as say } from "../../words/classroom/teacher.ts";
import type { LessonBench } from "../lesson/bench.ts";
import { ClassWall } from "./ClassWall.tsx";
import type { WatchedClass } from "./watchClass.ts";

interface WallPageProps {
  readonly watched: WatchedClass;
  readonly bench: LessonBench;
}

/** A screen for the room: it follows the class and can change nothing in it. */
export function WallPage({ watched: { lesson, view, isHeard, isStranger }, bench }: WallPageProps) {
  const isJoining = useSignal(true);
  const step = view.value?.step;
  useEffect(() => {
    document.title = say.wallTitle;
  }, []);
  // Once the class has begun, the way in stands small in the foot.
  useEffect(() => {
    if (step !== undefined) isJoining.value = step === 0;
  }, [step]);
  if (
    isStranger.value ||
    view.value?.hasEnded === true ||
    lesson.value === undefined ||
    view.value === undefined
  )
    return (
      <main class="class-door">
        <h1 class="unseen">{say.wallTitle}</h1>
        <p role="status">
          {isStranger.value
            ? say.wallStranger
            : view.value?.hasEnded === true
              ? say.ended
              : isHeard.value
                ? ""
                : say.wallLost}
        </p>
      </main>
    );
  return (
    <ClassWall lesson={lesson.value} view={view.value} bench={bench} isJoining={isJoining}>
      {!isHeard.value && <span role="alert">{say.wallLost}</span>}
    </ClassWall>
  );
}
