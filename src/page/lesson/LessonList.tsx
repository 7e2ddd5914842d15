import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Lesson } from "../../lessons/lesson.ts";
import { levels } from "../../lessons/lessonSchema.ts";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import { lessonWords } from "../../words/lesson/page.ts";
import { LanguageLinks } from "../languages/LanguageLinks.tsx";
import { TranslationNote } from "../languages/TranslationNote.tsx";
import { makeLink } from "../parts/pageLinks.ts";
import { builtInIds, loadBuiltIn } from "./builtInLessons.ts";
import { LessonBrand } from "./LessonBrand.tsx";
import { ProblemList } from "./LessonProblems.tsx";
import { formatLessonAddress } from "./lessonAddress.ts";
import { LineText } from "./ParagraphText.tsx";

const say = lessonWords.list;

/** Those for schools before those for universities, the shorter before the longer. */
const easierFirst = (a: Lesson, b: Lesson) =>
  levels.indexOf(a.level) - levels.indexOf(b.level) || a.minutes - b.minutes;

interface LessonListProps {
  readonly problems: readonly string[];
  readonly onFile: (file: File) => void;
}

/** The lessons that come with the page, and a way to open one from a file. */
export function LessonList({ problems, onFile }: LessonListProps) {
  const lessons = useSignal<readonly Lesson[]>([]);
  const failed = useSignal(false);
  useEffect(() => {
    document.title = `${lessonWords.title} · ${lessonWords.product}`;
    Promise.all(builtInIds.map(loadBuiltIn)).then(
      (all) => {
        lessons.value = all.flatMap((parsed) => (parsed?.ok ? [parsed.lesson] : [])).sort(easierFirst);
      },
      () => {
        failed.value = true;
      },
    );
  }, []);
  return (
    <>
      <header class="lesson-top">
        <LessonBrand />
        <LanguageLinks />
      </header>
      <main class="lesson-main">
        <h1>{say.title}</h1>
        {problems.length > 0 && <ProblemList problems={problems} />}
        <p>{say.intro}</p>
        {builtInIds.length === 0 && <p>{say.none}</p>}
        {failed.value && <p role="alert">{lessonWords.problems.fetch}</p>}
        <ol class="lesson-list">
          {lessons.value.map(({ id, title, question, minutes, level, figures }) => (
            <li key={id}>
              <a href={formatLessonAddress({ lesson: id })}>
                <LineText text={title} lesson={{ figures }} language={pageLanguage} />
              </a>
              <p>
                <LineText text={question} lesson={{ figures }} language={pageLanguage} />
              </p>
              <p class="aside">
                {say.minutes(minutes)} · {say.levels[level]}
              </p>
            </li>
          ))}
        </ol>
        <p>
          <a class="lesson-link" href={makeLink}>
            {say.make}
          </a>
        </p>
        <label class="open-lesson">
          <span>{say.open}</span>{" "}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) onFile(file);
            }}
          />
        </label>
        <TranslationNote />
      </main>
    </>
  );
}
