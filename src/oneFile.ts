/** The start of the one file, which has every page in it: its hash says which, or what was packed with it. */
import { packedName, readPackedWith } from "./page/school/packedWith.ts";

const isOfLesson = () => /^#(lesson=|make)/.test(location.hash);
// A lesson that was packed into the file opens where nothing else is asked for.
if (location.hash.length < 2 && readPackedWith() !== undefined)
  history.replaceState(null, "", `#lesson=${packedName}`);
const started = isOfLesson();
if (started) document.getElementById("prerendered")?.remove();
void (started ? import("./lesson.tsx") : import("./main.tsx"));
// From one page to another, as between two files.
addEventListener("hashchange", () => {
  if (isOfLesson() !== started) location.reload();
});
