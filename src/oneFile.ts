/** The start of the one file, which has every page in it: its hash says which, or what was packed with it. */
import { packedName, readPackedWith } from "./page/school/packedWith.ts";

const isOfLesson = (hash: string) => /^#(lesson=|make)/.test(hash);
// A lesson that was packed into the file opens where nothing else is asked for.
if (location.hash.length < 2 && readPackedWith() !== undefined)
  history.replaceState(null, "", `#lesson=${packedName}`);
const started = isOfLesson(location.hash);
if (started) document.getElementById("prerendered")?.remove();
void (started ? import("./lesson.tsx") : import("./main.tsx"));
let isLeft = false;
/** From one page to another, as between two files. */
function follow(hash: string) {
  if (isLeft || isOfLesson(hash) === started) return;
  isLeft = true;
  // The page that is left may have written its own link over the one that was asked for,
  if (location.hash !== hash) history.replaceState(null, "", hash || "#");
  // and would still write it before the reload has begun.
  Object.assign(history, { pushState() {}, replaceState() {} });
  location.reload();
}
// The first is told at once, the second where the browser leaves the first out.
addEventListener("popstate", () => follow(location.hash));
addEventListener("hashchange", ({ newURL }) => follow(new URL(newURL).hash));
