/** The start of the one file, which has every page in it: its hash says which. */
const isOfLesson = () => location.hash.startsWith("#lesson=");
const started = isOfLesson();
void (started ? import("./lesson.tsx") : import("./main.tsx"));
// From one page to another, as between two files.
addEventListener("hashchange", () => {
  if (isOfLesson() !== started) location.reload();
});
