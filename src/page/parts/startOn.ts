import { isOneFile } from "../../engine/isOneFile.ts";

/**
 * Starts a page where its own HTML asks for it (`data-page`). Files of one page may be loaded in another, which shares
 * parts of them or fetches all when it is idle; that must not start a second page in the first.
 */
export function startOn(name: "lesson" | "class" | "teach", start: () => void): void {
  if (isOneFile || document.documentElement.dataset.page === name) start();
}
