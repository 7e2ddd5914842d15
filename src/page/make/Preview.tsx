import { useSignal } from "@preact/signals";
import { type ComponentChild, render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { StepAnswer } from "../../lessons/answer.ts";
import type { Lesson, LessonLanguage } from "../../lessons/lesson.ts";
import { makeWords } from "../../words/lesson/make.ts";
import type { LessonBench } from "../lesson/bench.ts";
import { StepView } from "../lesson/StepView.tsx";

const say = makeWords.preview;

interface PreviewProps {
  /** The lesson as it was when it last was one. */
  readonly lesson: Lesson;
  readonly index: number;
  readonly language: LessonLanguage;
  readonly bench: LessonBench;
}

/** One step as a phone and as a projector show it, side by side, each in a window of its own size. */
export function Preview(props: PreviewProps) {
  const { lesson, index } = props;
  const answers = useSignal<ReadonlyMap<string, StepAnswer>>(new Map());
  const step = lesson.steps[index];
  if (step === undefined) return null;
  const key = (i: number) => JSON.stringify(lesson.steps[i]);
  const common = {
    ...props,
    step,
    answer: answers.value.get(key(index)),
    onAnswer: (answer: StepAnswer) => {
      answers.value = new Map(answers.peek()).set(key(index), answer);
    },
    answerOf: (i: number) => answers.value.get(key(i)),
  };
  return (
    <div class="make-previews">
      <Screen name={say.phone} width={390} height={844} shown={190}>
        <main class="lesson-main" aria-label={say.phone}>
          <StepView {...common} mode="alone" />
        </main>
      </Screen>
      <Screen name={say.projector} width={1920} height={1080} shown={450} isProjector>
        <div class="projector">
          <main class="projector-main" aria-label={say.projector}>
            <StepView {...common} mode="projector" />
          </main>
        </div>
      </Screen>
    </div>
  );
}

interface ScreenProps {
  readonly name: string;
  /** Its own size in CSS pixels, and how wide it is shown here. */
  readonly width: number;
  readonly height: number;
  readonly shown: number;
  readonly isProjector?: boolean;
  readonly children: ComponentChild;
}

/** A frame with the page's own sheets, in which sizes are those of the screen it stands for. */
function Screen({ name, width, height, shown, isProjector = false, children }: ScreenProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const root = useRef<HTMLElement | undefined>(undefined);
  useEffect(() => {
    const within = frame.current?.contentDocument;
    if (within === null || within === undefined) return;
    root.current ??= prepare(within, isProjector);
    render(children, root.current);
  });
  useEffect(
    () => () => {
      if (root.current !== undefined) render(null, root.current);
    },
    [],
  );
  // No wider than the page.
  const wide = Math.min(shown, innerWidth - 32);
  const scale = wide / width;
  return (
    <figure class="make-screen" style={{ inlineSize: `${wide}px` }}>
      <figcaption>{name}</figcaption>
      <div style={{ blockSize: `${height * scale}px`, inlineSize: `${wide}px` }}>
        <iframe
          ref={frame}
          title={name}
          width={width}
          height={height}
          style={{ transform: `scale(${scale})`, transformOrigin: "0 0" }}
        />
      </div>
    </figure>
  );
}

function prepare(within: Document, isProjector: boolean): HTMLElement {
  const html = within.documentElement;
  html.lang = document.documentElement.lang;
  html.dir = document.documentElement.dir;
  html.dir = document.documentElement.dir;
  if (isProjector) {
    html.dataset.projector = "";
    html.dataset.theme = "light";
  }
  const follow = () => {
    for (const sheet of document.querySelectorAll<HTMLElement>('link[rel="stylesheet"], style'))
      if (!copied.has(sheet)) {
        copied.add(sheet);
        const copy = sheet.cloneNode(true) as HTMLElement;
        // An address in a frame without one is relative to nothing.
        if (sheet instanceof HTMLLinkElement) (copy as HTMLLinkElement).href = sheet.href;
        within.head.append(copy);
      }
  };
  const copied = new Set<HTMLElement>();
  follow();
  // Parts that are fetched later bring sheets of their own.
  new MutationObserver(follow).observe(document.head, { childList: true });
  const root = within.createElement("div");
  root.className = "lesson-page";
  within.body.append(root);
  return root;
}
