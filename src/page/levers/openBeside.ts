/**
 * Opens a dialog in the levers' column, below or above its lever, over neither that lever nor the curves; the page stays
 * in use. Escape, a press elsewhere, its own button and the lever's close it. Gives what ends its listening.
 */
export function openBeside(dialog: HTMLDialogElement | null, name: string): (() => void) | undefined {
  if (dialog === null) return undefined;
  const lever = document.getElementById(`setting-${name}`)?.closest<HTMLElement>(".lever") ?? undefined;
  const opener = lever?.querySelector(".explain");
  const ends = new AbortController();
  const options = { capture: true, signal: ends.signal };
  const isIn = (element: Element | null | undefined, { target }: Event) =>
    target instanceof Node && element?.contains(target) === true;
  dialog.show();
  if (roomOf(lever).size < enough) lever?.scrollIntoView({ block: "start" });
  place(dialog, lever);
  addEventListener("keydown", ({ key }) => key === "Escape" && dialog.close(), options);
  addEventListener(
    "pointerdown",
    (event) => isIn(dialog, event) || isIn(opener, event) || dialog.close(),
    options,
  );
  addEventListener(
    "click",
    (event) => {
      if (!isIn(opener, event)) return;
      // Else it would open again.
      event.stopPropagation();
      dialog.close();
    },
    options,
  );
  addEventListener("resize", () => place(dialog, lever), options);
  addEventListener("scroll", (event) => isIn(dialog, event) || place(dialog, lever), options);
  return () => ends.abort();
}

/** Pixels of height in which a text can be read. */
const enough = 180;

function place(dialog: HTMLDialogElement, lever: HTMLElement | undefined): void {
  const { left, width, start, size, isBelow } = roomOf(lever);
  dialog.style.cssText = `left: ${left}px; width: ${width}px; max-block-size: ${size}px; ${
    isBelow ? `top: ${start}px` : `bottom: ${innerHeight - start - size}px`
  }`;
}

/** The larger room of the column in sight, below or above the lever, and below curves that stay above it. */
function roomOf(lever: HTMLElement | undefined) {
  const gap = 6;
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  const column = box(".levers") ?? document.documentElement.getBoundingClientRect();
  const curves = box(".stuck");
  const isUnder = curves !== undefined && curves.left < column.right - 1 && curves.right > column.left + 1;
  const top = Math.max(column.top, 0, isUnder ? Math.min(curves.bottom, innerHeight) : 0) + gap;
  // Where the page scrolls and not the column, what comes below the levers may be covered.
  const levers = document.querySelector(".levers");
  const scrolls = levers !== null && getComputedStyle(levers).overflowY === "auto";
  const bottom = Math.min(scrolls ? column.bottom : innerHeight, innerHeight) - gap;
  const { top: leverTop, bottom: leverBottom } = lever?.getBoundingClientRect() ?? { top, bottom: top };
  const below = bottom - Math.max(leverBottom + gap, top);
  const above = Math.min(leverTop - gap, bottom) - top;
  const isBelow = below >= above;
  const place = { left: column.left + gap, width: column.width - 2 * gap, isBelow };
  return isBelow
    ? { ...place, start: Math.max(leverBottom + gap, top), size: below }
    : { ...place, start: top, size: above };
}
