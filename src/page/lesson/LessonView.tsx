import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { chartWays } from "../../lab/chartWays.ts";
import { lessonWords } from "../../words/lesson/page.ts";
import { chartWayWords } from "../../words/parts/chartWay.ts";
import { chartWay } from "../direction/chartWay.ts";
import { BesidePicker } from "../languages/BesidePicker.tsx";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import { Segments } from "../parts/Segments.tsx";
import type { LessonSession } from "./session.ts";

const TakeLesson = lazyPanel(() => import("../school/TakeLesson.tsx").then(({ TakeLesson }) => TakeLesson));

const say = lessonWords.view;
const themes = ["auto", "light", "dark"] as const;

/** A second language, where the lesson has others than the page's, colours, and the projector. */
export function LessonView({ session }: { readonly session: LessonSession }) {
  const { lesson, projector, handout } = session;
  const isOpen = useSignal(false);
  const theme = useSignal<(typeof themes)[number]>("auto");
  useEffect(() => {
    document.documentElement.dataset.theme = theme.value;
  }, [theme.value]);
  return (
    <div class="lesson-tools">
      <BesidePicker lesson={lesson} />
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
