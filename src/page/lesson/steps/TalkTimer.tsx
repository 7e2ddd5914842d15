import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { lessonWords } from "../../../words/lesson/page.ts";

const say = lessonWords.write;

/** Counts down from so many minutes; it says when the time is over. */
export function TalkTimer({ minutes }: { readonly minutes: number }) {
  const whole = minutes * 60;
  const left = useSignal(whole);
  /** When the time will be over, by the page's clock in milliseconds; undefined while it stands. */
  const ending = useSignal<number | undefined>(undefined);
  const end = ending.value;
  useEffect(() => {
    if (end === undefined) return;
    const look = () => {
      left.value = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      if (left.value === 0) ending.value = undefined;
    };
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [end]);
  const isRunning = end !== undefined;
  return (
    <div class="timer" data-over={left.value === 0 || undefined}>
      <p class="clock" role="timer" aria-label={say.timer}>
        {say.time(Math.floor(left.value / 60), left.value % 60)}
      </p>
      <button
        type="button"
        data-key="play"
        disabled={left.value === 0}
        onClick={() => {
          ending.value = isRunning ? undefined : performance.now() + left.value * 1000;
        }}
      >
        {isRunning ? say.pause : say.start}
      </button>
      <button
        type="button"
        onClick={() => {
          ending.value = undefined;
          left.value = whole;
        }}
      >
        {say.reset}
      </button>
      <p role="status">{left.value === 0 ? say.over : ""}</p>
    </div>
  );
}
