import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { chartWays } from "../../lab/chartWays.ts";
import { languages } from "../../lessons/lessonParts.ts";
import { lessonWords } from "../../words/lesson/page.ts";
import { chartWayWords } from "../../words/parts/chartWay.ts";
import { chartWay } from "../direction/chartWay.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import { Segments } from "../parts/Segments.tsx";
import type { LessonSession } from "./session.ts";

const TakeLesson = lazyPanel(() => import("../school/TakeLesson.tsx").then(({ TakeLesson }) => TakeLesson));

const say = lessonWords.view;
const themes = ["auto", "light", "dark"] as const;

/** Language, where the lesson has others than English, colours, and the projector. */
export function LessonView({ session }: { readonly session: LessonSession }) {
  const { lesson, language, projector, handout } = session;
  const isOpen = useSignal(false);
  const theme = useSignal<(typeof themes)[number]>("auto");
  useEffect(() => {
    document.documentElement.dataset.theme = theme.value;
  }, [theme.value]);
  const offered = languages.filter((one) => lesson.title[one] !== undefined);
  return (
    <div class="lesson-tools">
      {offered.length > 1 && (
        <label>
          <span class="unseen">{lessonWords.language}</span>
          <select
            value={language.value}
            onChange={(event) => {
              language.value = languages.find((one) => one === event.currentTarget.value) ?? "en";
            }}
          >
            {offered.map((one) => (
              <option key={one} value={one} lang={one}>
                {lessonWords.languages[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      <details
        class="lesson-view"
        onToggle={(event) => {
          isOpen.value = event.currentTarget.open;
        }}
      >
        <summary>{say.title}</summary>
        <div class="lesson-menu">
          <Segments
            legend={chartWayWords.legend}
            name="chartWay"
            values={chartWays}
            chosen={chartWay.value}
            labels={chartWayWords.ways}
            onChoose={(value) => {
              chartWay.value = value;
            }}
          />
          <Segments
            legend={say.theme}
            name="theme"
            values={themes}
            chosen={theme.value}
            labels={say.themes}
            onChoose={(value) => {
              theme.value = value;
            }}
          />
          <button
            type="button"
            onClick={() => {
              projector.value = true;
            }}
          >
            {say.projector}
          </button>
          <button
            type="button"
            onClick={() => {
              handout.value = true;
            }}
          >
            {say.handout}
          </button>
          {isOpen.value && <TakeLesson lesson={lesson} name={session.name} />}
        </div>
      </details>
    </div>
  );
}
