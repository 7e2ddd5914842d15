import { lessonWords } from "../../words/lesson/page.ts";
import { lessonsLink } from "../parts/pageLinks.ts";
import { LessonBrand } from "./LessonBrand.tsx";

interface LessonProblemsProps {
  readonly problems: readonly string[];
  readonly canReload: boolean;
}

/** Why a lesson cannot be shown: every problem with its place. */
export function LessonProblems({ problems, canReload }: LessonProblemsProps) {
  const say = lessonWords.problems;
  return (
    <>
      <header class="lesson-top">
        <LessonBrand />
      </header>
      <main class="lesson-main">
        <h1>{say.title}</h1>
        {!canReload && <p>{say.text(problems.length)}</p>}
        <ProblemList problems={problems} />
        {canReload && (
          <button type="button" onClick={() => location.reload()}>
            {say.reload}
          </button>
        )}
        <p>
          <a class="lesson-link" href={lessonsLink}>
            {lessonWords.all}
          </a>
        </p>
      </main>
    </>
  );
}

/** Sentences with a place in front; as text, whatever they hold. */
export function ProblemList({ problems }: { readonly problems: readonly string[] }) {
  return (
    <div role="alert">
      <ul class="lesson-problems">
        {problems.map((problem) => (
          <li key={problem}>
            <bdi>{problem}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
