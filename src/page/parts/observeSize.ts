import { ifAllowed } from "../../engine/ifAllowed.ts";

/** Calls `onSize` now and whenever the element's size changes; gives what ends that. */
export function observeSize(element: Element, onSize: () => void): () => void {
  const observer = ifAllowed(() => new ResizeObserver(onSize));
  if (observer !== undefined) {
    observer.observe(element);
    return () => observer.disconnect();
  }
  // Where sizes are not told, the window's are.
  onSize();
  addEventListener("resize", onSize);
  return () => removeEventListener("resize", onSize);
}
