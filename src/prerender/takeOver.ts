import { effect } from "@preact/signals";

/** The picture of the first screen is removed after at most this many milliseconds. */
const longest = 5000;

/**
 * Keeps the picture of the first screen in sight until the real one is `ready`, so that nothing flickers. It goes
 * earlier when the reader does something, when a link asks for something else, or when it takes too long.
 */
export function takeOver(living: HTMLElement, picture: HTMLElement | null, ready: () => boolean): void {
  if (picture === null || picture.childElementCount === 0 || location.hash !== "") {
    delete living.dataset.waiting;
    picture?.remove();
    return;
  }
  const signs = ["pointerdown", "keydown", "wheel", "touchstart"] as const;
  const show = () => {
    stop();
    clearTimeout(late);
    for (const sign of signs) removeEventListener(sign, show, true);
    delete living.dataset.waiting;
    picture.remove();
  };
  const late = setTimeout(show, longest);
  for (const sign of signs) addEventListener(sign, show, true);
  // The real screen is drawn in the next frame; then the picture is no longer needed.
  const stop = effect(() => {
    if (ready()) requestAnimationFrame(() => requestAnimationFrame(show));
  });
}
