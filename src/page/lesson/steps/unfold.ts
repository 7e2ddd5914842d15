import { ifAllowed } from "../../../engine/ifAllowed.ts";

/** How long a run takes to unfold, in milliseconds. */
const DURATION = 3500;

/**
 * Tells months from 0 to the last, frame by frame; at once where the reader wants less motion, or the page is out of sight.
 * Gives what ends it.
 */
export function unfold(months: number, onMonth: (month: number) => void): () => void {
  const isStill = ifAllowed(() => matchMedia("(prefers-reduced-motion: reduce)").matches) ?? true;
  if (isStill || document.hidden) {
    onMonth(months);
    return () => {};
  }
  let frame = 0;
  const started = performance.now();
  const go = (now: number) => {
    const part = Math.min(1, Math.max(0, (now - started) / DURATION));
    onMonth(Math.floor(part * months));
    if (part < 1) frame = requestAnimationFrame(go);
  };
  frame = requestAnimationFrame(go);
  // A page that goes out of sight gets no more frames.
  const finish = () => {
    if (!document.hidden) return;
    cancelAnimationFrame(frame);
    onMonth(months);
  };
  document.addEventListener("visibilitychange", finish);
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener("visibilitychange", finish);
  };
}
