import { effect } from "@preact/signals";

/** The picture of the first screen goes at the latest after so many milliseconds. */
const longest = 5000;

/**
 * Keeps the picture of the first screen in sight until the living one is `ready`, so that nothing flickers: or until the
 * reader does something, or a link asked for something else, or it takes too long.
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
  // Drawn in the next frame: then the picture is no longer needed.
  const stop = effect(() => {
    if (ready()) requestAnimationFrame(() => requestAnimationFrame(show));
  });
}
