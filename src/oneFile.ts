/** The start of the one file, which has every page in it: its hash says which, or what was packed with it. */
import { packedName, readPackedWith } from "./page/school/packedWith.ts";

const isOfLesson = (hash: string) => /^#(lesson=|make)/.test(hash);
// A lesson that was packed into the file opens where nothing else is asked for.
if (location.hash.length < 2 && readPackedWith() !== undefined)
  history.replaceState(null, "", `#lesson=${packedName}`);
const started = isOfLesson(location.hash);
if (started) document.getElementById("prerendered")?.remove();
void (started ? import("./lesson.tsx") : import("./main.tsx"));
// From one page to another, as between two files.
addEventListener("hashchange", ({ newURL }) => {
  const { hash } = new URL(newURL);
  if (isOfLesson(hash) === started) return;
  // The laboratory may have written its own link over the asked one before this is told.
  if (location.hash !== hash) history.replaceState(null, "", hash || "#");
  location.reload();
});
