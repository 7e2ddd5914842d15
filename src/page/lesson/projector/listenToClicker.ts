/** The keys of a clicker and of a teacher's keyboard, while no text is written. */
import type { Signal } from "@preact/signals";
import { ifAllowed } from "../../../engine/ifAllowed.ts";
import { pageLanguage } from "../../../lessons/pageLanguage.ts";
import type { LessonBench } from "../bench.ts";
import type { LessonSession } from "../session.ts";
import { answersOf } from "../steps/Hands.tsx";

interface Clicker {
  readonly session: LessonSession;
  readonly bench: LessonBench;
  readonly blank: Signal<boolean>;
  readonly openNotes: () => void;
}

/** Listens until what it gives is called. */
export function listenToClicker({ session, bench, blank, openNotes }: Clicker): () => void {
  const go = (by: number) => session.goTo(session.index.peek() + by);
  const keys: Readonly<Record<string, () => void>> = {
    PageDown: () => go(1),
    ArrowRight: () => go(1),
    ArrowDown: () => go(1),
    PageUp: () => go(-1),
    ArrowLeft: () => go(-1),
    ArrowUp: () => go(-1),
    " ": () => press("play") || go(1),
    ".": () => {
      blank.value = !blank.peek();
    },
    r: () => press("replay") || press("play"),
    b: () => {
      bench.focus.value = { blink: true };
    },
    f: toggleFullScreen,
    n: openNotes,
    Escape: () => {
      blank.value = false;
    },
  };
  const card = (number: number) => {
    const { lesson, index } = session;
    const step = lesson.steps[index.peek()];
    const isOfHands = step?.kind === "predict" && (step.ask === "shape" || step.ask === "choice");
    if (!isOfHands) {
      const known = bench.focus.peek().card;
      bench.focus.value = known === number ? {} : { card: number };
      return;
    }
    const answers = answersOf({ step, lesson, language: pageLanguage });
    const shown = session.hands.peek().get(index.peek()) ?? [];
    if (number < answers.length)
      session.show(
        index.peek(),
        answers.map((_, i) => (shown[i] ?? 0) + (i === number ? 1 : 0)),
      );
  };
  const down = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const does = keys[key] ?? (/^[1-8]$/.test(key) ? () => card(Number(key) - 1) : undefined);
    if (does === undefined) return;
    event.preventDefault();
    // A number field steps by Page Up and Page Down: not at the projector.
    event.stopPropagation();
    if (!event.repeat || key.startsWith("Arrow") || key.startsWith("Page")) does();
  };
  const up = (event: KeyboardEvent | FocusEvent) => {
    if (bench.focus.peek().blink && (!("key" in event) || event.key.toLowerCase() === "b"))
      bench.focus.value = {};
  };
  addEventListener("click", letGo);
  addEventListener("keydown", down, true);
  addEventListener("keyup", up);
  addEventListener("blur", up);
  return () => {
    removeEventListener("click", letGo);
    removeEventListener("keydown", down, true);
    removeEventListener("keyup", up);
    removeEventListener("blur", up);
  };
}

/** Presses the step's button for it, where there is one. */
function press(name: "play" | "replay"): boolean {
  const button = document.querySelector<HTMLButtonElement>(
    `.projector-main [data-key="${name}"]:not(:disabled)`,
  );
  button?.click();
  return button !== null;
}

function toggleFullScreen(): void {
  const isFull = document.fullscreenElement !== null;
  const done = ifAllowed(() =>
    isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
  );
  // A frame may not be let.
  done?.catch(() => {});
}

/** What was pressed by the pointer does not keep the keys for itself: Space plays, and adds no second hand. */
function letGo({ detail }: MouseEvent): void {
  const focused = document.activeElement;
  if (detail > 0 && focused instanceof HTMLElement && focused.matches("button, summary, input[type=radio]"))
    focused.blur();
}

/** Whether the element with the focus uses the key itself. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // Page Up and Page Down are a clicker's, also after a number was written.
  if (key.startsWith("Page")) return target.matches("textarea, select");
  if (target.matches("textarea, select, input[type=text], input[type=number]")) return key !== "Escape";
  const isMoved = key.startsWith("Arrow") && target.matches("input[type=range], input[type=radio]");
  return isMoved || (key === " " && target.matches("button, summary, input"));
}
