import type { ReadonlySignal } from "@preact/signals";
import { lessonWords as say } from "../../words/lesson/page.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import type { LessonBench } from "./bench.ts";
import { LessonAlone } from "./LessonAlone.tsx";
import { LessonList } from "./LessonList.tsx";
import { LessonProblems } from "./LessonProblems.tsx";
import type { OpenedLesson } from "./openLesson.ts";

const Projector = lazyPanel(() =>
  import("./projector/ProjectorPage.tsx").then(({ ProjectorPage }) => ProjectorPage),
);
const Handout = lazyPanel(() =>
  import("./HandoutOfLesson.tsx").then(({ HandoutOfLesson }) => HandoutOfLesson),
);
const Notes = lazyPanel(() => import("./projector/NotesPage.tsx").then(({ NotesPage }) => NotesPage));

interface LessonAppProps {
  readonly opened: ReadonlySignal<OpenedLesson | undefined>;
  readonly bench: LessonBench;
  /** Whether this is the window of notes. */
  readonly isNotes: boolean;
  readonly onFile: (file: File) => void;
}

/** A lesson, the list of lessons, or why there is none. */
export function LessonApp({ opened, bench, isNotes, onFile }: LessonAppProps) {
  const now = opened.value;
  if (now === undefined)
    return (
      <main class="lesson-main">
        <p role="status">
          <span class="coming">{say.loading}</span>
        </p>
      </main>
    );
  if (now.kind === "list") return <LessonList problems={now.problems} onFile={onFile} />;
  if (now.kind === "problems") return <LessonProblems {...now} />;
  const { session, problems } = now;
  if (isNotes) return <Notes session={session} />;
  if (session.handout.value) return <Handout session={session} bench={bench} />;
  if (session.projector.value) return <Projector session={session} bench={bench} />;
  return <LessonAlone session={session} bench={bench} problems={problems} />;
}
